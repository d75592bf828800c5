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
    ("riskKind" IN ('illness')) AS _1,
    ("riskKind" IN ('schooling')) AS _6,
    ("riskKind" IN ('disability')) AS _11,
    ("riskKind" IN ('housing')) AS _16,
    ("riskKind" IN ('water')) AS _21
  FROM risks_2_checked
),
risks_2_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4,
    CASE WHEN _6 THEN 1 ELSE 0 END AS _7,
    CASE WHEN NOT _6 THEN 0 ELSE 1 END AS _9,
    CASE WHEN _11 THEN 1 ELSE 0 END AS _12,
    CASE WHEN NOT _11 THEN 0 ELSE 1 END AS _14,
    CASE WHEN _16 THEN 1 ELSE 0 END AS _17,
    CASE WHEN NOT _16 THEN 0 ELSE 1 END AS _19,
    CASE WHEN _21 THEN 1 ELSE 0 END AS _22,
    CASE WHEN NOT _21 THEN 0 ELSE 1 END AS _24
  FROM risks_2_1
),
risks_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5,
    CASE WHEN COUNT(_7) = COUNT(*) THEN SUM(_7) END AS _8,
    CASE WHEN COUNT(_9) = COUNT(*) THEN SUM(_9) END AS _10,
    CASE WHEN COUNT(_12) = COUNT(*) THEN SUM(_12) END AS _13,
    CASE WHEN COUNT(_14) = COUNT(*) THEN SUM(_14) END AS _15,
    CASE WHEN COUNT(_17) = COUNT(*) THEN SUM(_17) END AS _18,
    CASE WHEN COUNT(_19) = COUNT(*) THEN SUM(_19) END AS _20,
    CASE WHEN COUNT(_22) = COUNT(*) THEN SUM(_22) END AS _23,
    CASE WHEN COUNT(_24) = COUNT(*) THEN SUM(_24) END AS _25
  FROM risks_2_2
  GROUP BY _parent
),
measures_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    CAST(t."measureKind" AS text) COLLATE "C" AS "measureKind"
  FROM "measures" AS t
),
measures_2_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."measureKind" IN ('industry', 'employment', 'finance', 'public-post', 'housing', 'water', 'health', 'compulsory-education', 'education', 'security', 'social-help', 'relocation', 'living-conditions', 'infrastructure') THEN r."measureKind" END AS "measureKind"
  FROM measures_2_read AS r
),
measures_2_1 AS (
  SELECT
    *,
    ("measureKind" IN ('health', 'social-help')) AS _1,
    ("measureKind" IN ('compulsory-education', 'education', 'social-help')) AS _6,
    ("measureKind" IN ('security', 'social-help')) AS _11,
    ("measureKind" IN ('housing', 'relocation')) AS _16,
    ("measureKind" IN ('water')) AS _21
  FROM measures_2_checked
),
measures_2_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4,
    CASE WHEN _6 THEN 1 ELSE 0 END AS _7,
    CASE WHEN NOT _6 THEN 0 ELSE 1 END AS _9,
    CASE WHEN _11 THEN 1 ELSE 0 END AS _12,
    CASE WHEN NOT _11 THEN 0 ELSE 1 END AS _14,
    CASE WHEN _16 THEN 1 ELSE 0 END AS _17,
    CASE WHEN NOT _16 THEN 0 ELSE 1 END AS _19,
    CASE WHEN _21 THEN 1 ELSE 0 END AS _22,
    CASE WHEN NOT _21 THEN 0 ELSE 1 END AS _24
  FROM measures_2_1
),
measures_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5,
    CASE WHEN COUNT(_7) = COUNT(*) THEN SUM(_7) END AS _8,
    CASE WHEN COUNT(_9) = COUNT(*) THEN SUM(_9) END AS _10,
    CASE WHEN COUNT(_12) = COUNT(*) THEN SUM(_12) END AS _13,
    CASE WHEN COUNT(_14) = COUNT(*) THEN SUM(_14) END AS _15,
    CASE WHEN COUNT(_17) = COUNT(*) THEN SUM(_17) END AS _18,
    CASE WHEN COUNT(_19) = COUNT(*) THEN SUM(_19) END AS _20,
    CASE WHEN COUNT(_22) = COUNT(*) THEN SUM(_22) END AS _23,
    CASE WHEN COUNT(_24) = COUNT(*) THEN SUM(_24) END AS _25
  FROM measures_2_2
  GROUP BY _parent
),
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."riskCount") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."riskCount" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."riskCount" AS float8) END AS "riskCount",
    CASE WHEN pg_typeof(t."measureCount") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."measureCount" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."measureCount" AS float8) END AS "measureCount"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."riskCount" < 0 OR r."riskCount" > 5 THEN NULL WHEN r."riskCount" = FLOOR(r."riskCount") THEN r."riskCount" END AS "riskCount",
    CASE WHEN r."measureCount" < 0 OR r."measureCount" > 100 THEN NULL WHEN r."measureCount" = FLOOR(r."measureCount") THEN r."measureCount" END AS "measureCount",
    COALESCE(risks_2_total._rows, 0) AS _1,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._3 END AS _4,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._5 END AS _6,
    COALESCE(measures_2_total._rows, 0) AS _8,
    CASE WHEN measures_2_total._rows IS NULL THEN 0 ELSE measures_2_total._3 END AS _11,
    CASE WHEN measures_2_total._rows IS NULL THEN 0 ELSE measures_2_total._5 END AS _13,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._8 END AS _15,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._10 END AS _17,
    CASE WHEN measures_2_total._rows IS NULL THEN 0 ELSE measures_2_total._8 END AS _19,
    CASE WHEN measures_2_total._rows IS NULL THEN 0 ELSE measures_2_total._10 END AS _21,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._13 END AS _23,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._15 END AS _25,
    CASE WHEN measures_2_total._rows IS NULL THEN 0 ELSE measures_2_total._13 END AS _27,
    CASE WHEN measures_2_total._rows IS NULL THEN 0 ELSE measures_2_total._15 END AS _29,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._18 END AS _31,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._20 END AS _33,
    CASE WHEN measures_2_total._rows IS NULL THEN 0 ELSE measures_2_total._18 END AS _35,
    CASE WHEN measures_2_total._rows IS NULL THEN 0 ELSE measures_2_total._20 END AS _37,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._23 END AS _39,
    CASE WHEN risks_2_total._rows IS NULL THEN 0 ELSE risks_2_total._25 END AS _41,
    CASE WHEN measures_2_total._rows IS NULL THEN 0 ELSE measures_2_total._23 END AS _43,
    CASE WHEN measures_2_total._rows IS NULL THEN 0 ELSE measures_2_total._25 END AS _45
  FROM household_read AS r
  LEFT JOIN risks_2_total ON risks_2_total._parent = r._key
  LEFT JOIN measures_2_total ON measures_2_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    COALESCE("riskCount", 0::float8) AS _2,
    COALESCE("riskCount", 5::float8) AS _3,
    COALESCE("measureCount", 0::float8) AS _9,
    COALESCE("measureCount", 100::float8) AS _10
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
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_17 + (_3 - _1) * 1::float8) END AS _18,
    CASE WHEN _8 > _10 THEN 0::float8 ELSE _19 END AS _20,
    CASE WHEN _8 > _10 THEN NULL::float8 ELSE (_21 + (_10 - _8) * 1::float8) END AS _22,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _23 END AS _24,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_25 + (_3 - _1) * 1::float8) END AS _26,
    CASE WHEN _8 > _10 THEN 0::float8 ELSE _27 END AS _28,
    CASE WHEN _8 > _10 THEN NULL::float8 ELSE (_29 + (_10 - _8) * 1::float8) END AS _30,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _31 END AS _32,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_33 + (_3 - _1) * 1::float8) END AS _34,
    CASE WHEN _8 > _10 THEN 0::float8 ELSE _35 END AS _36,
    CASE WHEN _8 > _10 THEN NULL::float8 ELSE (_37 + (_10 - _8) * 1::float8) END AS _38,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _39 END AS _40,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_41 + (_3 - _1) * 1::float8) END AS _42,
    CASE WHEN _8 > _10 THEN 0::float8 ELSE _43 END AS _44,
    CASE WHEN _8 > _10 THEN NULL::float8 ELSE (_45 + (_10 - _8) * 1::float8) END AS _46
  FROM household_1
),
household_3 AS (
  SELECT
    *,
    ((CASE WHEN _7 < 0::float8 OR _5 > 0::float8 THEN FALSE WHEN (_5 = _7) THEN TRUE END OR CASE WHEN _12 >= 1::float8 THEN TRUE WHEN _14 < 1::float8 THEN FALSE END) AND (CASE WHEN _18 < 0::float8 OR _16 > 0::float8 THEN FALSE WHEN (_16 = _18) THEN TRUE END OR CASE WHEN _20 >= 1::float8 THEN TRUE WHEN _22 < 1::float8 THEN FALSE END) AND (CASE WHEN _26 < 0::float8 OR _24 > 0::float8 THEN FALSE WHEN (_24 = _26) THEN TRUE END OR CASE WHEN _28 >= 1::float8 THEN TRUE WHEN _30 < 1::float8 THEN FALSE END) AND (CASE WHEN _34 < 0::float8 OR _32 > 0::float8 THEN FALSE WHEN (_32 = _34) THEN TRUE END OR CASE WHEN _36 >= 1::float8 THEN TRUE WHEN _38 < 1::float8 THEN FALSE END) AND (CASE WHEN _42 < 0::float8 OR _40 > 0::float8 THEN FALSE WHEN (_40 = _42) THEN TRUE END OR CASE WHEN _44 >= 1::float8 THEN TRUE WHEN _46 < 1::float8 THEN FALSE END)) AS _47
  FROM household_2
)
SELECT
  _key,
  _47 AS "implementation/monitoring/measures-match-risks"
FROM household_3
