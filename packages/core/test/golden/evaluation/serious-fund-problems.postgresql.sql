WITH
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."seriousFundProblemCount") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."seriousFundProblemCount" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."seriousFundProblemCount" AS float8) END AS "seriousFundProblemCount"
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
