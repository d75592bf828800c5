WITH
members_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    t."birthDate" AS "birthDate",
    CASE CAST(t."unfitForSchooling" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "unfitForSchooling",
    CAST(t."schooling" AS text) COLLATE "C" AS "schooling",
    CAST(t."medicalExemption" AS text) COLLATE "C" AS "medicalExemption",
    CAST(t."medicalInsurance" AS text) COLLATE "C" AS "medicalInsurance"
  FROM "members" AS t
),
members_2_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."birthDate" >= DATE '1900-01-01' AND r."birthDate" <= DATE '9999-12-31' THEN r."birthDate" END AS "birthDate",
    CASE r."unfitForSchooling" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "unfitForSchooling",
    CASE WHEN r."schooling" IN ('enrolled', 'taught-at-home', 'completed', 'dropped-out', 'never') THEN r."schooling" END AS "schooling",
    CASE WHEN r."medicalExemption" IN ('none', 'serving-soldier', 'imprisoned', 'insured-elsewhere') THEN r."medicalExemption" END AS "medicalExemption",
    CASE WHEN r."medicalInsurance" IN ('resident', 'employee', 'none') THEN r."medicalInsurance" END AS "medicalInsurance"
  FROM members_2_read AS r
),
members_2_1 AS (
  SELECT
    *,
    (((CASE WHEN "birthDate" <= DATE '2019-10-31' THEN FLOOR(CAST((EXTRACT(YEAR FROM DATE '2019-10-31') - EXTRACT(YEAR FROM "birthDate")) * 12 + EXTRACT(MONTH FROM DATE '2019-10-31') - EXTRACT(MONTH FROM "birthDate") - CASE WHEN EXTRACT(DAY FROM DATE '2019-10-31') < EXTRACT(DAY FROM "birthDate") AND EXTRACT(DAY FROM (DATE '2019-10-31' + 1)) > 1 THEN 1 ELSE 0 END AS float8) / 12) END >= 6::float8) AND (15::float8 >= CASE WHEN "birthDate" <= DATE '2019-10-31' THEN FLOOR(CAST((EXTRACT(YEAR FROM DATE '2019-10-31') - EXTRACT(YEAR FROM "birthDate")) * 12 + EXTRACT(MONTH FROM DATE '2019-10-31') - EXTRACT(MONTH FROM "birthDate") - CASE WHEN EXTRACT(DAY FROM DATE '2019-10-31') < EXTRACT(DAY FROM "birthDate") AND EXTRACT(DAY FROM (DATE '2019-10-31' + 1)) > 1 THEN 1 ELSE 0 END AS float8) / 12) END) AND (NOT "unfitForSchooling")) AND (NOT ("schooling" IN ('enrolled', 'taught-at-home', 'completed')))) AS _1,
    ("medicalExemption" IN ('serving-soldier', 'imprisoned', 'insured-elsewhere')) AS _6
  FROM members_2_checked
),
members_2_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4,
    ((NOT _6) AND (NOT ("medicalInsurance" IN ('resident', 'employee')))) AS _7
  FROM members_2_1
),
members_2_3 AS (
  SELECT
    *,
    CASE WHEN _7 THEN 1 ELSE 0 END AS _8,
    CASE WHEN NOT _7 THEN 0 ELSE 1 END AS _10
  FROM members_2_2
),
members_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5,
    CASE WHEN COUNT(_8) = COUNT(*) THEN SUM(_8) END AS _9,
    CASE WHEN COUNT(_10) = COUNT(*) THEN SUM(_10) END AS _11
  FROM members_2_3
  GROUP BY _parent
),
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."foodSufficient" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "foodSufficient",
    CASE CAST(t."clothingSufficient" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "clothingSufficient",
    CASE WHEN pg_typeof(t."householdSize") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."householdSize" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."householdSize" AS float8) END AS "householdSize",
    CAST(t."housingGrade" AS text) COLLATE "C" AS "housingGrade",
    CASE CAST(t."housingRenovationAccepted" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "housingRenovationAccepted",
    CAST(t."relocation" AS text) COLLATE "C" AS "relocation",
    CASE CAST(t."relocationMovedIn" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "relocationMovedIn",
    CASE CAST(t."relocationKeysReceived" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "relocationKeysReceived",
    CASE CAST(t."otherSafeHousing" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "otherSafeHousing",
    CASE WHEN pg_typeof(t."waterVolume") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterVolume" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterVolume" AS float8) END AS "waterVolume",
    CAST(t."waterQuality" AS text) COLLATE "C" AS "waterQuality",
    CASE CAST(t."waterAtHome" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "waterAtHome",
    CASE WHEN pg_typeof(t."waterRoundTrip") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterRoundTrip" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterRoundTrip" AS float8) END AS "waterRoundTrip",
    CASE WHEN pg_typeof(t."waterDistance") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterDistance" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterDistance" AS float8) END AS "waterDistance",
    CASE WHEN pg_typeof(t."waterClimb") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterClimb" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterClimb" AS float8) END AS "waterClimb",
    CASE WHEN pg_typeof(t."waterReliability") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterReliability" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterReliability" AS float8) END AS "waterReliability"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."foodSufficient" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "foodSufficient",
    CASE r."clothingSufficient" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "clothingSufficient",
    CASE WHEN r."householdSize" < 1 OR r."householdSize" > 50 THEN NULL WHEN r."householdSize" = FLOOR(r."householdSize") THEN r."householdSize" END AS "householdSize",
    CASE WHEN r."housingGrade" IN ('A', 'B', 'C', 'D', 'no-house') THEN r."housingGrade" END AS "housingGrade",
    CASE r."housingRenovationAccepted" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "housingRenovationAccepted",
    CASE WHEN r."relocation" IN ('none', 'centralised', 'scattered') THEN r."relocation" END AS "relocation",
    CASE r."relocationMovedIn" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "relocationMovedIn",
    CASE r."relocationKeysReceived" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "relocationKeysReceived",
    CASE r."otherSafeHousing" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "otherSafeHousing",
    CASE WHEN r."waterVolume" < 0 OR r."waterVolume" > 1000 THEN NULL WHEN r."waterVolume" = FLOOR(r."waterVolume" * 10 + 0.5) / 10 THEN r."waterVolume" END AS "waterVolume",
    CASE WHEN r."waterQuality" IN ('standard', 'relaxed', 'sensory', 'substandard') THEN r."waterQuality" END AS "waterQuality",
    CASE r."waterAtHome" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "waterAtHome",
    CASE WHEN r."waterRoundTrip" < 0 OR r."waterRoundTrip" > 1440 THEN NULL WHEN r."waterRoundTrip" = FLOOR(r."waterRoundTrip") THEN r."waterRoundTrip" END AS "waterRoundTrip",
    CASE WHEN r."waterDistance" < 0 OR r."waterDistance" > 100000 THEN NULL WHEN r."waterDistance" = FLOOR(r."waterDistance") THEN r."waterDistance" END AS "waterDistance",
    CASE WHEN r."waterClimb" < 0 OR r."waterClimb" > 10000 THEN NULL WHEN r."waterClimb" = FLOOR(r."waterClimb") THEN r."waterClimb" END AS "waterClimb",
    CASE WHEN r."waterReliability" < 0 OR r."waterReliability" > 100 THEN NULL WHEN r."waterReliability" = FLOOR(r."waterReliability" * 10 + 0.5) / 10 THEN r."waterReliability" END AS "waterReliability",
    COALESCE(members_2_total._rows, 0) AS _2,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._3 END AS _5,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._5 END AS _7,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._9 END AS _10,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._11 END AS _12
  FROM household_read AS r
  LEFT JOIN members_2_total ON members_2_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    ("foodSufficient" AND "clothingSufficient") AS _1,
    COALESCE("householdSize", 1::float8) AS _3,
    COALESCE("householdSize", 50::float8) AS _4,
    (("housingGrade" IN ('A', 'B')) OR (("housingGrade" IN ('C', 'D')) AND "housingRenovationAccepted") OR (("relocation" IN ('centralised', 'scattered')) AND "relocationMovedIn") OR (("relocation" IN ('centralised')) AND "relocationKeysReceived") OR "otherSafeHousing") AS _15,
    ("waterVolume" >= 40::float8) AS _16,
    ("waterQuality" IN ('standard')) AS _17,
    ((800::float8 >= "waterDistance") AND (80::float8 >= "waterClimb")) AS _18,
    ("waterReliability" >= 95::float8) AS _20
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    CASE WHEN _2 > _4 THEN 0::float8 ELSE _5 END AS _6,
    CASE WHEN _2 > _4 THEN NULL::float8 ELSE (_7 + (_4 - _2) * 1::float8) END AS _8,
    CASE WHEN _2 > _4 THEN 0::float8 ELSE _10 END AS _11,
    CASE WHEN _2 > _4 THEN NULL::float8 ELSE (_12 + (_4 - _2) * 1::float8) END AS _13,
    ("waterAtHome" OR (20::float8 >= "waterRoundTrip") OR _18) AS _19
  FROM household_1
),
household_3 AS (
  SELECT
    *,
    CASE WHEN _8 < 0::float8 OR _6 > 0::float8 THEN FALSE WHEN (_6 = _8) THEN TRUE END AS _9,
    CASE WHEN _13 < 0::float8 OR _11 > 0::float8 THEN FALSE WHEN (_11 = _13) THEN TRUE END AS _14,
    (_16 AND _17 AND _19 AND _20) AS _21
  FROM household_2
),
household_4 AS (
  SELECT
    *,
    ((_1 AND _9 AND _14 AND _15) AND _21) AS _22
  FROM household_3
)
SELECT
  _key,
  _22 AS "implementation/recheck/two-assurances-three-guarantees"
FROM household_4
