WITH
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."wrongfulExitRate") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."wrongfulExitRate" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."wrongfulExitRate" AS float8) END AS "wrongfulExitRate",
    CASE WHEN pg_typeof(t."sampledWronglyExited") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."sampledWronglyExited" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."sampledWronglyExited" AS float8) END AS "sampledWronglyExited",
    CASE WHEN pg_typeof(t."sampledExited") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."sampledExited" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."sampledExited" AS float8) END AS "sampledExited"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."wrongfulExitRate" < 0 OR r."wrongfulExitRate" > 100 THEN NULL WHEN r."wrongfulExitRate" = FLOOR(r."wrongfulExitRate" * 100 + 0.5) / 100 THEN r."wrongfulExitRate" END AS "wrongfulExitRate",
    CASE WHEN r."sampledWronglyExited" < 0 OR r."sampledWronglyExited" > 5000000 THEN NULL WHEN r."sampledWronglyExited" = FLOOR(r."sampledWronglyExited") THEN r."sampledWronglyExited" END AS "sampledWronglyExited",
    CASE WHEN r."sampledExited" < 0 OR r."sampledExited" > 5000000 THEN NULL WHEN r."sampledExited" = FLOOR(r."sampledExited") THEN r."sampledExited" END AS "sampledExited"
  FROM county_read AS r
),
county_1 AS (
  SELECT
    *,
    COALESCE("sampledExited", 0::float8) AS _1,
    COALESCE("sampledExited", 5000000::float8) AS _2,
    ("wrongfulExitRate" > 2::float8) AS _3
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    CASE WHEN _1 > 0 THEN CASE WHEN COALESCE("sampledWronglyExited", 0::float8) > CASE WHEN 2::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 2::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((2::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END THEN TRUE WHEN COALESCE("sampledWronglyExited", 5000000::float8) <= CASE WHEN 2::float8 >= 0 AND _1 >= 0 THEN (FLOOR((2::float8 * _1 / 100) * 10000 + 0.5) / 10000) END THEN FALSE END END AS _4
  FROM county_1
),
county_3 AS (
  SELECT
    *,
    CASE WHEN (_3 OR _4) AND (NOT _3 OR NOT _4) THEN NULL WHEN (_3 OR _4) THEN TRUE WHEN (NOT _3 OR NOT _4) THEN FALSE END AS _5
  FROM county_2
)
SELECT
  _key,
  _5 AS "implementation/exit/excess-wrongful-exits"
FROM county_3
