WITH
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    TRY_CAST(t."seriousFundProblemCount" AS float8) AS "seriousFundProblemCount"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."seriousFundProblemCount" < 0 OR r."seriousFundProblemCount" > 10000 THEN NULL WHEN r."seriousFundProblemCount" = FLOOR(r."seriousFundProblemCount") THEN r."seriousFundProblemCount" END AS "seriousFundProblemCount"
  FROM county_read AS r
),
county_1 AS (
  SELECT
    *,
    ("seriousFundProblemCount" >= 1::float8) AS _1
  FROM county_checked
)
SELECT
  _key,
  _1 AS "evaluation/serious-fund-problems"
FROM county_1
