WITH
townships_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."county" AS _parent,
    t."centralSchool" AS "centralSchool",
    t."healthCentre" AS "healthCentre",
    t."serviceCentre" AS "serviceCentre"
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
    TRY_CAST(t."comprehensiveIncidence" AS float8) AS "comprehensiveIncidence",
    TRY_CAST(t."remainingPoor" AS float8) AS "remainingPoor",
    TRY_CAST(t."missedPoor" AS float8) AS "missedPoor",
    TRY_CAST(t."wronglyExited" AS float8) AS "wronglyExited",
    TRY_CAST(t."ruralPopulation" AS float8) AS "ruralPopulation",
    TRY_CAST(t."omissionRate" AS float8) AS "omissionRate",
    TRY_CAST(t."unregisteredPopulation" AS float8) AS "unregisteredPopulation",
    TRY_CAST(t."wrongfulExitRate" AS float8) AS "wrongfulExitRate",
    TRY_CAST(t."plannedExits" AS float8) AS "plannedExits",
    TRY_CAST(t."povertyIncidence" AS float8) AS "povertyIncidence",
    t."everyTownshipHasCentralSchool" AS "everyTownshipHasCentralSchool",
    TRY_CAST(t."townshipCount" AS float8) AS "townshipCount",
    t."everyTownshipHasHealthCentre" AS "everyTownshipHasHealthCentre",
    t."everyTownshipHasServiceCentre" AS "everyTownshipHasServiceCentre"
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
    CASE r."everyTownshipHasCentralSchool" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "everyTownshipHasCentralSchool",
    CASE WHEN r."townshipCount" < 1 OR r."townshipCount" > 200 THEN NULL WHEN r."townshipCount" = FLOOR(r."townshipCount") THEN r."townshipCount" END AS "townshipCount",
    CASE r."everyTownshipHasHealthCentre" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "everyTownshipHasHealthCentre",
    CASE r."everyTownshipHasServiceCentre" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "everyTownshipHasServiceCentre",
    COALESCE(townships_2_total._rows, 0) AS _16,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._3 END AS _19,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._5 END AS _21,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._8 END AS _25,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._10 END AS _27,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._13 END AS _31,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._15 END AS _33
  FROM county_read AS r
  LEFT JOIN townships_2_total ON townships_2_total._parent = r._key
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
    ((3::float8 > "povertyIncidence") AND (3::float8 > "comprehensiveIncidence")) AS _14,
    COALESCE("townshipCount", 1::float8) AS _17,
    COALESCE("townshipCount", 200::float8) AS _18
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN (FLOOR((3::float8 * _1 / 100) * 10000 + 0.5) / 10000) END > (COALESCE("remainingPoor", 5000000::float8) + COALESCE("missedPoor", 5000000::float8) + COALESCE("wronglyExited", 5000000::float8)) THEN TRUE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 3::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((3::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END <= (COALESCE("remainingPoor", 0::float8) + COALESCE("missedPoor", 0::float8) + COALESCE("wronglyExited", 0::float8)) THEN FALSE END END AS _12,
    CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN (FLOOR((3::float8 * _1 / 100) * 10000 + 0.5) / 10000) END > (FLOOR((COALESCE("remainingPoor", 5000000::float8) + CASE WHEN _3 >= 0 AND _5 >= 0 THEN CASE WHEN _4 = 0 OR _6 = 0 THEN 0 ELSE (FLOOR((_4 * _6 / 100) * 10000 + 0.5) / 10000) END END + CASE WHEN _7 >= 0 AND _9 >= 0 THEN CASE WHEN _8 = 0 OR _10 = 0 THEN 0 ELSE (FLOOR((_8 * _10 / 100) * 10000 + 0.5) / 10000) END END) * 10000 + 0.5) / 10000) THEN TRUE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 3::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((3::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END <= (FLOOR((COALESCE("remainingPoor", 0::float8) + CASE WHEN _3 >= 0 AND _5 >= 0 THEN (FLOOR((_3 * _5 / 100) * 10000 + 0.5) / 10000) END + CASE WHEN _7 >= 0 AND _9 >= 0 THEN (FLOOR((_7 * _9 / 100) * 10000 + 0.5) / 10000) END) * 10000 + 0.5) / 10000) THEN FALSE END END AS _13,
    CASE WHEN _16 > _18 THEN 0::float8 ELSE _19 END AS _20,
    CASE WHEN _16 > _18 THEN NULL::float8 ELSE (_21 + (_18 - _16) * 1::float8) END AS _22,
    CASE WHEN _16 > _18 THEN 0::float8 ELSE _25 END AS _26,
    CASE WHEN _16 > _18 THEN NULL::float8 ELSE (_27 + (_18 - _16) * 1::float8) END AS _28,
    CASE WHEN _16 > _18 THEN 0::float8 ELSE _31 END AS _32,
    CASE WHEN _16 > _18 THEN NULL::float8 ELSE (_33 + (_18 - _16) * 1::float8) END AS _34
  FROM county_1
),
county_3 AS (
  SELECT
    *,
    CASE WHEN (_11 OR _12 OR _13 OR _14) AND (NOT _11 OR NOT _12 OR NOT _13 OR NOT _14) THEN NULL WHEN (_11 OR _12 OR _13 OR _14) THEN TRUE WHEN (NOT _11 OR NOT _12 OR NOT _13 OR NOT _14) THEN FALSE END AS _15,
    CASE WHEN _22 < 0::float8 OR _20 > 0::float8 THEN FALSE WHEN (_20 = _22) THEN TRUE END AS _23,
    CASE WHEN _28 < 0::float8 OR _26 > 0::float8 THEN FALSE WHEN (_26 = _28) THEN TRUE END AS _29,
    CASE WHEN _34 < 0::float8 OR _32 > 0::float8 THEN FALSE WHEN (_32 = _34) THEN TRUE END AS _35
  FROM county_2
),
county_4 AS (
  SELECT
    *,
    CASE WHEN ("everyTownshipHasCentralSchool" OR _23) AND (NOT "everyTownshipHasCentralSchool" OR NOT _23) THEN NULL WHEN ("everyTownshipHasCentralSchool" OR _23) THEN TRUE WHEN (NOT "everyTownshipHasCentralSchool" OR NOT _23) THEN FALSE END AS _24,
    CASE WHEN ("everyTownshipHasHealthCentre" OR _29) AND (NOT "everyTownshipHasHealthCentre" OR NOT _29) THEN NULL WHEN ("everyTownshipHasHealthCentre" OR _29) THEN TRUE WHEN (NOT "everyTownshipHasHealthCentre" OR NOT _29) THEN FALSE END AS _30,
    CASE WHEN ("everyTownshipHasServiceCentre" OR _35) AND (NOT "everyTownshipHasServiceCentre" OR NOT _35) THEN NULL WHEN ("everyTownshipHasServiceCentre" OR _35) THEN TRUE WHEN (NOT "everyTownshipHasServiceCentre" OR NOT _35) THEN FALSE END AS _36
  FROM county_3
),
county_5 AS (
  SELECT
    *,
    (_15 AND _24 AND _30 AND _36) AS _37
  FROM county_4
)
SELECT
  _key,
  _37 AS "implementation/exit/county"
FROM county_5
