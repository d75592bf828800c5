WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."otherSafeHousing" AS "otherSafeHousing"
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
