WITH
effectChecks_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    t."effectFound" AS "effectFound",
    t."effectCheckedOn" AS "effectCheckedOn"
  FROM "effect_checks" AS t
),
effectChecks_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE r."effectFound" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "effectFound",
    CASE WHEN r."effectCheckedOn" >= DATE '1900-01-01' AND r."effectCheckedOn" <= DATE '9999-12-31' THEN r."effectCheckedOn" END AS "effectCheckedOn"
  FROM effectChecks_read AS r
),
effectChecks_1 AS (
  SELECT
    *,
    ("effectFound" AND (CAST(DATE '2017-10-31' - "effectCheckedOn" AS float8) >= 0::float8)) AS _1
  FROM effectChecks_checked
),
effectChecks_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4
  FROM effectChecks_1
),
effectChecks_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5
  FROM effectChecks_2
  GROUP BY _parent
),
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    TRY_CAST(t."effectCheckCount" AS float8) AS "effectCheckCount"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."effectCheckCount" < 0 OR r."effectCheckCount" > 1000 THEN NULL WHEN r."effectCheckCount" = FLOOR(r."effectCheckCount") THEN r."effectCheckCount" END AS "effectCheckCount",
    COALESCE(effectChecks_total._rows, 0) AS _1,
    CASE WHEN effectChecks_total._rows IS NULL THEN 0 ELSE effectChecks_total._3 END AS _4,
    CASE WHEN effectChecks_total._rows IS NULL THEN 0 ELSE effectChecks_total._5 END AS _6
  FROM household_read AS r
  LEFT JOIN effectChecks_total ON effectChecks_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    COALESCE("effectCheckCount", 0::float8) AS _2,
    COALESCE("effectCheckCount", 1000::float8) AS _3
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
    CASE WHEN 1::float8 > _7 THEN TRUE WHEN 1::float8 <= _5 THEN FALSE END AS _8
  FROM household_2
)
SELECT
  _key,
  _8 AS "implementation/exit/measures-without-effect"
FROM household_3
