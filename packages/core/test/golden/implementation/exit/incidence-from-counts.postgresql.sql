WITH
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."remainingPoor") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."remainingPoor" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."remainingPoor" AS float8) END AS "remainingPoor",
    CASE WHEN pg_typeof(t."missedPoor") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."missedPoor" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."missedPoor" AS float8) END AS "missedPoor",
    CASE WHEN pg_typeof(t."wronglyExited") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."wronglyExited" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."wronglyExited" AS float8) END AS "wronglyExited",
    CASE WHEN pg_typeof(t."ruralPopulation") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."ruralPopulation" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."ruralPopulation" AS float8) END AS "ruralPopulation"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."remainingPoor" < 0 OR r."remainingPoor" > 5000000 THEN NULL WHEN r."remainingPoor" = FLOOR(r."remainingPoor") THEN r."remainingPoor" END AS "remainingPoor",
    CASE WHEN r."missedPoor" < 0 OR r."missedPoor" > 5000000 THEN NULL WHEN r."missedPoor" = FLOOR(r."missedPoor") THEN r."missedPoor" END AS "missedPoor",
    CASE WHEN r."wronglyExited" < 0 OR r."wronglyExited" > 5000000 THEN NULL WHEN r."wronglyExited" = FLOOR(r."wronglyExited") THEN r."wronglyExited" END AS "wronglyExited",
    CASE WHEN r."ruralPopulation" < 0 OR r."ruralPopulation" > 5000000 THEN NULL WHEN r."ruralPopulation" = FLOOR(r."ruralPopulation") THEN r."ruralPopulation" END AS "ruralPopulation"
  FROM county_read AS r
),
county_1 AS (
  SELECT
    *,
    (COALESCE("remainingPoor", 0::float8) + COALESCE("missedPoor", 0::float8) + COALESCE("wronglyExited", 0::float8)) AS _1,
    (COALESCE("remainingPoor", 5000000::float8) + COALESCE("missedPoor", 5000000::float8) + COALESCE("wronglyExited", 5000000::float8)) AS _2,
    COALESCE("ruralPopulation", 0::float8) AS _3,
    COALESCE("ruralPopulation", 5000000::float8) AS _4
  FROM county_checked
)
SELECT
  _key,
  CASE WHEN _1 >= 0 AND _3 > 0 THEN CASE WHEN _4 IS NULL THEN 0 ELSE (FLOOR((_1 / _4 * 100) * 100 + 0.5) / 100) END END AS "implementation/exit/incidence-from-counts.low",
  CASE WHEN _1 >= 0 AND _3 > 0 THEN (FLOOR((_2 / _3 * 100) * 100 + 0.5) / 100) END AS "implementation/exit/incidence-from-counts.high"
FROM county_1
