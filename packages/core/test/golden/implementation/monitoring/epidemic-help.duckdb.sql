WITH
measures_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    CAST(t."measureKind" AS varchar) AS "measureKind"
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
    ("measureKind" IN ('employment', 'public-post', 'security')) AS _1
  FROM measures_2_checked
),
measures_2_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4
  FROM measures_2_1
),
measures_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5
  FROM measures_2_2
  GROUP BY _parent
),
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CAST(t."hardshipCause" AS varchar) AS "hardshipCause",
    TRY_CAST(t."measureCount" AS float8) AS "measureCount"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."hardshipCause" IN ('none', 'illness', 'disability', 'disaster', 'epidemic', 'accident', 'other') THEN r."hardshipCause" END AS "hardshipCause",
    CASE WHEN r."measureCount" < 0 OR r."measureCount" > 100 THEN NULL WHEN r."measureCount" = FLOOR(r."measureCount") THEN r."measureCount" END AS "measureCount",
    COALESCE(measures_2_total._rows, 0) AS _1,
    CASE WHEN measures_2_total._rows IS NULL THEN 0 ELSE measures_2_total._3 END AS _4,
    CASE WHEN measures_2_total._rows IS NULL THEN 0 ELSE measures_2_total._5 END AS _6
  FROM household_read AS r
  LEFT JOIN measures_2_total ON measures_2_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    COALESCE("measureCount", 0::float8) AS _2,
    COALESCE("measureCount", 100::float8) AS _3
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
    ((NOT ("hardshipCause" IN ('epidemic'))) OR CASE WHEN _5 >= 1::float8 THEN TRUE WHEN _7 < 1::float8 THEN FALSE END) AS _8
  FROM household_2
)
SELECT
  _key,
  _8 AS "implementation/monitoring/epidemic-help"
FROM household_3
