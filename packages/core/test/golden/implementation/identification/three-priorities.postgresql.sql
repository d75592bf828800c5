WITH
members_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    CASE CAST(t."disabled" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "disabled",
    CAST(t."schoolStage" AS text) COLLATE "C" AS "schoolStage"
  FROM "members" AS t
),
members_2_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE r."disabled" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "disabled",
    CASE WHEN r."schoolStage" IN ('none', 'below-school-age', 'pre-school', 'primary', 'junior', 'senior', 'vocational', 'higher-vocational', 'university', 'postgraduate', 'tertiary') THEN r."schoolStage" END AS "schoolStage"
  FROM members_2_read AS r
),
members_2_1 AS (
  SELECT
    *,
    (TRUE AND "disabled") AS _1,
    (TRUE AND ("schoolStage" IN ('primary', 'junior'))) AS _6
  FROM members_2_checked
),
members_2_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4,
    CASE WHEN _6 THEN 1 ELSE 0 END AS _7,
    CASE WHEN NOT _6 THEN 0 ELSE 1 END AS _9
  FROM members_2_1
),
members_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5,
    CASE WHEN COUNT(_7) = COUNT(*) THEN SUM(_7) END AS _8,
    CASE WHEN COUNT(_9) = COUNT(*) THEN SUM(_9) END AS _10
  FROM members_2_2
  GROUP BY _parent
),
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."householdSize") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."householdSize" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."householdSize" AS float8) END AS "householdSize",
    CASE CAST(t."birthBeyondPlan" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "birthBeyondPlan"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."householdSize" < 1 OR r."householdSize" > 50 THEN NULL WHEN r."householdSize" = FLOOR(r."householdSize") THEN r."householdSize" END AS "householdSize",
    CASE r."birthBeyondPlan" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "birthBeyondPlan",
    COALESCE(members_2_total._rows, 0) AS _1,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._3 END AS _4,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._5 END AS _6,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._8 END AS _8,
    CASE WHEN members_2_total._rows IS NULL THEN 0 ELSE members_2_total._10 END AS _10
  FROM household_read AS r
  LEFT JOIN members_2_total ON members_2_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    COALESCE("householdSize", 1::float8) AS _2,
    COALESCE("householdSize", 50::float8) AS _3,
    (NOT "birthBeyondPlan") AS _14
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _8 END AS _9,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_10 + (_3 - _1) * 1::float8) END AS _11
  FROM household_1
),
household_3 AS (
  SELECT
    *,
    CASE WHEN _5 >= 1::float8 THEN TRUE WHEN _7 < 1::float8 THEN FALSE END AS _12,
    CASE WHEN _9 >= 1::float8 THEN TRUE WHEN _11 < 1::float8 THEN FALSE END AS _13
  FROM household_2
)
SELECT
  _key,
  (0::float8 + CASE WHEN _12 THEN 1::float8 WHEN NOT _12 OR 1::float8 >= 0 THEN 0 ELSE 1::float8 END + CASE WHEN _13 THEN 1::float8 WHEN NOT _13 OR 1::float8 >= 0 THEN 0 ELSE 1::float8 END + CASE WHEN _14 THEN 1::float8 WHEN NOT _14 OR 1::float8 >= 0 THEN 0 ELSE 1::float8 END) AS "implementation/identification/three-priorities.low",
  (0::float8 + CASE WHEN _12 THEN 1::float8 WHEN NOT _12 OR 1::float8 <= 0 THEN 0 ELSE 1::float8 END + CASE WHEN _13 THEN 1::float8 WHEN NOT _13 OR 1::float8 <= 0 THEN 0 ELSE 1::float8 END + CASE WHEN _14 THEN 1::float8 WHEN NOT _14 OR 1::float8 <= 0 THEN 0 ELSE 1::float8 END) AS "implementation/identification/three-priorities.high"
FROM household_3
