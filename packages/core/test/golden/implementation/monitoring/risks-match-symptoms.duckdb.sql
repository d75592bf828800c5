WITH
members_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    CAST(t."medicalInsurance" AS varchar) AS "medicalInsurance"
  FROM "members" AS t
),
members_2_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."medicalInsurance" IN ('resident', 'employee', 'none') THEN r."medicalInsurance" END AS "medicalInsurance"
  FROM members_2_read AS r
),
members_2_1 AS (
  SELECT
    *,
    (TRUE AND ("medicalInsurance" IN ('none'))) AS _1
  FROM members_2_checked
),
members_2_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4
  FROM members_2_1
),
members_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5
  FROM members_2_2
  GROUP BY _parent
),
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."waterProblem" AS "waterProblem",
    t."unsafeWaterRisk" AS "unsafeWaterRisk",
    TRY_CAST(t."householdSize" AS float8) AS "householdSize",
    t."illnessRisk" AS "illnessRisk"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."waterProblem" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "waterProblem",
    CASE r."unsafeWaterRisk" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "unsafeWaterRisk",
    CASE WHEN r."householdSize" < 1 OR r."householdSize" > 50 THEN NULL WHEN r."householdSize" = FLOOR(r."householdSize") THEN r."householdSize" END AS "householdSize",
    CASE r."illnessRisk" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "illnessRisk",
    COALESCE(members_2_total._rows, 0) AS _1,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._3 END AS _4,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._5 END AS _6
  FROM household_read AS r
  LEFT JOIN members_2_total ON members_2_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    COALESCE("householdSize", 1::float8) AS _2,
    COALESCE("householdSize", 50::float8) AS _3
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7
  FROM household_1
),
household_3 AS (
  SELECT
    *,
    (((NOT "waterProblem") OR "unsafeWaterRisk") AND ((NOT CASE WHEN _5 >= 1::float8 THEN TRUE WHEN _7 < 1::float8 THEN FALSE END) OR "illnessRisk")) AS _8
  FROM household_2
)
SELECT
  _key,
  _8 AS "implementation/monitoring/risks-match-symptoms"
FROM household_3
