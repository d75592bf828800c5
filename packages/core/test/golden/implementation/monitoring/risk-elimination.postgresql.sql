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
    (((CASE WHEN "birthDate" <= DATE '2023-10-31' THEN FLOOR(CAST((EXTRACT(YEAR FROM DATE '2023-10-31') - EXTRACT(YEAR FROM "birthDate")) * 12 + EXTRACT(MONTH FROM DATE '2023-10-31') - EXTRACT(MONTH FROM "birthDate") - CASE WHEN EXTRACT(DAY FROM DATE '2023-10-31') < EXTRACT(DAY FROM "birthDate") AND EXTRACT(DAY FROM (DATE '2023-10-31' + 1)) > 1 THEN 1 ELSE 0 END AS float8) / 12) END >= 6::float8) AND (15::float8 >= CASE WHEN "birthDate" <= DATE '2023-10-31' THEN FLOOR(CAST((EXTRACT(YEAR FROM DATE '2023-10-31') - EXTRACT(YEAR FROM "birthDate")) * 12 + EXTRACT(MONTH FROM DATE '2023-10-31') - EXTRACT(MONTH FROM "birthDate") - CASE WHEN EXTRACT(DAY FROM DATE '2023-10-31') < EXTRACT(DAY FROM "birthDate") AND EXTRACT(DAY FROM (DATE '2023-10-31' + 1)) > 1 THEN 1 ELSE 0 END AS float8) / 12) END) AND (NOT "unfitForSchooling")) AND (NOT ("schooling" IN ('enrolled', 'taught-at-home', 'completed')))) AS _1,
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
    CASE WHEN pg_typeof(t."netIncomePerCapita") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."netIncomePerCapita" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."netIncomePerCapita" AS float8) END AS "netIncomePerCapita",
    CASE CAST(t."incomeStable" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "incomeStable",
    CASE CAST(t."guaranteesConsolidated" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "guaranteesConsolidated",
    CASE WHEN pg_typeof(t."householdSize") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."householdSize" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."householdSize" AS float8) END AS "householdSize",
    CAST(t."housingGrade" AS text) COLLATE "C" AS "housingGrade",
    CASE CAST(t."housingRenovationAccepted" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "housingRenovationAccepted",
    CAST(t."relocation" AS text) COLLATE "C" AS "relocation",
    CASE CAST(t."relocationMovedIn" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "relocationMovedIn",
    CASE CAST(t."relocationKeysReceived" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "relocationKeysReceived",
    CASE CAST(t."otherSafeHousing" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "otherSafeHousing",
    CASE WHEN pg_typeof(t."waterVolume") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterVolume" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterVolume" AS float8) END AS "waterVolume",
    CAST(t."waterAbundance" AS text) COLLATE "C" AS "waterAbundance",
    CAST(t."waterQuality" AS text) COLLATE "C" AS "waterQuality",
    CAST(t."waterSupply" AS text) COLLATE "C" AS "waterSupply",
    CASE CAST(t."waterAtHome" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "waterAtHome",
    CASE WHEN pg_typeof(t."waterRoundTrip") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterRoundTrip" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterRoundTrip" AS float8) END AS "waterRoundTrip",
    CASE WHEN pg_typeof(t."waterDistance") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterDistance" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterDistance" AS float8) END AS "waterDistance",
    CASE WHEN pg_typeof(t."waterClimb") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterClimb" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterClimb" AS float8) END AS "waterClimb",
    CASE WHEN pg_typeof(t."waterReliability") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterReliability" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterReliability" AS float8) END AS "waterReliability",
    CAST(t."identifiedRisk" AS text) COLLATE "C" AS "identifiedRisk",
    CASE CAST(t."newRisk" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "newRisk",
    t."monitoredSince" AS "monitoredSince",
    t."riskEliminatedOn" AS "riskEliminatedOn"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."netIncomePerCapita" < -10000000 OR r."netIncomePerCapita" > 10000000 THEN NULL WHEN r."netIncomePerCapita" = FLOOR(r."netIncomePerCapita" * 100 + 0.5) / 100 THEN r."netIncomePerCapita" END AS "netIncomePerCapita",
    CASE r."incomeStable" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "incomeStable",
    CASE r."guaranteesConsolidated" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "guaranteesConsolidated",
    CASE WHEN r."householdSize" < 1 OR r."householdSize" > 50 THEN NULL WHEN r."householdSize" = FLOOR(r."householdSize") THEN r."householdSize" END AS "householdSize",
    CASE WHEN r."housingGrade" IN ('A', 'B', 'C', 'D', 'no-house') THEN r."housingGrade" END AS "housingGrade",
    CASE r."housingRenovationAccepted" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "housingRenovationAccepted",
    CASE WHEN r."relocation" IN ('none', 'centralised', 'scattered') THEN r."relocation" END AS "relocation",
    CASE r."relocationMovedIn" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "relocationMovedIn",
    CASE r."relocationKeysReceived" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "relocationKeysReceived",
    CASE r."otherSafeHousing" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "otherSafeHousing",
    CASE WHEN r."waterVolume" < 0 OR r."waterVolume" > 1000 THEN NULL WHEN r."waterVolume" = FLOOR(r."waterVolume" * 10 + 0.5) / 10 THEN r."waterVolume" END AS "waterVolume",
    CASE WHEN r."waterAbundance" IN ('rich', 'short') THEN r."waterAbundance" END AS "waterAbundance",
    CASE WHEN r."waterQuality" IN ('standard', 'relaxed', 'sensory', 'substandard') THEN r."waterQuality" END AS "waterQuality",
    CASE WHEN r."waterSupply" IN ('large-works', 'small-works', 'no-plant', 'dispersed') THEN r."waterSupply" END AS "waterSupply",
    CASE r."waterAtHome" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "waterAtHome",
    CASE WHEN r."waterRoundTrip" < 0 OR r."waterRoundTrip" > 1440 THEN NULL WHEN r."waterRoundTrip" = FLOOR(r."waterRoundTrip") THEN r."waterRoundTrip" END AS "waterRoundTrip",
    CASE WHEN r."waterDistance" < 0 OR r."waterDistance" > 100000 THEN NULL WHEN r."waterDistance" = FLOOR(r."waterDistance") THEN r."waterDistance" END AS "waterDistance",
    CASE WHEN r."waterClimb" < 0 OR r."waterClimb" > 10000 THEN NULL WHEN r."waterClimb" = FLOOR(r."waterClimb") THEN r."waterClimb" END AS "waterClimb",
    CASE WHEN r."waterReliability" < 0 OR r."waterReliability" > 100 THEN NULL WHEN r."waterReliability" = FLOOR(r."waterReliability" * 10 + 0.5) / 10 THEN r."waterReliability" END AS "waterReliability",
    CASE WHEN r."identifiedRisk" IN ('removed', 'gone-naturally', 'remains', 'none') THEN r."identifiedRisk" END AS "identifiedRisk",
    CASE r."newRisk" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "newRisk",
    CASE WHEN r."monitoredSince" >= DATE '1900-01-01' AND r."monitoredSince" <= DATE '9999-12-31' THEN r."monitoredSince" END AS "monitoredSince",
    CASE WHEN r."riskEliminatedOn" >= DATE '1900-01-01' AND r."riskEliminatedOn" <= DATE '9999-12-31' THEN r."riskEliminatedOn" END AS "riskEliminatedOn",
    COALESCE(members_2_total._rows, 0) AS _1,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._3 END AS _4,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._5 END AS _6,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._9 END AS _9,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._11 END AS _11
  FROM household_read AS r
  LEFT JOIN members_2_total ON members_2_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    COALESCE("householdSize", 1::float8) AS _2,
    COALESCE("householdSize", 50::float8) AS _3,
    (("housingGrade" IN ('A', 'B')) OR (("housingGrade" IN ('C', 'D')) AND "housingRenovationAccepted") OR (("relocation" IN ('centralised', 'scattered')) AND "relocationMovedIn") OR (("relocation" IN ('centralised')) AND "relocationKeysReceived") OR "otherSafeHousing") AS _14,
    (("waterVolume" >= 35::float8) OR (("waterAbundance" IN ('short')) AND ("waterVolume" >= 20::float8))) AS _15,
    (("waterQuality" IN ('standard')) OR (("waterSupply" IN ('small-works', 'no-plant', 'dispersed')) AND ("waterQuality" IN ('relaxed'))) OR (("waterSupply" IN ('no-plant', 'dispersed')) AND ("waterQuality" IN ('sensory')))) AS _16,
    ((800::float8 >= "waterDistance") AND (80::float8 >= "waterClimb")) AS _17,
    ("waterReliability" >= 90::float8) AS _19,
    (CAST((EXTRACT(YEAR FROM "riskEliminatedOn") - EXTRACT(YEAR FROM "monitoredSince")) * 12 + EXTRACT(MONTH FROM "riskEliminatedOn") - EXTRACT(MONTH FROM "monitoredSince") - CASE WHEN EXTRACT(DAY FROM "riskEliminatedOn") < EXTRACT(DAY FROM "monitoredSince") AND EXTRACT(DAY FROM ("riskEliminatedOn" + 1)) > 1 THEN 1 ELSE 0 END AS float8) >= 6::float8) AS _23
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _9 END AS _10,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_11 + (_3 - _1) * 1::float8) END AS _12,
    ("waterAtHome" OR (20::float8 >= "waterRoundTrip") OR _17) AS _18
  FROM household_1
),
household_3 AS (
  SELECT
    *,
    CASE WHEN _7 < 0::float8 OR _5 > 0::float8 THEN FALSE WHEN (_5 = _7) THEN TRUE END AS _8,
    CASE WHEN _12 < 0::float8 OR _10 > 0::float8 THEN FALSE WHEN (_10 = _12) THEN TRUE END AS _13,
    (_15 AND _16 AND _18 AND _19) AS _20
  FROM household_2
),
household_4 AS (
  SELECT
    *,
    (_8 AND _13 AND _14 AND _20) AS _21
  FROM household_3
),
household_5 AS (
  SELECT
    *,
    ((("netIncomePerCapita" > 7300::float8) AND "incomeStable") AND CASE WHEN ("guaranteesConsolidated" OR _21) AND (NOT "guaranteesConsolidated" OR NOT _21) THEN NULL WHEN ("guaranteesConsolidated" OR _21) THEN TRUE WHEN (NOT "guaranteesConsolidated" OR NOT _21) THEN FALSE END AND (("identifiedRisk" IN ('removed', 'gone-naturally')) AND (NOT "newRisk"))) AS _22
  FROM household_4
),
household_6 AS (
  SELECT
    *,
    (_22 AND (("identifiedRisk" IN ('gone-naturally')) OR _23)) AS _24
  FROM household_5
)
SELECT
  _key,
  _24 AS "implementation/monitoring/risk-elimination"
FROM household_6
