WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."otherSafeHousing" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "otherSafeHousing"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."otherSafeHousing" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "otherSafeHousing"
  FROM household_read AS r
)
SELECT
  _key,
  "otherSafeHousing" AS "implementation/exit/safe-housing-elsewhere"
FROM household_checked
