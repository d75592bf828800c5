WITH
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."remainingPoor") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."remainingPoor" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."remainingPoor" AS float8) END AS "remainingPoor",
    CASE WHEN pg_typeof(t."omissionRate") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."omissionRate" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."omissionRate" AS float8) END AS "omissionRate",
    CASE WHEN pg_typeof(t."unregisteredPopulation") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."unregisteredPopulation" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."unregisteredPopulation" AS float8) END AS "unregisteredPopulation",
    CASE WHEN pg_typeof(t."wrongfulExitRate") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."wrongfulExitRate" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."wrongfulExitRate" AS float8) END AS "wrongfulExitRate",
    CASE WHEN pg_typeof(t."plannedExits") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."plannedExits" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."plannedExits" AS float8) END AS "plannedExits",
    CASE WHEN pg_typeof(t."ruralPopulation") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."ruralPopulation" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."ruralPopulation" AS float8) END AS "ruralPopulation"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."remainingPoor" < 0 OR r."remainingPoor" > 5000000 THEN NULL WHEN r."remainingPoor" = FLOOR(r."remainingPoor") THEN r."remainingPoor" END AS "remainingPoor",
    CASE WHEN r."omissionRate" < 0 OR r."omissionRate" > 100 THEN NULL WHEN r."omissionRate" = FLOOR(r."omissionRate" * 100 + 0.5) / 100 THEN r."omissionRate" END AS "omissionRate",
    CASE WHEN r."unregisteredPopulation" < 0 OR r."unregisteredPopulation" > 5000000 THEN NULL WHEN r."unregisteredPopulation" = FLOOR(r."unregisteredPopulation") THEN r."unregisteredPopulation" END AS "unregisteredPopulation",
    CASE WHEN r."wrongfulExitRate" < 0 OR r."wrongfulExitRate" > 100 THEN NULL WHEN r."wrongfulExitRate" = FLOOR(r."wrongfulExitRate" * 100 + 0.5) / 100 THEN r."wrongfulExitRate" END AS "wrongfulExitRate",
    CASE WHEN r."plannedExits" < 0 OR r."plannedExits" > 5000000 THEN NULL WHEN r."plannedExits" = FLOOR(r."plannedExits") THEN r."plannedExits" END AS "plannedExits",
    CASE WHEN r."ruralPopulation" < 0 OR r."ruralPopulation" > 5000000 THEN NULL WHEN r."ruralPopulation" = FLOOR(r."ruralPopulation") THEN r."ruralPopulation" END AS "ruralPopulation"
  FROM county_read AS r
),
county_1 AS (
  SELECT
    *,
    COALESCE("omissionRate", 0::float8) AS _1,
    COALESCE("omissionRate", 100::float8) AS _2,
    COALESCE("unregisteredPopulation", 0::float8) AS _3,
    COALESCE("unregisteredPopulation", 5000000::float8) AS _4,
    COALESCE("wrongfulExitRate", 0::float8) AS _5,
    COALESCE("wrongfulExitRate", 100::float8) AS _6,
    COALESCE("plannedExits", 0::float8) AS _7,
    COALESCE("plannedExits", 5000000::float8) AS _8,
    COALESCE("ruralPopulation", 0::float8) AS _11,
    COALESCE("ruralPopulation", 5000000::float8) AS _12
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    (FLOOR((COALESCE("remainingPoor", 0::float8) + CASE WHEN _1 >= 0 AND _3 >= 0 THEN (FLOOR((_1 * _3 / 100) * 10000 + 0.5) / 10000) END + CASE WHEN _5 >= 0 AND _7 >= 0 THEN (FLOOR((_5 * _7 / 100) * 10000 + 0.5) / 10000) END) * 10000 + 0.5) / 10000) AS _9,
    (FLOOR((COALESCE("remainingPoor", 5000000::float8) + CASE WHEN _1 >= 0 AND _3 >= 0 THEN CASE WHEN _2 = 0 OR _4 = 0 THEN 0 ELSE (FLOOR((_2 * _4 / 100) * 10000 + 0.5) / 10000) END END + CASE WHEN _5 >= 0 AND _7 >= 0 THEN CASE WHEN _6 = 0 OR _8 = 0 THEN 0 ELSE (FLOOR((_6 * _8 / 100) * 10000 + 0.5) / 10000) END END) * 10000 + 0.5) / 10000) AS _10
  FROM county_1
)
SELECT
  _key,
  CASE WHEN _9 >= 0 AND _11 > 0 THEN CASE WHEN _12 IS NULL THEN 0 ELSE (FLOOR((_9 / _12 * 100) * 100 + 0.5) / 100) END END AS "implementation/exit/incidence-from-rates.low",
  CASE WHEN _9 >= 0 AND _11 > 0 THEN (FLOOR((_10 / _11 * 100) * 100 + 0.5) / 100) END AS "implementation/exit/incidence-from-rates.high"
FROM county_2
