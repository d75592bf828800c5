WITH
members_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    t."schoolingUnaffordable" AS "schoolingUnaffordable",
    CAST(t."medicalExemption" AS varchar) AS "medicalExemption",
    CAST(t."medicalInsurance" AS varchar) AS "medicalInsurance"
  FROM "members" AS t
),
members_2_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE r."schoolingUnaffordable" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "schoolingUnaffordable",
    CASE WHEN r."medicalExemption" IN ('none', 'serving-soldier', 'imprisoned', 'insured-elsewhere') THEN r."medicalExemption" END AS "medicalExemption",
    CASE WHEN r."medicalInsurance" IN ('resident', 'employee', 'none') THEN r."medicalInsurance" END AS "medicalInsurance"
  FROM members_2_read AS r
),
members_2_1 AS (
  SELECT
    *,
    (TRUE AND "schoolingUnaffordable") AS _1,
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
    TRY_CAST(t."netIncomePerCapita" AS float8) AS "netIncomePerCapita",
    TRY_CAST(t."householdSize" AS float8) AS "householdSize",
    t."foodSufficient" AS "foodSufficient",
    t."clothingSufficient" AS "clothingSufficient",
    CAST(t."housingGrade" AS varchar) AS "housingGrade",
    t."housingRenovationAccepted" AS "housingRenovationAccepted",
    CAST(t."relocation" AS varchar) AS "relocation",
    t."relocationMovedIn" AS "relocationMovedIn",
    t."relocationKeysReceived" AS "relocationKeysReceived",
    t."otherSafeHousing" AS "otherSafeHousing",
    TRY_CAST(t."waterVolume" AS float8) AS "waterVolume",
    t."waterAtHome" AS "waterAtHome",
    TRY_CAST(t."waterRoundTrip" AS float8) AS "waterRoundTrip",
    TRY_CAST(t."waterDistance" AS float8) AS "waterDistance",
    TRY_CAST(t."waterClimb" AS float8) AS "waterClimb",
    TRY_CAST(t."waterReliability" AS float8) AS "waterReliability"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."netIncomePerCapita" < -10000000 OR r."netIncomePerCapita" > 10000000 THEN NULL WHEN r."netIncomePerCapita" = FLOOR(r."netIncomePerCapita" * 100 + 0.5) / 100 THEN r."netIncomePerCapita" END AS "netIncomePerCapita",
    CASE WHEN r."householdSize" < 1 OR r."householdSize" > 50 THEN NULL WHEN r."householdSize" = FLOOR(r."householdSize") THEN r."householdSize" END AS "householdSize",
    CASE r."foodSufficient" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "foodSufficient",
    CASE r."clothingSufficient" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "clothingSufficient",
    CASE WHEN r."housingGrade" IN ('A', 'B', 'C', 'D', 'no-house') THEN r."housingGrade" END AS "housingGrade",
    CASE r."housingRenovationAccepted" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "housingRenovationAccepted",
    CASE WHEN r."relocation" IN ('none', 'centralised', 'scattered') THEN r."relocation" END AS "relocation",
    CASE r."relocationMovedIn" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "relocationMovedIn",
    CASE r."relocationKeysReceived" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "relocationKeysReceived",
    CASE r."otherSafeHousing" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "otherSafeHousing",
    CASE WHEN r."waterVolume" < 0 OR r."waterVolume" > 1000 THEN NULL WHEN r."waterVolume" = FLOOR(r."waterVolume" * 10 + 0.5) / 10 THEN r."waterVolume" END AS "waterVolume",
    CASE r."waterAtHome" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "waterAtHome",
    CASE WHEN r."waterRoundTrip" < 0 OR r."waterRoundTrip" > 1440 THEN NULL WHEN r."waterRoundTrip" = FLOOR(r."waterRoundTrip") THEN r."waterRoundTrip" END AS "waterRoundTrip",
    CASE WHEN r."waterDistance" < 0 OR r."waterDistance" > 100000 THEN NULL WHEN r."waterDistance" = FLOOR(r."waterDistance") THEN r."waterDistance" END AS "waterDistance",
    CASE WHEN r."waterClimb" < 0 OR r."waterClimb" > 10000 THEN NULL WHEN r."waterClimb" = FLOOR(r."waterClimb") THEN r."waterClimb" END AS "waterClimb",
    CASE WHEN r."waterReliability" < 0 OR r."waterReliability" > 100 THEN NULL WHEN r."waterReliability" = FLOOR(r."waterReliability" * 10 + 0.5) / 10 THEN r."waterReliability" END AS "waterReliability",
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
    ("foodSufficient" AND "clothingSufficient") AS _8,
    (("housingGrade" IN ('A', 'B')) OR (("housingGrade" IN ('C', 'D')) AND "housingRenovationAccepted") OR (("relocation" IN ('centralised', 'scattered')) AND "relocationMovedIn") OR (("relocation" IN ('centralised')) AND "relocationKeysReceived") OR "otherSafeHousing") AS _14,
    CASE WHEN COALESCE("waterVolume", 0::float8) >= 40::float8 THEN TRUE WHEN COALESCE("waterVolume", 1000::float8) < 20::float8 THEN FALSE END AS _15,
    ((800::float8 >= "waterDistance") AND (80::float8 >= "waterClimb")) AS _16,
    ("waterReliability" >= 90::float8) AS _18
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _9 END AS _10,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_11 + (_3 - _1) * 1::float8) END AS _12,
    ("waterAtHome" OR (20::float8 >= "waterRoundTrip") OR _16) AS _17
  FROM household_1
),
household_3 AS (
  SELECT
    *,
    CASE WHEN _12 < 0::float8 OR _10 > 0::float8 THEN FALSE WHEN (_10 = _12) THEN TRUE END AS _13,
    (_15 AND NULL::boolean AND _17 AND _18) AS _19
  FROM household_2
),
household_4 AS (
  SELECT
    *,
    ((2952::float8 > "netIncomePerCapita") OR CASE WHEN _5 >= 1::float8 THEN TRUE WHEN _7 < 1::float8 THEN FALSE END OR (NOT _8) OR (NOT _13) OR (NOT _14) OR (NOT _19)) AS _20
  FROM household_3
)
SELECT
  _key,
  _20 AS "implementation/identification/six-admissions-adoption"
FROM household_4
