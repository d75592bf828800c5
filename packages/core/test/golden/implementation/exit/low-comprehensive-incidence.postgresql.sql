WITH
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."comprehensiveIncidence") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."comprehensiveIncidence" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."comprehensiveIncidence" AS float8) END AS "comprehensiveIncidence",
    CASE WHEN pg_typeof(t."remainingPoor") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."remainingPoor" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."remainingPoor" AS float8) END AS "remainingPoor",
    CASE WHEN pg_typeof(t."missedPoor") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."missedPoor" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."missedPoor" AS float8) END AS "missedPoor",
    CASE WHEN pg_typeof(t."wronglyExited") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."wronglyExited" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."wronglyExited" AS float8) END AS "wronglyExited",
    CASE WHEN pg_typeof(t."ruralPopulation") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."ruralPopulation" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."ruralPopulation" AS float8) END AS "ruralPopulation",
    CASE WHEN pg_typeof(t."omissionRate") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."omissionRate" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."omissionRate" AS float8) END AS "omissionRate",
    CASE WHEN pg_typeof(t."unregisteredPopulation") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."unregisteredPopulation" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."unregisteredPopulation" AS float8) END AS "unregisteredPopulation",
    CASE WHEN pg_typeof(t."wrongfulExitRate") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."wrongfulExitRate" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."wrongfulExitRate" AS float8) END AS "wrongfulExitRate",
    CASE WHEN pg_typeof(t."plannedExits") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."plannedExits" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."plannedExits" AS float8) END AS "plannedExits",
    CASE WHEN pg_typeof(t."povertyIncidence") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."povertyIncidence" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."povertyIncidence" AS float8) END AS "povertyIncidence"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."comprehensiveIncidence" < 0 OR r."comprehensiveIncidence" > 100 THEN NULL WHEN r."comprehensiveIncidence" = FLOOR(r."comprehensiveIncidence" * 100 + 0.5) / 100 THEN r."comprehensiveIncidence" END AS "comprehensiveIncidence",
    CASE WHEN r."remainingPoor" < 0 OR r."remainingPoor" > 5000000 THEN NULL WHEN r."remainingPoor" = FLOOR(r."remainingPoor") THEN r."remainingPoor" END AS "remainingPoor",
    CASE WHEN r."missedPoor" < 0 OR r."missedPoor" > 5000000 THEN NULL WHEN r."missedPoor" = FLOOR(r."missedPoor") THEN r."missedPoor" END AS "missedPoor",
    CASE WHEN r."wronglyExited" < 0 OR r."wronglyExited" > 5000000 THEN NULL WHEN r."wronglyExited" = FLOOR(r."wronglyExited") THEN r."wronglyExited" END AS "wronglyExited",
    CASE WHEN r."ruralPopulation" < 0 OR r."ruralPopulation" > 5000000 THEN NULL WHEN r."ruralPopulation" = FLOOR(r."ruralPopulation") THEN r."ruralPopulation" END AS "ruralPopulation",
    CASE WHEN r."omissionRate" < 0 OR r."omissionRate" > 100 THEN NULL WHEN r."omissionRate" = FLOOR(r."omissionRate" * 100 + 0.5) / 100 THEN r."omissionRate" END AS "omissionRate",
    CASE WHEN r."unregisteredPopulation" < 0 OR r."unregisteredPopulation" > 5000000 THEN NULL WHEN r."unregisteredPopulation" = FLOOR(r."unregisteredPopulation") THEN r."unregisteredPopulation" END AS "unregisteredPopulation",
    CASE WHEN r."wrongfulExitRate" < 0 OR r."wrongfulExitRate" > 100 THEN NULL WHEN r."wrongfulExitRate" = FLOOR(r."wrongfulExitRate" * 100 + 0.5) / 100 THEN r."wrongfulExitRate" END AS "wrongfulExitRate",
    CASE WHEN r."plannedExits" < 0 OR r."plannedExits" > 5000000 THEN NULL WHEN r."plannedExits" = FLOOR(r."plannedExits") THEN r."plannedExits" END AS "plannedExits",
    CASE WHEN r."povertyIncidence" < 0 OR r."povertyIncidence" > 100 THEN NULL WHEN r."povertyIncidence" = FLOOR(r."povertyIncidence" * 100 + 0.5) / 100 THEN r."povertyIncidence" END AS "povertyIncidence"
  FROM county_read AS r
),
county_1 AS (
  SELECT
    *,
    COALESCE("ruralPopulation", 0::float8) AS _1,
    COALESCE("ruralPopulation", 5000000::float8) AS _2,
    COALESCE("omissionRate", 0::float8) AS _3,
    COALESCE("omissionRate", 100::float8) AS _4,
    COALESCE("unregisteredPopulation", 0::float8) AS _5,
    COALESCE("unregisteredPopulation", 5000000::float8) AS _6,
    COALESCE("wrongfulExitRate", 0::float8) AS _7,
    COALESCE("wrongfulExitRate", 100::float8) AS _8,
    COALESCE("plannedExits", 0::float8) AS _9,
    COALESCE("plannedExits", 5000000::float8) AS _10,
    (3::float8 > "comprehensiveIncidence") AS _11,
    ((3::float8 > "povertyIncidence") AND (3::float8 > "comprehensiveIncidence")) AS _14
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN (FLOOR((3::float8 * _1 / 100) * 10000 + 0.5) / 10000) END > (COALESCE("remainingPoor", 5000000::float8) + COALESCE("missedPoor", 5000000::float8) + COALESCE("wronglyExited", 5000000::float8)) THEN TRUE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 3::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((3::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END <= (COALESCE("remainingPoor", 0::float8) + COALESCE("missedPoor", 0::float8) + COALESCE("wronglyExited", 0::float8)) THEN FALSE END END AS _12,
    CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN (FLOOR((3::float8 * _1 / 100) * 10000 + 0.5) / 10000) END > (FLOOR((COALESCE("remainingPoor", 5000000::float8) + CASE WHEN _3 >= 0 AND _5 >= 0 THEN CASE WHEN _4 = 0 OR _6 = 0 THEN 0 ELSE (FLOOR((_4 * _6 / 100) * 10000 + 0.5) / 10000) END END + CASE WHEN _7 >= 0 AND _9 >= 0 THEN CASE WHEN _8 = 0 OR _10 = 0 THEN 0 ELSE (FLOOR((_8 * _10 / 100) * 10000 + 0.5) / 10000) END END) * 10000 + 0.5) / 10000) THEN TRUE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 3::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((3::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END <= (FLOOR((COALESCE("remainingPoor", 0::float8) + CASE WHEN _3 >= 0 AND _5 >= 0 THEN (FLOOR((_3 * _5 / 100) * 10000 + 0.5) / 10000) END + CASE WHEN _7 >= 0 AND _9 >= 0 THEN (FLOOR((_7 * _9 / 100) * 10000 + 0.5) / 10000) END) * 10000 + 0.5) / 10000) THEN FALSE END END AS _13
  FROM county_1
),
county_3 AS (
  SELECT
    *,
    CASE WHEN (_11 OR _12 OR _13 OR _14) AND (NOT _11 OR NOT _12 OR NOT _13 OR NOT _14) THEN NULL WHEN (_11 OR _12 OR _13 OR _14) THEN TRUE WHEN (NOT _11 OR NOT _12 OR NOT _13 OR NOT _14) THEN FALSE END AS _15
  FROM county_2
)
SELECT
  _key,
  _15 AS "implementation/exit/low-comprehensive-incidence"
FROM county_3
