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
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."delistedOn" AS "delistedOn",
    CASE CAST(t."delisted" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "delisted",
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
village_checked AS (
  SELECT
    r._key,
    CASE WHEN r."delistedOn" >= DATE '1900-01-01' AND r."delistedOn" <= DATE '9999-12-31' THEN r."delistedOn" END AS "delistedOn",
    CASE r."delisted" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "delisted",
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
    COALESCE(households_2_total._rows, 0) AS _6,
    CASE WHEN households_2_total._rows IS NULL THEN 0 ELSE households_2_total._4 END AS _9,
    CASE WHEN households_2_total._rows IS NULL THEN 0 ELSE households_2_total._7 END AS _11
  FROM village_read AS r
  LEFT JOIN households_2_total ON households_2_total._parent = r._key
),
village_1 AS (
  SELECT
    *,
    (CAST(DATE '2019-10-31' - "delistedOn" AS float8) >= 0::float8) AS _1,
    ("delisted" AND (CAST(DATE '2019-10-31' - "delistedOn" AS float8) >= 0::float8)) AS _2,
    COALESCE("ruralPopulation", 0::float8) AS _4,
    COALESCE("ruralPopulation", 5000000::float8) AS _5,
    COALESCE("registeredHouseholds", 0::float8) AS _7,
    COALESCE("registeredHouseholds", 5000::float8) AS _8,
    (3::float8 > "povertyIncidence") AS _13,
    ("villageClinicCertified" OR "hostsTownshipHealthCentre") AS _19
  FROM village_checked
),
village_2 AS (
  SELECT
    *,
    CASE WHEN (_1 OR _2) AND (NOT _1 OR NOT _2) THEN NULL WHEN (_1 OR _2) THEN TRUE WHEN (NOT _1 OR NOT _2) THEN FALSE END AS _3,
    CASE WHEN _6 > _8 THEN 0::float8 ELSE _9 END AS _10,
    CASE WHEN _6 > _8 THEN NULL::float8 ELSE (_11 + (_8 - _6) * 50::float8) END AS _12,
    CASE WHEN _4 > 0 THEN CASE WHEN CASE WHEN 3::float8 >= 0 AND _4 >= 0 THEN (FLOOR((3::float8 * _4 / 100) * 10000 + 0.5) / 10000) END > COALESCE("remainingPoor", 5000000::float8) THEN TRUE WHEN CASE WHEN 3::float8 >= 0 AND _4 >= 0 THEN CASE WHEN 3::float8 = 0 OR _5 = 0 THEN 0 ELSE (FLOOR((3::float8 * _5 / 100) * 10000 + 0.5) / 10000) END END <= COALESCE("remainingPoor", 0::float8) THEN FALSE END END AS _14,
    (("collectiveIncome" > 0::float8) AND CASE WHEN _4 > 0 THEN CASE WHEN COALESCE("collectiveIncome", 0::float8) >= CASE WHEN NULL::float8 >= 0 AND _4 >= 0 THEN CASE WHEN NULL::float8 = 0 OR _5 = 0 THEN 0 ELSE (FLOOR((NULL::float8 * _5) * 100 + 0.5) / 100) END END THEN TRUE WHEN COALESCE("collectiveIncome", 1000000000::float8) < CASE WHEN NULL::float8 >= 0 AND _4 >= 0 THEN (FLOOR((NULL::float8 * _4) * 100 + 0.5) / 100) END THEN FALSE END END) AS _17
  FROM village_1
),
village_3 AS (
  SELECT
    *,
    CASE WHEN _4 > 0 THEN CASE WHEN CASE WHEN 3::float8 >= 0 AND _4 >= 0 THEN (FLOOR((3::float8 * _4 / 100) * 10000 + 0.5) / 10000) END > _12 THEN TRUE WHEN CASE WHEN 3::float8 >= 0 AND _4 >= 0 THEN CASE WHEN 3::float8 = 0 OR _5 = 0 THEN 0 ELSE (FLOOR((3::float8 * _5 / 100) * 10000 + 0.5) / 10000) END END <= _10 THEN FALSE END END AS _15,
    CASE WHEN ("collectiveEconomyCertified" OR _17) AND (NOT "collectiveEconomyCertified" OR NOT _17) THEN NULL WHEN ("collectiveEconomyCertified" OR _17) THEN TRUE WHEN (NOT "collectiveEconomyCertified" OR NOT _17) THEN FALSE END AS _18
  FROM village_2
),
village_4 AS (
  SELECT
    *,
    CASE WHEN (_13 OR _14 OR _15) AND (NOT _13 OR NOT _14 OR NOT _15) THEN NULL WHEN (_13 OR _14 OR _15) THEN TRUE WHEN (NOT _13 OR NOT _14 OR NOT _15) THEN FALSE END AS _16
  FROM village_3
),
village_5 AS (
  SELECT
    *,
    (_16 AND _18 AND "pavedRoadCertified" AND _19 AND "cultureRoomCertified" AND "networkCertified") AS _20
  FROM village_4
),
village_6 AS (
  SELECT
    *,
    (NOT _20) AS _21
  FROM village_5
)
SELECT
  _key,
  CASE WHEN _3 THEN 'delisted' WHEN _3 IS NULL THEN NULL::varchar WHEN _20 THEN 'meets-standard' WHEN _20 IS NULL THEN NULL::varchar WHEN _21 THEN 'below-standard' WHEN _21 IS NULL THEN NULL::varchar ELSE NULL::varchar END AS "implementation/exit/village-stage",
  CASE WHEN _3 THEN TRUE WHEN _3 IS NULL THEN FALSE WHEN _20 THEN TRUE WHEN _20 IS NULL THEN FALSE WHEN _21 THEN TRUE WHEN _21 IS NULL THEN FALSE ELSE TRUE END AS "implementation/exit/village-stage.settled",
  (COALESCE(_3, TRUE)) AS "implementation/exit/village-stage.delisted",
  (COALESCE(_20, TRUE) AND NOT COALESCE(_3, FALSE)) AS "implementation/exit/village-stage.meets-standard",
  (COALESCE(_21, TRUE) AND NOT COALESCE(_3, FALSE) AND NOT COALESCE(_20, FALSE)) AS "implementation/exit/village-stage.below-standard"
FROM village_6
