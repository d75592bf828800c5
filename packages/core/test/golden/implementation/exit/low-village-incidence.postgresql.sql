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
    CASE WHEN pg_typeof(t."povertyIncidence") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."povertyIncidence" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."povertyIncidence" AS float8) END AS "povertyIncidence",
    CASE WHEN pg_typeof(t."remainingPoor") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."remainingPoor" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."remainingPoor" AS float8) END AS "remainingPoor",
    CASE WHEN pg_typeof(t."ruralPopulation") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."ruralPopulation" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."ruralPopulation" AS float8) END AS "ruralPopulation",
    CASE WHEN pg_typeof(t."registeredHouseholds") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."registeredHouseholds" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."registeredHouseholds" AS float8) END AS "registeredHouseholds"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE WHEN r."povertyIncidence" < 0 OR r."povertyIncidence" > 100 THEN NULL WHEN r."povertyIncidence" = FLOOR(r."povertyIncidence" * 100 + 0.5) / 100 THEN r."povertyIncidence" END AS "povertyIncidence",
    CASE WHEN r."remainingPoor" < 0 OR r."remainingPoor" > 5000000 THEN NULL WHEN r."remainingPoor" = FLOOR(r."remainingPoor") THEN r."remainingPoor" END AS "remainingPoor",
    CASE WHEN r."ruralPopulation" < 0 OR r."ruralPopulation" > 5000000 THEN NULL WHEN r."ruralPopulation" = FLOOR(r."ruralPopulation") THEN r."ruralPopulation" END AS "ruralPopulation",
    CASE WHEN r."registeredHouseholds" < 0 OR r."registeredHouseholds" > 5000 THEN NULL WHEN r."registeredHouseholds" = FLOOR(r."registeredHouseholds") THEN r."registeredHouseholds" END AS "registeredHouseholds",
    COALESCE(households_2_total._rows, 0) AS _3,
    CASE WHEN households_2_total._rows IS NULL THEN 0 ELSE households_2_total._4 END AS _6,
    CASE WHEN households_2_total._rows IS NULL THEN 0 ELSE households_2_total._7 END AS _8
  FROM village_read AS r
  LEFT JOIN households_2_total ON households_2_total._parent = r._key
),
village_1 AS (
  SELECT
    *,
    COALESCE("ruralPopulation", 0::float8) AS _1,
    COALESCE("ruralPopulation", 5000000::float8) AS _2,
    COALESCE("registeredHouseholds", 0::float8) AS _4,
    COALESCE("registeredHouseholds", 5000::float8) AS _5,
    (3::float8 > "povertyIncidence") AS _10
  FROM village_checked
),
village_2 AS (
  SELECT
    *,
    CASE WHEN _3 > _5 THEN 0::float8 ELSE _6 END AS _7,
    CASE WHEN _3 > _5 THEN NULL::float8 ELSE (_8 + (_5 - _3) * 50::float8) END AS _9,
    CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN (FLOOR((3::float8 * _1 / 100) * 10000 + 0.5) / 10000) END > COALESCE("remainingPoor", 5000000::float8) THEN TRUE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 3::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((3::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END <= COALESCE("remainingPoor", 0::float8) THEN FALSE END END AS _11
  FROM village_1
),
village_3 AS (
  SELECT
    *,
    CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN (FLOOR((3::float8 * _1 / 100) * 10000 + 0.5) / 10000) END > _9 THEN TRUE WHEN CASE WHEN 3::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 3::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((3::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END <= _7 THEN FALSE END END AS _12
  FROM village_2
),
village_4 AS (
  SELECT
    *,
    CASE WHEN (_10 OR _11 OR _12) AND (NOT _10 OR NOT _11 OR NOT _12) THEN NULL WHEN (_10 OR _11 OR _12) THEN TRUE WHEN (NOT _10 OR NOT _11 OR NOT _12) THEN FALSE END AS _13
  FROM village_3
)
SELECT
  _key,
  _13 AS "implementation/exit/low-village-incidence"
FROM village_4
