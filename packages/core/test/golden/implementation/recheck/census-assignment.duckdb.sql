WITH
censusChecks_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."checked" AS _parent,
    CAST(t."censusBatch" AS varchar) AS "censusBatch"
  FROM "census" AS t
),
censusChecks_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."censusBatch" IN ('national', 'provincial') THEN r."censusBatch" END AS "censusBatch"
  FROM censusChecks_read AS r
),
censusChecks_1 AS (
  SELECT
    *,
    ("censusBatch" IN ('national')) AS _1,
    ("censusBatch" IN ('provincial')) AS _6
  FROM censusChecks_checked
),
censusChecks_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4,
    CASE WHEN _6 THEN 1 ELSE 0 END AS _7,
    CASE WHEN NOT _6 THEN 0 ELSE 1 END AS _9
  FROM censusChecks_1
),
censusChecks_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5,
    CASE WHEN COUNT(_7) = COUNT(*) THEN SUM(_7) END AS _8,
    CASE WHEN COUNT(_9) = COUNT(*) THEN SUM(_9) END AS _10
  FROM censusChecks_2
  GROUP BY _parent
),
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    TRY_CAST(t."censusCheckCount" AS float8) AS "censusCheckCount"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."censusCheckCount" < 0 OR r."censusCheckCount" > 200 THEN NULL WHEN r."censusCheckCount" = FLOOR(r."censusCheckCount") THEN r."censusCheckCount" END AS "censusCheckCount",
    COALESCE(censusChecks_total._rows, 0) AS _1,
    CASE WHEN censusChecks_total._rows IS NULL THEN 0 ELSE censusChecks_total._3 END AS _4,
    CASE WHEN censusChecks_total._rows IS NULL THEN 0 ELSE censusChecks_total._5 END AS _6,
    CASE WHEN censusChecks_total._rows IS NULL THEN 0 ELSE censusChecks_total._8 END AS _8,
    CASE WHEN censusChecks_total._rows IS NULL THEN 0 ELSE censusChecks_total._10 END AS _10
  FROM county_read AS r
  LEFT JOIN censusChecks_total ON censusChecks_total._parent = r._key
),
county_1 AS (
  SELECT
    *,
    COALESCE("censusCheckCount", 0::float8) AS _2,
    COALESCE("censusCheckCount", 200::float8) AS _3
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _8 END AS _9,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_10 + (_3 - _1) * 1::float8) END AS _11
  FROM county_1
),
county_3 AS (
  SELECT
    *,
    (CASE WHEN _7 < 1::float8 OR _5 > 1::float8 THEN FALSE WHEN (_5 = _7) THEN TRUE END AND CASE WHEN _11 < 0::float8 OR _9 > 0::float8 THEN FALSE WHEN (_9 = _11) THEN TRUE END) AS _12
  FROM county_2
)
SELECT
  _key,
  _12 AS "implementation/recheck/census-assignment"
FROM county_3
