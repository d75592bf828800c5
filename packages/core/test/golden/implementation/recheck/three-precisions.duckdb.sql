WITH
helpers_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    CAST(t."role" AS varchar) AS "role",
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
members_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    t."birthDate" AS "birthDate",
    t."unfitForSchooling" AS "unfitForSchooling",
    CAST(t."schooling" AS varchar) AS "schooling",
    CAST(t."medicalExemption" AS varchar) AS "medicalExemption",
    CAST(t."medicalInsurance" AS varchar) AS "medicalInsurance"
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
    t."identificationVerified" AS "identificationVerified",
    TRY_CAST(t."measureCount" AS float8) AS "measureCount",
    CAST(t."povertyStatus" AS varchar) AS "povertyStatus",
    t."exitVerified" AS "exitVerified",
    TRY_CAST(t."helperCount" AS float8) AS "helperCount",
    t."policiesReceived" AS "policiesReceived",
    t."workRecorded" AS "workRecorded",
    TRY_CAST(t."householdSize" AS float8) AS "householdSize",
    CAST(t."housingGrade" AS varchar) AS "housingGrade",
    t."housingRenovationAccepted" AS "housingRenovationAccepted",
    CAST(t."relocation" AS varchar) AS "relocation",
    t."relocationMovedIn" AS "relocationMovedIn",
    t."relocationKeysReceived" AS "relocationKeysReceived",
    t."otherSafeHousing" AS "otherSafeHousing"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."identificationVerified" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "identificationVerified",
    CASE WHEN r."measureCount" < 0 OR r."measureCount" > 100 THEN NULL WHEN r."measureCount" = FLOOR(r."measureCount") THEN r."measureCount" END AS "measureCount",
    CASE WHEN r."povertyStatus" IN ('poor', 'pre-exit', 'exited', 'relapsed') THEN r."povertyStatus" END AS "povertyStatus",
    CASE r."exitVerified" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "exitVerified",
    CASE WHEN r."helperCount" < 0 OR r."helperCount" > 100 THEN NULL WHEN r."helperCount" = FLOOR(r."helperCount") THEN r."helperCount" END AS "helperCount",
    CASE r."policiesReceived" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "policiesReceived",
    CASE r."workRecorded" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "workRecorded",
    CASE WHEN r."householdSize" < 1 OR r."householdSize" > 50 THEN NULL WHEN r."householdSize" = FLOOR(r."householdSize") THEN r."householdSize" END AS "householdSize",
    CASE WHEN r."housingGrade" IN ('A', 'B', 'C', 'D', 'no-house') THEN r."housingGrade" END AS "housingGrade",
    CASE r."housingRenovationAccepted" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "housingRenovationAccepted",
    CASE WHEN r."relocation" IN ('none', 'centralised', 'scattered') THEN r."relocation" END AS "relocation",
    CASE r."relocationMovedIn" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "relocationMovedIn",
    CASE r."relocationKeysReceived" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "relocationKeysReceived",
    CASE r."otherSafeHousing" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "otherSafeHousing",
    COALESCE(helpers_total._rows, 0) AS _1,
    CASE WHEN helpers_total._rows IS NULL THEN 0 ELSE helpers_total._3 END AS _4,
    CASE WHEN helpers_total._rows IS NULL THEN 0 ELSE helpers_total._5 END AS _6,
    COALESCE(members_2_total._rows, 0) AS _9,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._3 END AS _12,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._5 END AS _14,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._9 END AS _17,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._11 END AS _19
  FROM household_read AS r
  LEFT JOIN helpers_total ON helpers_total._parent = r._key
  LEFT JOIN members_2_total ON members_2_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    COALESCE("helperCount", 0::float8) AS _2,
    COALESCE("helperCount", 100::float8) AS _3,
    COALESCE("householdSize", 1::float8) AS _10,
    COALESCE("householdSize", 50::float8) AS _11,
    (("housingGrade" IN ('A', 'B')) OR (("housingGrade" IN ('C', 'D')) AND "housingRenovationAccepted") OR (("relocation" IN ('centralised', 'scattered')) AND "relocationMovedIn") OR (("relocation" IN ('centralised')) AND "relocationKeysReceived") OR "otherSafeHousing") AS _22
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7,
    CASE WHEN _9 > _11 THEN 0::float8 ELSE _12 END AS _13,
    CASE WHEN _9 > _11 THEN NULL::float8 ELSE (_14 + (_11 - _9) * 1::float8) END AS _15,
    CASE WHEN _9 > _11 THEN 0::float8 ELSE _17 END AS _18,
    CASE WHEN _9 > _11 THEN NULL::float8 ELSE (_19 + (_11 - _9) * 1::float8) END AS _20
  FROM household_1
),
household_3 AS (
  SELECT
    *,
    CASE WHEN _5 >= 1::float8 THEN TRUE WHEN _7 < 1::float8 THEN FALSE END AS _8,
    CASE WHEN _15 < 0::float8 OR _13 > 0::float8 THEN FALSE WHEN (_13 = _15) THEN TRUE END AS _16,
    CASE WHEN _20 < 0::float8 OR _18 > 0::float8 THEN FALSE WHEN (_18 = _20) THEN TRUE END AS _21
  FROM household_2
),
household_4 AS (
  SELECT
    *,
    ("identificationVerified" AND ("measureCount" >= 1::float8) AND ((NOT ("povertyStatus" IN ('exited'))) OR "exitVerified") AND _8 AND "policiesReceived" AND "workRecorded" AND (_16 AND _21 AND _22)) AS _23
  FROM household_3
)
SELECT
  _key,
  _23 AS "implementation/recheck/three-precisions"
FROM household_4
