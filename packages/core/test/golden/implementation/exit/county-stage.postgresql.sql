WITH
townships_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."county" AS _parent,
    CASE CAST(t."centralSchool" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "centralSchool",
    CASE CAST(t."healthCentre" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "healthCentre",
    CASE CAST(t."serviceCentre" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "serviceCentre"
  FROM "townships" AS t
),
townships_2_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE r."centralSchool" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "centralSchool",
    CASE r."healthCentre" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "healthCentre",
    CASE r."serviceCentre" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "serviceCentre"
  FROM townships_2_read AS r
),
townships_2_1 AS (
  SELECT
    *,
    (TRUE AND (NOT "centralSchool")) AS _1,
    (TRUE AND (NOT "healthCentre")) AS _6,
    (TRUE AND (NOT "serviceCentre")) AS _11
  FROM townships_2_checked
),
townships_2_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4,
    CASE WHEN _6 THEN 1 ELSE 0 END AS _7,
    CASE WHEN NOT _6 THEN 0 ELSE 1 END AS _9,
    CASE WHEN _11 THEN 1 ELSE 0 END AS _12,
    CASE WHEN NOT _11 THEN 0 ELSE 1 END AS _14
  FROM townships_2_1
),
townships_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5,
    CASE WHEN COUNT(_7) = COUNT(*) THEN SUM(_7) END AS _8,
    CASE WHEN COUNT(_9) = COUNT(*) THEN SUM(_9) END AS _10,
    CASE WHEN COUNT(_12) = COUNT(*) THEN SUM(_12) END AS _13,
    CASE WHEN COUNT(_14) = COUNT(*) THEN SUM(_14) END AS _15
  FROM townships_2_2
  GROUP BY _parent
),
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."delistedOn" AS "delistedOn",
    CASE CAST(t."delisted" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "delisted",
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
    CASE CAST(t."everyTownshipHasCentralSchool" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "everyTownshipHasCentralSchool",
    CASE WHEN pg_typeof(t."townshipCount") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."townshipCount" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."townshipCount" AS float8) END AS "townshipCount",
    CASE CAST(t."everyTownshipHasHealthCentre" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "everyTownshipHasHealthCentre",
    CASE CAST(t."everyTownshipHasServiceCentre" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "everyTownshipHasServiceCentre"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."delistedOn" >= DATE '1900-01-01' AND r."delistedOn" <= DATE '9999-12-31' THEN r."delistedOn" END AS "delistedOn",
    CASE r."delisted" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "delisted",
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
    CASE r."everyTownshipHasCentralSchool" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "everyTownshipHasCentralSchool",
    CASE WHEN r."townshipCount" < 1 OR r."townshipCount" > 200 THEN NULL WHEN r."townshipCount" = FLOOR(r."townshipCount") THEN r."townshipCount" END AS "townshipCount",
    CASE r."everyTownshipHasHealthCentre" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "everyTownshipHasHealthCentre",
    CASE r."everyTownshipHasServiceCentre" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "everyTownshipHasServiceCentre",
    COALESCE(townships_2_total._rows, 0) AS _19,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._3 END AS _22,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._5 END AS _24,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._8 END AS _28,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._10 END AS _30,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._13 END AS _34,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._15 END AS _36
  FROM county_read AS r
  LEFT JOIN townships_2_total ON townships_2_total._parent = r._key
),
county_1 AS (
  SELECT
    *,
    (CAST(DATE '2019-10-31' - "delistedOn" AS float8) >= 0::float8) AS _1,
    ("delisted" AND (CAST(DATE '2019-10-31' - "delistedOn" AS float8) >= 0::float8)) AS _2,
    COALESCE("ruralPopulation", 0::float8) AS _4,
    COALESCE("ruralPopulation", 5000000::float8) AS _5,
    COALESCE("omissionRate", 0::float8) AS _6,
    COALESCE("omissionRate", 100::float8) AS _7,
    COALESCE("unregisteredPopulation", 0::float8) AS _8,
    COALESCE("unregisteredPopulation", 5000000::float8) AS _9,
    COALESCE("wrongfulExitRate", 0::float8) AS _10,
    COALESCE("wrongfulExitRate", 100::float8) AS _11,
    COALESCE("plannedExits", 0::float8) AS _12,
    COALESCE("plannedExits", 5000000::float8) AS _13,
    (3::float8 > "comprehensiveIncidence") AS _14,
    ((3::float8 > "povertyIncidence") AND (3::float8 > "comprehensiveIncidence")) AS _17,
    COALESCE("townshipCount", 1::float8) AS _20,
    COALESCE("townshipCount", 200::float8) AS _21
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    CASE WHEN (_1 OR _2) AND (NOT _1 OR NOT _2) THEN NULL WHEN (_1 OR _2) THEN TRUE WHEN (NOT _1 OR NOT _2) THEN FALSE END AS _3,
    CASE WHEN _4 > 0 THEN CASE WHEN CASE WHEN 3::float8 >= 0 AND _4 >= 0 THEN (FLOOR((3::float8 * _4 / 100) * 10000 + 0.5) / 10000) END > (COALESCE("remainingPoor", 5000000::float8) + COALESCE("missedPoor", 5000000::float8) + COALESCE("wronglyExited", 5000000::float8)) THEN TRUE WHEN CASE WHEN 3::float8 >= 0 AND _4 >= 0 THEN CASE WHEN 3::float8 = 0 OR _5 = 0 THEN 0 ELSE (FLOOR((3::float8 * _5 / 100) * 10000 + 0.5) / 10000) END END <= (COALESCE("remainingPoor", 0::float8) + COALESCE("missedPoor", 0::float8) + COALESCE("wronglyExited", 0::float8)) THEN FALSE END END AS _15,
    CASE WHEN _4 > 0 THEN CASE WHEN CASE WHEN 3::float8 >= 0 AND _4 >= 0 THEN (FLOOR((3::float8 * _4 / 100) * 10000 + 0.5) / 10000) END > (FLOOR((COALESCE("remainingPoor", 5000000::float8) + CASE WHEN _6 >= 0 AND _8 >= 0 THEN CASE WHEN _7 = 0 OR _9 = 0 THEN 0 ELSE (FLOOR((_7 * _9 / 100) * 10000 + 0.5) / 10000) END END + CASE WHEN _10 >= 0 AND _12 >= 0 THEN CASE WHEN _11 = 0 OR _13 = 0 THEN 0 ELSE (FLOOR((_11 * _13 / 100) * 10000 + 0.5) / 10000) END END) * 10000 + 0.5) / 10000) THEN TRUE WHEN CASE WHEN 3::float8 >= 0 AND _4 >= 0 THEN CASE WHEN 3::float8 = 0 OR _5 = 0 THEN 0 ELSE (FLOOR((3::float8 * _5 / 100) * 10000 + 0.5) / 10000) END END <= (FLOOR((COALESCE("remainingPoor", 0::float8) + CASE WHEN _6 >= 0 AND _8 >= 0 THEN (FLOOR((_6 * _8 / 100) * 10000 + 0.5) / 10000) END + CASE WHEN _10 >= 0 AND _12 >= 0 THEN (FLOOR((_10 * _12 / 100) * 10000 + 0.5) / 10000) END) * 10000 + 0.5) / 10000) THEN FALSE END END AS _16,
    CASE WHEN _19 > _21 THEN 0::float8 ELSE _22 END AS _23,
    CASE WHEN _19 > _21 THEN NULL::float8 ELSE (_24 + (_21 - _19) * 1::float8) END AS _25,
    CASE WHEN _19 > _21 THEN 0::float8 ELSE _28 END AS _29,
    CASE WHEN _19 > _21 THEN NULL::float8 ELSE (_30 + (_21 - _19) * 1::float8) END AS _31,
    CASE WHEN _19 > _21 THEN 0::float8 ELSE _34 END AS _35,
    CASE WHEN _19 > _21 THEN NULL::float8 ELSE (_36 + (_21 - _19) * 1::float8) END AS _37
  FROM county_1
),
county_3 AS (
  SELECT
    *,
    CASE WHEN (_14 OR _15 OR _16 OR _17) AND (NOT _14 OR NOT _15 OR NOT _16 OR NOT _17) THEN NULL WHEN (_14 OR _15 OR _16 OR _17) THEN TRUE WHEN (NOT _14 OR NOT _15 OR NOT _16 OR NOT _17) THEN FALSE END AS _18,
    CASE WHEN _25 < 0::float8 OR _23 > 0::float8 THEN FALSE WHEN (_23 = _25) THEN TRUE END AS _26,
    CASE WHEN _31 < 0::float8 OR _29 > 0::float8 THEN FALSE WHEN (_29 = _31) THEN TRUE END AS _32,
    CASE WHEN _37 < 0::float8 OR _35 > 0::float8 THEN FALSE WHEN (_35 = _37) THEN TRUE END AS _38
  FROM county_2
),
county_4 AS (
  SELECT
    *,
    CASE WHEN ("everyTownshipHasCentralSchool" OR _26) AND (NOT "everyTownshipHasCentralSchool" OR NOT _26) THEN NULL WHEN ("everyTownshipHasCentralSchool" OR _26) THEN TRUE WHEN (NOT "everyTownshipHasCentralSchool" OR NOT _26) THEN FALSE END AS _27,
    CASE WHEN ("everyTownshipHasHealthCentre" OR _32) AND (NOT "everyTownshipHasHealthCentre" OR NOT _32) THEN NULL WHEN ("everyTownshipHasHealthCentre" OR _32) THEN TRUE WHEN (NOT "everyTownshipHasHealthCentre" OR NOT _32) THEN FALSE END AS _33,
    CASE WHEN ("everyTownshipHasServiceCentre" OR _38) AND (NOT "everyTownshipHasServiceCentre" OR NOT _38) THEN NULL WHEN ("everyTownshipHasServiceCentre" OR _38) THEN TRUE WHEN (NOT "everyTownshipHasServiceCentre" OR NOT _38) THEN FALSE END AS _39
  FROM county_3
),
county_5 AS (
  SELECT
    *,
    (_18 AND _27 AND _33 AND _39) AS _40
  FROM county_4
),
county_6 AS (
  SELECT
    *,
    (NOT _40) AS _41
  FROM county_5
)
SELECT
  _key,
  CASE WHEN _3 THEN 'delisted' WHEN _3 IS NULL THEN NULL::varchar WHEN _40 THEN 'meets-standard' WHEN _40 IS NULL THEN NULL::varchar WHEN _41 THEN 'below-standard' WHEN _41 IS NULL THEN NULL::varchar ELSE NULL::varchar END AS "implementation/exit/county-stage",
  CASE WHEN _3 THEN TRUE WHEN _3 IS NULL THEN FALSE WHEN _40 THEN TRUE WHEN _40 IS NULL THEN FALSE WHEN _41 THEN TRUE WHEN _41 IS NULL THEN FALSE ELSE TRUE END AS "implementation/exit/county-stage.settled",
  (COALESCE(_3, TRUE)) AS "implementation/exit/county-stage.delisted",
  (COALESCE(_40, TRUE) AND NOT COALESCE(_3, FALSE)) AS "implementation/exit/county-stage.meets-standard",
  (COALESCE(_41, TRUE) AND NOT COALESCE(_3, FALSE) AND NOT COALESCE(_40, FALSE)) AS "implementation/exit/county-stage.below-standard"
FROM county_6
