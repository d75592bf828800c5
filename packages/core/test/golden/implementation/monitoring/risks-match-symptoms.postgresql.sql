WITH
risks_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    CAST(t."riskKind" AS text) COLLATE "C" AS "riskKind"
  FROM "risks" AS t
),
risks_2_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."riskKind" IN ('illness', 'disability', 'schooling', 'disaster', 'accident', 'failed-project', 'unstable-work', 'no-labour', 'housing', 'water', 'other') THEN r."riskKind" END AS "riskKind"
  FROM risks_2_read AS r
),
risks_2_1 AS (
  SELECT
    *,
    ("riskKind" IN ('water')) AS _1,
    ("riskKind" IN ('illness')) AS _6
  FROM risks_2_checked
),
risks_2_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4,
    CASE WHEN _6 THEN 1 ELSE 0 END AS _7,
    CASE WHEN NOT _6 THEN 0 ELSE 1 END AS _9
  FROM risks_2_1
),
risks_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5,
    CASE WHEN COUNT(_7) = COUNT(*) THEN SUM(_7) END AS _8,
    CASE WHEN COUNT(_9) = COUNT(*) THEN SUM(_9) END AS _10
  FROM risks_2_2
  GROUP BY _parent
),
members_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    CAST(t."medicalInsurance" AS text) COLLATE "C" AS "medicalInsurance"
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
    CASE CAST(t."waterProblem" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "waterProblem",
    CASE WHEN pg_typeof(t."riskCount") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."riskCount" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."riskCount" AS float8) END AS "riskCount",
    CASE WHEN pg_typeof(t."householdSize") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."householdSize" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."householdSize" AS float8) END AS "householdSize"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."waterProblem" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "waterProblem",
    CASE WHEN r."riskCount" < 0 OR r."riskCount" > 5 THEN NULL WHEN r."riskCount" = FLOOR(r."riskCount") THEN r."riskCount" END AS "riskCount",
    CASE WHEN r."householdSize" < 1 OR r."householdSize" > 50 THEN NULL WHEN r."householdSize" = FLOOR(r."householdSize") THEN r."householdSize" END AS "householdSize",
    COALESCE(risks_2_total._rows, 0) AS _1,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._3 END AS _4,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._5 END AS _6,
    COALESCE(members_2_total._rows, 0) AS _8,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._3 END AS _11,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._5 END AS _13,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._8 END AS _15,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._10 END AS _17
  FROM household_read AS r
  LEFT JOIN risks_2_total ON risks_2_total._parent = r._key
  LEFT JOIN members_2_total ON members_2_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    COALESCE("riskCount", 0::float8) AS _2,
    COALESCE("riskCount", 5::float8) AS _3,
    COALESCE("householdSize", 1::float8) AS _9,
    COALESCE("householdSize", 50::float8) AS _10
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7,
    CASE WHEN _8 > _10 THEN 0::float8 ELSE _11 END AS _12,
    CASE WHEN _8 > _10 THEN NULL::float8 ELSE (_13 + (_10 - _8) * 1::float8) END AS _14,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _15 END AS _16,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_17 + (_3 - _1) * 1::float8) END AS _18
  FROM household_1
),
household_3 AS (
  SELECT
    *,
    (((NOT "waterProblem") OR CASE WHEN _5 >= 1::float8 THEN TRUE WHEN _7 < 1::float8 THEN FALSE END) AND ((NOT CASE WHEN _12 >= 1::float8 THEN TRUE WHEN _14 < 1::float8 THEN FALSE END) OR CASE WHEN _16 >= 1::float8 THEN TRUE WHEN _18 < 1::float8 THEN FALSE END)) AS _19
  FROM household_2
)
SELECT
  _key,
  _19 AS "implementation/monitoring/risks-match-symptoms"
FROM household_3
