WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CAST(t."waterQuality" AS varchar) AS "waterQuality"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."waterQuality" IN ('standard', 'relaxed', 'sensory', 'substandard') THEN r."waterQuality" END AS "waterQuality"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ("waterQuality" IN ('standard')) AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/clean-water"
FROM household_1
