WITH
households_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."village" AS _parent,
    CAST(t."povertyStatus" AS text) COLLATE "C" AS "povertyStatus",
    CASE WHEN pg_typeof(t."householdSize") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."householdSize" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."householdSize" AS float8) END AS "householdSize"
  FROM "households" AS t
),
households_2_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."povertyStatus" IN ('poor', 'pre-exit', 'exited', 'relapsed') THEN r."povertyStatus" END AS "povertyStatus",
    CASE WHEN r."householdSize" < 1 OR r."householdSize" > 50 THEN NULL WHEN r."householdSize" = FLOOR(r."householdSize") THEN r."householdSize" END AS "householdSize"
  FROM households_2_read AS r
),
households_2_1 AS (
  SELECT
    *,
    ("povertyStatus" IN ('poor', 'pre-exit', 'relapsed')) AS _1,
    COALESCE("householdSize", 1::float8) AS _2,
    COALESCE("householdSize", 50::float8) AS _5
  FROM households_2_checked
),
households_2_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN _2 WHEN NOT _1 OR _2 >= 0 THEN 0 ELSE _2 END AS _3,
    CASE WHEN _1 THEN _5 WHEN NOT _1 OR _5 <= 0 THEN 0 ELSE _5 END AS _6
  FROM households_2_1
),
households_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_3) = COUNT(*) THEN SUM(_3) END AS _4,
    CASE WHEN COUNT(_6) = COUNT(*) THEN SUM(_6) END AS _7
  FROM households_2_2
  GROUP BY _parent
),
poorVillages_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."county" AS _parent,
    CASE WHEN pg_typeof(t."povertyIncidence") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."povertyIncidence" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."povertyIncidence" AS float8) END AS "povertyIncidence",
    CASE WHEN pg_typeof(t."remainingPoor") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."remainingPoor" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."remainingPoor" AS float8) END AS "remainingPoor",
    CASE WHEN pg_typeof(t."ruralPopulation") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."ruralPopulation" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."ruralPopulation" AS float8) END AS "ruralPopulation",
    CASE WHEN pg_typeof(t."registeredHouseholds") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."registeredHouseholds" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."registeredHouseholds" AS float8) END AS "registeredHouseholds",
    CASE CAST(t."collectiveEconomyCertified" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "collectiveEconomyCertified",
    CASE WHEN pg_typeof(t."collectiveIncome") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."collectiveIncome" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."collectiveIncome" AS float8) END AS "collectiveIncome",
    CASE CAST(t."pavedRoadCertified" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "pavedRoadCertified",
    CASE CAST(t."villageClinicCertified" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "villageClinicCertified",
    CASE CAST(t."hostsTownshipHealthCentre" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "hostsTownshipHealthCentre",
    CASE CAST(t."cultureRoomCertified" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "cultureRoomCertified",
    CASE CAST(t."networkCertified" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "networkCertified"
  FROM "villages" AS t
),
poorVillages_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."povertyIncidence" < 0 OR r."povertyIncidence" > 100 THEN NULL WHEN r."povertyIncidence" = FLOOR(r."povertyIncidence" * 100 + 0.5) / 100 THEN r."povertyIncidence" END AS "povertyIncidence",
    CASE WHEN r."remainingPoor" < 0 OR r."remainingPoor" > 5000000 THEN NULL WHEN r."remainingPoor" = FLOOR(r."remainingPoor") THEN r."remainingPoor" END AS "remainingPoor",
    CASE WHEN r."ruralPopulation" < 0 OR r."ruralPopulation" > 5000000 THEN NULL WHEN r."ruralPopulation" = FLOOR(r."ruralPopulation") THEN r."ruralPopulation" END AS "ruralPopulation",
    CASE WHEN r."registeredHouseholds" < 0 OR r."registeredHouseholds" > 5000 THEN NULL WHEN r."registeredHouseholds" = FLOOR(r."registeredHouseholds") THEN r."registeredHouseholds" END AS "registeredHouseholds",
    CASE r."collectiveEconomyCertified" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "collectiveEconomyCertified",
    CASE WHEN r."collectiveIncome" < 0 OR r."collectiveIncome" > 1000000000 THEN NULL WHEN r."collectiveIncome" = FLOOR(r."collectiveIncome" * 100 + 0.5) / 100 THEN r."collectiveIncome" END AS "collectiveIncome",
    CASE r."pavedRoadCertified" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "pavedRoadCertified",
    CASE r."villageClinicCertified" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "villageClinicCertified",
    CASE r."hostsTownshipHealthCentre" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "hostsTownshipHealthCentre",
    CASE r."cultureRoomCertified" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "cultureRoomCertified",
    CASE r."networkCertified" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "networkCertified",
    COALESCE(households_2_total._rows, 0) AS _3,
    CASE WHEN households_2_total._rows IS NULL THEN 0 ELSE households_2_total._4 END AS _6,
    CASE WHEN households_2_total._rows IS NULL THEN 0 ELSE households_2_total._7 END AS _8
  FROM poorVillages_read AS r
  LEFT JOIN households_2_total ON households_2_total._parent = r._key
),
poorVillages_1 AS (
  SELECT
    *,
    COALESCE("ruralPopulation", 0::float8) AS _1,
    COALESCE("ruralPopulation", 5000000::float8) AS _2,
    COALESCE("registeredHouseholds", 0::float8) AS _4,
    COALESCE("registeredHouseholds", 5000::float8) AS _5,
    (3::float8 > "povertyIncidence") AS _10,
    ("villageClinicCertified" OR "hostsTownshipHealthCentre") AS _16
  FROM poorVillages_checked
),
poorVillages_2 AS (
  SELECT
    *,
    CASE WHEN _3 > _5 THEN 0::float8 ELSE _6 END AS _7,
    CASE WHEN _3 > _5 THEN NULL::float8 ELSE (_8 + (_5 - _3) * 50::float8) END AS _9,
    CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN (FLOOR((3::float8 * _1 / 100) * 10000 + 0.5) / 10000) END > COALESCE("remainingPoor", 5000000::float8) THEN TRUE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 3::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((3::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END <= COALESCE("remainingPoor", 0::float8) THEN FALSE END END AS _11,
    (("collectiveIncome" > 0::float8) AND CASE WHEN _1 > 0 THEN CASE WHEN COALESCE("collectiveIncome", 0::float8) >= CASE WHEN NULL::float8 >= 0 AND _1 >= 0 THEN CASE WHEN NULL::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((NULL::float8 * _2) * 100 + 0.5) / 100) END END THEN TRUE WHEN COALESCE("collectiveIncome", 1000000000::float8) < CASE WHEN NULL::float8 >= 0 AND _1 >= 0 THEN (FLOOR((NULL::float8 * _1) * 100 + 0.5) / 100) END THEN FALSE END END) AS _14
  FROM poorVillages_1
),
poorVillages_3 AS (
  SELECT
    *,
    CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN (FLOOR((3::float8 * _1 / 100) * 10000 + 0.5) / 10000) END > _9 THEN TRUE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 3::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((3::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END <= _7 THEN FALSE END END AS _12,
    CASE WHEN ("collectiveEconomyCertified" OR _14) AND (NOT "collectiveEconomyCertified" OR NOT _14) THEN NULL WHEN ("collectiveEconomyCertified" OR _14) THEN TRUE WHEN (NOT "collectiveEconomyCertified" OR NOT _14) THEN FALSE END AS _15
  FROM poorVillages_2
),
poorVillages_4 AS (
  SELECT
    *,
    CASE WHEN (_10 OR _11 OR _12) AND (NOT _10 OR NOT _11 OR NOT _12) THEN NULL WHEN (_10 OR _11 OR _12) THEN TRUE WHEN (NOT _10 OR NOT _11 OR NOT _12) THEN FALSE END AS _13
  FROM poorVillages_3
),
poorVillages_5 AS (
  SELECT
    *,
    (_13 AND _15 AND "pavedRoadCertified" AND _16 AND "cultureRoomCertified" AND "networkCertified") AS _17
  FROM poorVillages_4
),
poorVillages_6 AS (
  SELECT
    *,
    CASE WHEN _17 THEN 1 ELSE 0 END AS _18,
    CASE WHEN NOT _17 THEN 0 ELSE 1 END AS _20
  FROM poorVillages_5
),
poorVillages_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_18) = COUNT(*) THEN SUM(_18) END AS _19,
    CASE WHEN COUNT(_20) = COUNT(*) THEN SUM(_20) END AS _21
  FROM poorVillages_6
  GROUP BY _parent
),
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."poorVillageCount") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."poorVillageCount" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."poorVillageCount" AS float8) END AS "poorVillageCount"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."poorVillageCount" < 0 OR r."poorVillageCount" > 1000 THEN NULL WHEN r."poorVillageCount" = FLOOR(r."poorVillageCount") THEN r."poorVillageCount" END AS "poorVillageCount",
    COALESCE(poorVillages_total._rows, 0) AS _1,
    CASE WHEN poorVillages_total._rows IS NULL THEN 0 ELSE poorVillages_total._19 END AS _4,
    CASE WHEN poorVillages_total._rows IS NULL THEN 0 ELSE poorVillages_total._21 END AS _6
  FROM county_read AS r
  LEFT JOIN poorVillages_total ON poorVillages_total._parent = r._key
),
county_1 AS (
  SELECT
    *,
    COALESCE("poorVillageCount", 0::float8) AS _2,
    COALESCE("poorVillageCount", 1000::float8) AS _3
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7
  FROM county_1
)
SELECT
  _key,
  _5 AS "implementation/exit/villages-at-standard.low",
  _7 AS "implementation/exit/villages-at-standard.high"
FROM county_2
