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
    CASE WHEN pg_typeof(t."povertyIncidence") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."povertyIncidence" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."povertyIncidence" AS float8) END AS "povertyIncidence",
    CASE WHEN pg_typeof(t."sampledWronglyExited") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."sampledWronglyExited" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."sampledWronglyExited" AS float8) END AS "sampledWronglyExited",
    CASE WHEN pg_typeof(t."sampledExited") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."sampledExited" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."sampledExited" AS float8) END AS "sampledExited",
    CASE WHEN pg_typeof(t."sampledMissed") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."sampledMissed" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."sampledMissed" AS float8) END AS "sampledMissed",
    CASE WHEN pg_typeof(t."sampledUnregistered") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."sampledUnregistered" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."sampledUnregistered" AS float8) END AS "sampledUnregistered",
    CASE WHEN pg_typeof(t."recognitionRate") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."recognitionRate" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."recognitionRate" AS float8) END AS "recognitionRate",
    CASE WHEN pg_typeof(t."approvingHouseholds") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."approvingHouseholds" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."approvingHouseholds" AS float8) END AS "approvingHouseholds",
    CASE WHEN pg_typeof(t."surveyedHouseholds") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."surveyedHouseholds" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."surveyedHouseholds" AS float8) END AS "surveyedHouseholds"
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
    CASE WHEN r."povertyIncidence" < 0 OR r."povertyIncidence" > 100 THEN NULL WHEN r."povertyIncidence" = FLOOR(r."povertyIncidence" * 100 + 0.5) / 100 THEN r."povertyIncidence" END AS "povertyIncidence",
    CASE WHEN r."sampledWronglyExited" < 0 OR r."sampledWronglyExited" > 5000000 THEN NULL WHEN r."sampledWronglyExited" = FLOOR(r."sampledWronglyExited") THEN r."sampledWronglyExited" END AS "sampledWronglyExited",
    CASE WHEN r."sampledExited" < 0 OR r."sampledExited" > 5000000 THEN NULL WHEN r."sampledExited" = FLOOR(r."sampledExited") THEN r."sampledExited" END AS "sampledExited",
    CASE WHEN r."sampledMissed" < 0 OR r."sampledMissed" > 5000000 THEN NULL WHEN r."sampledMissed" = FLOOR(r."sampledMissed") THEN r."sampledMissed" END AS "sampledMissed",
    CASE WHEN r."sampledUnregistered" < 0 OR r."sampledUnregistered" > 5000000 THEN NULL WHEN r."sampledUnregistered" = FLOOR(r."sampledUnregistered") THEN r."sampledUnregistered" END AS "sampledUnregistered",
    CASE WHEN r."recognitionRate" < 0 OR r."recognitionRate" > 100 THEN NULL WHEN r."recognitionRate" = FLOOR(r."recognitionRate" * 100 + 0.5) / 100 THEN r."recognitionRate" END AS "recognitionRate",
    CASE WHEN r."approvingHouseholds" < 0 OR r."approvingHouseholds" > 1000000 THEN NULL WHEN r."approvingHouseholds" = FLOOR(r."approvingHouseholds") THEN r."approvingHouseholds" END AS "approvingHouseholds",
    CASE WHEN r."surveyedHouseholds" < 0 OR r."surveyedHouseholds" > 1000000 THEN NULL WHEN r."surveyedHouseholds" = FLOOR(r."surveyedHouseholds") THEN r."surveyedHouseholds" END AS "surveyedHouseholds"
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
    ("comprehensiveIncidence" > 3::float8) AS _11,
    (("povertyIncidence" > 3::float8) OR ("comprehensiveIncidence" > 3::float8)) AS _14,
    COALESCE("sampledExited", 0::float8) AS _16,
    COALESCE("sampledExited", 5000000::float8) AS _17,
    ("wrongfulExitRate" > 2::float8) AS _18,
    COALESCE("sampledUnregistered", 0::float8) AS _21,
    COALESCE("sampledUnregistered", 5000000::float8) AS _22,
    ("omissionRate" > 2::float8) AS _23,
    COALESCE("surveyedHouseholds", 0::float8) AS _26,
    COALESCE("surveyedHouseholds", 1000000::float8) AS _27,
    (90::float8 > "recognitionRate") AS _28
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    CASE WHEN _1 > 0 THEN CASE WHEN (COALESCE("remainingPoor", 0::float8) + COALESCE("missedPoor", 0::float8) + COALESCE("wronglyExited", 0::float8)) > CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 3::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((3::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END THEN TRUE WHEN (COALESCE("remainingPoor", 5000000::float8) + COALESCE("missedPoor", 5000000::float8) + COALESCE("wronglyExited", 5000000::float8)) <= CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN (FLOOR((3::float8 * _1 / 100) * 10000 + 0.5) / 10000) END THEN FALSE END END AS _12,
    CASE WHEN _1 > 0 THEN CASE WHEN (FLOOR((COALESCE("remainingPoor", 0::float8) + CASE WHEN _3 >= 0 AND _5 >= 0 THEN (FLOOR((_3 * _5 / 100) * 10000 + 0.5) / 10000) END + CASE WHEN _7 >= 0 AND _9 >= 0 THEN (FLOOR((_7 * _9 / 100) * 10000 + 0.5) / 10000) END) * 10000 + 0.5) / 10000) > CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 3::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((3::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END THEN TRUE WHEN (FLOOR((COALESCE("remainingPoor", 5000000::float8) + CASE WHEN _3 >= 0 AND _5 >= 0 THEN CASE WHEN _4 = 0 OR _6 = 0 THEN 0 ELSE (FLOOR((_4 * _6 / 100) * 10000 + 0.5) / 10000) END END + CASE WHEN _7 >= 0 AND _9 >= 0 THEN CASE WHEN _8 = 0 OR _10 = 0 THEN 0 ELSE (FLOOR((_8 * _10 / 100) * 10000 + 0.5) / 10000) END END) * 10000 + 0.5) / 10000) <= CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN (FLOOR((3::float8 * _1 / 100) * 10000 + 0.5) / 10000) END THEN FALSE END END AS _13,
    CASE WHEN _16 > 0 THEN CASE WHEN COALESCE("sampledWronglyExited", 0::float8) > CASE WHEN 2::float8 >= 0 AND _16 >= 0 THEN CASE WHEN 2::float8 = 0 OR _17 = 0 THEN 0 ELSE (FLOOR((2::float8 * _17 / 100) * 10000 + 0.5) / 10000) END END THEN TRUE WHEN COALESCE("sampledWronglyExited", 5000000::float8) <= CASE WHEN 2::float8 >= 0 AND _16 >= 0 THEN (FLOOR((2::float8 * _16 / 100) * 10000 + 0.5) / 10000) END THEN FALSE END END AS _19,
    CASE WHEN _21 > 0 THEN CASE WHEN COALESCE("sampledMissed", 0::float8) > CASE WHEN 2::float8 >= 0 AND _21 >= 0 THEN CASE WHEN 2::float8 = 0 OR _22 = 0 THEN 0 ELSE (FLOOR((2::float8 * _22 / 100) * 10000 + 0.5) / 10000) END END THEN TRUE WHEN COALESCE("sampledMissed", 5000000::float8) <= CASE WHEN 2::float8 >= 0 AND _21 >= 0 THEN (FLOOR((2::float8 * _21 / 100) * 10000 + 0.5) / 10000) END THEN FALSE END END AS _24,
    CASE WHEN _26 > 0 THEN CASE WHEN CASE WHEN 90::float8 >= 0 AND _26 >= 0 THEN (FLOOR((90::float8 * _26 / 100) * 10000 + 0.5) / 10000) END > COALESCE("approvingHouseholds", 1000000::float8) THEN TRUE WHEN CASE WHEN 90::float8 >= 0 AND _26 >= 0 THEN CASE WHEN 90::float8 = 0 OR _27 = 0 THEN 0 ELSE (FLOOR((90::float8 * _27 / 100) * 10000 + 0.5) / 10000) END END <= COALESCE("approvingHouseholds", 0::float8) THEN FALSE END END AS _29
  FROM county_1
),
county_3 AS (
  SELECT
    *,
    CASE WHEN (_11 OR _12 OR _13 OR _14) AND (NOT _11 OR NOT _12 OR NOT _13 OR NOT _14) THEN NULL WHEN (_11 OR _12 OR _13 OR _14) THEN TRUE WHEN (NOT _11 OR NOT _12 OR NOT _13 OR NOT _14) THEN FALSE END AS _15,
    CASE WHEN (_18 OR _19) AND (NOT _18 OR NOT _19) THEN NULL WHEN (_18 OR _19) THEN TRUE WHEN (NOT _18 OR NOT _19) THEN FALSE END AS _20,
    CASE WHEN (_23 OR _24) AND (NOT _23 OR NOT _24) THEN NULL WHEN (_23 OR _24) THEN TRUE WHEN (NOT _23 OR NOT _24) THEN FALSE END AS _25,
    CASE WHEN (_28 OR _29) AND (NOT _28 OR NOT _29) THEN NULL WHEN (_28 OR _29) THEN TRUE WHEN (NOT _28 OR NOT _29) THEN FALSE END AS _30
  FROM county_2
),
county_4 AS (
  SELECT
    *,
    ((NOT _15) AND (NOT _20) AND (NOT _25) AND (NOT _30)) AS _31
  FROM county_3
)
SELECT
  _key,
  _31 AS "implementation/exit/county-verification"
FROM county_4
