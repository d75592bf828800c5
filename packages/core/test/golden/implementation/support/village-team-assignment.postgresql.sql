WITH
team_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."village" AS _parent,
    CAST(t."role" AS text) COLLATE "C" AS "role",
    CASE CAST(t."atCountyLevelOrAbove" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "atCountyLevelOrAbove",
    t."assignedSince" AS "assignedSince",
    t."assignedUntil" AS "assignedUntil",
    CASE CAST(t."fullTime" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "fullTime"
  FROM "links" AS t
),
team_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."role" IN ('linked-leader', 'support-unit', 'resident-team', 'first-secretary', 'agricultural-technician', 'agricultural-service-team', 'legal-adviser', 'credit-officer', 'paired-helper') THEN r."role" END AS "role",
    CASE r."atCountyLevelOrAbove" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "atCountyLevelOrAbove",
    CASE WHEN r."assignedSince" >= DATE '1900-01-01' AND r."assignedSince" <= DATE '9999-12-31' THEN r."assignedSince" END AS "assignedSince",
    CASE WHEN r."assignedUntil" >= DATE '1900-01-01' AND r."assignedUntil" <= DATE '9999-12-31' THEN r."assignedUntil" END AS "assignedUntil",
    CASE r."fullTime" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "fullTime"
  FROM team_read AS r
),
team_1 AS (
  SELECT
    *,
    (("role" IN ('linked-leader')) AND "atCountyLevelOrAbove" AND ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8)))) AS _1,
    (("role" IN ('support-unit')) AND ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8)))) AS _6,
    (("role" IN ('resident-team')) AND ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8)))) AS _11,
    (("role" IN ('first-secretary')) AND ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8)))) AS _16,
    (("role" IN ('agricultural-technician')) AND ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8)))) AS _21,
    (("role" IN ('first-secretary')) AND "fullTime" AND ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8)))) AS _26,
    (("role" IN ('agricultural-service-team')) AND ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8)))) AS _31,
    (("role" IN ('legal-adviser')) AND ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8)))) AS _36,
    (("role" IN ('credit-officer')) AND ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8)))) AS _41
  FROM team_checked
),
team_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4,
    CASE WHEN _6 THEN 1 ELSE 0 END AS _7,
    CASE WHEN NOT _6 THEN 0 ELSE 1 END AS _9,
    CASE WHEN _11 THEN 1 ELSE 0 END AS _12,
    CASE WHEN NOT _11 THEN 0 ELSE 1 END AS _14,
    CASE WHEN _16 THEN 1 ELSE 0 END AS _17,
    CASE WHEN NOT _16 THEN 0 ELSE 1 END AS _19,
    CASE WHEN _21 THEN 1 ELSE 0 END AS _22,
    CASE WHEN NOT _21 THEN 0 ELSE 1 END AS _24,
    CASE WHEN _26 THEN 1 ELSE 0 END AS _27,
    CASE WHEN NOT _26 THEN 0 ELSE 1 END AS _29,
    CASE WHEN _31 THEN 1 ELSE 0 END AS _32,
    CASE WHEN NOT _31 THEN 0 ELSE 1 END AS _34,
    CASE WHEN _36 THEN 1 ELSE 0 END AS _37,
    CASE WHEN NOT _36 THEN 0 ELSE 1 END AS _39,
    CASE WHEN _41 THEN 1 ELSE 0 END AS _42,
    CASE WHEN NOT _41 THEN 0 ELSE 1 END AS _44
  FROM team_1
),
team_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5,
    CASE WHEN COUNT(_7) = COUNT(*) THEN SUM(_7) END AS _8,
    CASE WHEN COUNT(_9) = COUNT(*) THEN SUM(_9) END AS _10,
    CASE WHEN COUNT(_12) = COUNT(*) THEN SUM(_12) END AS _13,
    CASE WHEN COUNT(_14) = COUNT(*) THEN SUM(_14) END AS _15,
    CASE WHEN COUNT(_17) = COUNT(*) THEN SUM(_17) END AS _18,
    CASE WHEN COUNT(_19) = COUNT(*) THEN SUM(_19) END AS _20,
    CASE WHEN COUNT(_22) = COUNT(*) THEN SUM(_22) END AS _23,
    CASE WHEN COUNT(_24) = COUNT(*) THEN SUM(_24) END AS _25,
    CASE WHEN COUNT(_27) = COUNT(*) THEN SUM(_27) END AS _28,
    CASE WHEN COUNT(_29) = COUNT(*) THEN SUM(_29) END AS _30,
    CASE WHEN COUNT(_32) = COUNT(*) THEN SUM(_32) END AS _33,
    CASE WHEN COUNT(_34) = COUNT(*) THEN SUM(_34) END AS _35,
    CASE WHEN COUNT(_37) = COUNT(*) THEN SUM(_37) END AS _38,
    CASE WHEN COUNT(_39) = COUNT(*) THEN SUM(_39) END AS _40,
    CASE WHEN COUNT(_42) = COUNT(*) THEN SUM(_42) END AS _43,
    CASE WHEN COUNT(_44) = COUNT(*) THEN SUM(_44) END AS _45
  FROM team_2
  GROUP BY _parent
),
helpers_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    CAST(t."role" AS text) COLLATE "C" AS "role",
    t."assignedSince" AS "assignedSince",
    t."assignedUntil" AS "assignedUntil"
  FROM "links" AS t
),
helpers_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."role" IN ('linked-leader', 'support-unit', 'resident-team', 'first-secretary', 'agricultural-technician', 'agricultural-service-team', 'legal-adviser', 'credit-officer', 'paired-helper') THEN r."role" END AS "role",
    CASE WHEN r."assignedSince" >= DATE '1900-01-01' AND r."assignedSince" <= DATE '9999-12-31' THEN r."assignedSince" END AS "assignedSince",
    CASE WHEN r."assignedUntil" >= DATE '1900-01-01' AND r."assignedUntil" <= DATE '9999-12-31' THEN r."assignedUntil" END AS "assignedUntil"
  FROM helpers_read AS r
),
helpers_1 AS (
  SELECT
    *,
    (("role" IN ('paired-helper')) AND ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8)))) AS _1
  FROM helpers_checked
),
helpers_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4
  FROM helpers_1
),
helpers_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5
  FROM helpers_2
  GROUP BY _parent
),
households_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."village" AS _parent,
    CASE WHEN pg_typeof(t."helperCount") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."helperCount" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."helperCount" AS float8) END AS "helperCount"
  FROM "households" AS t
),
households_2_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."helperCount" < 0 OR r."helperCount" > 100 THEN NULL WHEN r."helperCount" = FLOOR(r."helperCount") THEN r."helperCount" END AS "helperCount",
    COALESCE(helpers_total._rows, 0) AS _1,
    CASE WHEN helpers_total._rows IS NULL THEN 0 ELSE helpers_total._3 END AS _4,
    CASE WHEN helpers_total._rows IS NULL THEN 0 ELSE helpers_total._5 END AS _6
  FROM households_2_read AS r
  LEFT JOIN helpers_total ON helpers_total._parent = r._key
),
households_2_1 AS (
  SELECT
    *,
    COALESCE("helperCount", 0::float8) AS _2,
    COALESCE("helperCount", 100::float8) AS _3
  FROM households_2_checked
),
households_2_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7
  FROM households_2_1
),
households_2_3 AS (
  SELECT
    *,
    (TRUE AND (NOT CASE WHEN _5 >= 1::float8 THEN TRUE WHEN _7 < 1::float8 THEN FALSE END)) AS _8
  FROM households_2_2
),
households_2_4 AS (
  SELECT
    *,
    CASE WHEN _8 THEN 1 ELSE 0 END AS _9,
    CASE WHEN NOT _8 THEN 0 ELSE 1 END AS _11
  FROM households_2_3
),
households_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_9) = COUNT(*) THEN SUM(_9) END AS _10,
    CASE WHEN COUNT(_11) = COUNT(*) THEN SUM(_11) END AS _12
  FROM households_2_4
  GROUP BY _parent
),
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."registeredPoorVillage" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "registeredPoorVillage",
    CASE WHEN pg_typeof(t."teamSize") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."teamSize" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."teamSize" AS float8) END AS "teamSize",
    CASE WHEN pg_typeof(t."registeredHouseholds") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."registeredHouseholds" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."registeredHouseholds" AS float8) END AS "registeredHouseholds"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE r."registeredPoorVillage" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "registeredPoorVillage",
    CASE WHEN r."teamSize" < 0 OR r."teamSize" > 5000 THEN NULL WHEN r."teamSize" = FLOOR(r."teamSize") THEN r."teamSize" END AS "teamSize",
    CASE WHEN r."registeredHouseholds" < 0 OR r."registeredHouseholds" > 5000 THEN NULL WHEN r."registeredHouseholds" = FLOOR(r."registeredHouseholds") THEN r."registeredHouseholds" END AS "registeredHouseholds",
    COALESCE(team_total._rows, 0) AS _1,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._3 END AS _4,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._5 END AS _6,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._8 END AS _8,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._10 END AS _10,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._13 END AS _12,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._15 END AS _14,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._18 END AS _16,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._20 END AS _18,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._23 END AS _20,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._25 END AS _22,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._28 END AS _24,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._30 END AS _26,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._33 END AS _28,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._35 END AS _30,
    COALESCE(households_2_total._rows, 0) AS _32,
    CASE WHEN households_2_total._rows IS NULL THEN 0 ELSE households_2_total._10 END AS _35,
    CASE WHEN households_2_total._rows IS NULL THEN 0 ELSE households_2_total._12 END AS _37,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._38 END AS _40,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._40 END AS _42,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._43 END AS _44,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._45 END AS _46
  FROM village_read AS r
  LEFT JOIN team_total ON team_total._parent = r._key
  LEFT JOIN households_2_total ON households_2_total._parent = r._key
),
village_1 AS (
  SELECT
    *,
    COALESCE("teamSize", 0::float8) AS _2,
    COALESCE("teamSize", 5000::float8) AS _3,
    COALESCE("registeredHouseholds", 0::float8) AS _33,
    COALESCE("registeredHouseholds", 5000::float8) AS _34
  FROM village_checked
),
village_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _8 END AS _9,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_10 + (_3 - _1) * 1::float8) END AS _11,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _12 END AS _13,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_14 + (_3 - _1) * 1::float8) END AS _15,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _16 END AS _17,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_18 + (_3 - _1) * 1::float8) END AS _19,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _20 END AS _21,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_22 + (_3 - _1) * 1::float8) END AS _23,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _24 END AS _25,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_26 + (_3 - _1) * 1::float8) END AS _27,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _28 END AS _29,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_30 + (_3 - _1) * 1::float8) END AS _31,
    CASE WHEN _32 > _34 THEN 0::float8 ELSE _35 END AS _36,
    CASE WHEN _32 > _34 THEN NULL::float8 ELSE (_37 + (_34 - _32) * 1::float8) END AS _38,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _40 END AS _41,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_42 + (_3 - _1) * 1::float8) END AS _43,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _44 END AS _45,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_46 + (_3 - _1) * 1::float8) END AS _47
  FROM village_1
),
village_3 AS (
  SELECT
    *,
    (("registeredPoorVillage" AND (CASE WHEN _5 >= 1::float8 THEN TRUE WHEN _7 < 1::float8 THEN FALSE END AND CASE WHEN _9 >= 1::float8 THEN TRUE WHEN _11 < 1::float8 THEN FALSE END AND CASE WHEN _13 >= 1::float8 THEN TRUE WHEN _15 < 1::float8 THEN FALSE END AND CASE WHEN _17 >= 1::float8 THEN TRUE WHEN _19 < 1::float8 THEN FALSE END AND CASE WHEN _21 >= 1::float8 THEN TRUE WHEN _23 < 1::float8 THEN FALSE END)) OR ((NOT "registeredPoorVillage") AND (((20::float8 > "registeredHouseholds") OR (CASE WHEN _25 >= 1::float8 THEN TRUE WHEN _27 < 1::float8 THEN FALSE END AND CASE WHEN _29 >= 1::float8 THEN TRUE WHEN _31 < 1::float8 THEN FALSE END)) AND CASE WHEN _38 < 0::float8 OR _36 > 0::float8 THEN FALSE WHEN (_36 = _38) THEN TRUE END))) AS _39
  FROM village_2
),
village_4 AS (
  SELECT
    *,
    (_39 AND CASE WHEN _41 >= 1::float8 THEN TRUE WHEN _43 < 1::float8 THEN FALSE END AND CASE WHEN _45 >= 1::float8 THEN TRUE WHEN _47 < 1::float8 THEN FALSE END) AS _48
  FROM village_3
)
SELECT
  _key,
  _48 AS "implementation/support/village-team-assignment"
FROM village_4
