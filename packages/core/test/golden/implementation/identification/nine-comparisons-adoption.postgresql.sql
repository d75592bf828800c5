WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key
  FROM household_read AS r
)
SELECT
  _key,
  NULL::float8 AS "implementation/identification/nine-comparisons-adoption.low",
  NULL::float8 AS "implementation/identification/nine-comparisons-adoption.high"
FROM household_checked
