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
  CASE WHEN 4000::float8 >= 0 AND 1.5::float8 >= 0 THEN (FLOOR((4000::float8 * 1.5::float8) * 10 + 0.5) / 10) END AS "implementation/monitoring/national-monitoring-line.low",
  CASE WHEN 4000::float8 >= 0 AND 1.5::float8 >= 0 THEN CASE WHEN 4000::float8 = 0 OR 1.5::float8 = 0 THEN 0 ELSE (FLOOR((4000::float8 * 1.5::float8) * 10 + 0.5) / 10) END END AS "implementation/monitoring/national-monitoring-line.high"
FROM household_checked
