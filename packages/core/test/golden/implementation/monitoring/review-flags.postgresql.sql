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
  NULL::boolean AS "implementation/monitoring/review-flags"
FROM household_checked
