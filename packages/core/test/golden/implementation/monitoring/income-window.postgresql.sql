WITH
incomeMonths_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    t."earnedOn" AS "earnedOn",
    CASE WHEN pg_typeof(t."earned") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."earned" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."earned" AS float8) END AS "earned",
    o."appliedOn" AS "appliedOn"
  FROM "income" AS t
  LEFT JOIN "households" AS o ON o."id" = t."household"
),
incomeMonths_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."earnedOn" >= DATE '1900-01-01' AND r."earnedOn" <= DATE '9999-12-31' THEN r."earnedOn" END AS "earnedOn",
    CASE WHEN r."earned" < 0 OR r."earned" > 10000000 THEN NULL WHEN r."earned" = FLOOR(r."earned" * 100 + 0.5) / 100 THEN r."earned" END AS "earned",
    CASE WHEN r."appliedOn" >= DATE '1900-01-01' AND r."appliedOn" <= DATE '9999-12-31' THEN r."appliedOn" END AS "appliedOn"
  FROM incomeMonths_read AS r
),
incomeMonths_1 AS (
  SELECT
    *,
    ((CAST((EXTRACT(YEAR FROM "appliedOn") - EXTRACT(YEAR FROM "earnedOn")) * 12 + EXTRACT(MONTH FROM "appliedOn") - EXTRACT(MONTH FROM "earnedOn") AS float8) >= 1::float8) AND (12::float8 >= CAST((EXTRACT(YEAR FROM "appliedOn") - EXTRACT(YEAR FROM "earnedOn")) * 12 + EXTRACT(MONTH FROM "appliedOn") - EXTRACT(MONTH FROM "earnedOn") AS float8))) AS _1,
    COALESCE("earned", 0::float8) AS _2,
    COALESCE("earned", 10000000::float8) AS _5
  FROM incomeMonths_checked
),
incomeMonths_2 AS (
  SELECT
    *,
    FLOOR(CASE WHEN _1 THEN _2 WHEN NOT _1 OR _2 >= 0 THEN 0 ELSE _2 END * 100 + 0.5) AS _3,
    FLOOR(CASE WHEN _1 THEN _5 WHEN NOT _1 OR _5 <= 0 THEN 0 ELSE _5 END * 100 + 0.5) AS _6
  FROM incomeMonths_1
),
incomeMonths_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_3) = COUNT(*) THEN SUM(_3) END AS _4,
    CASE WHEN COUNT(_6) = COUNT(*) THEN SUM(_6) END AS _7
  FROM incomeMonths_2
  GROUP BY _parent
),
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."appliedOn" AS "appliedOn",
    CASE WHEN pg_typeof(t."incomeMonthCount") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."incomeMonthCount" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."incomeMonthCount" AS float8) END AS "incomeMonthCount"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."appliedOn" >= DATE '1900-01-01' AND r."appliedOn" <= DATE '9999-12-31' THEN r."appliedOn" END AS "appliedOn",
    CASE WHEN r."incomeMonthCount" < 0 OR r."incomeMonthCount" > 10000 THEN NULL WHEN r."incomeMonthCount" = FLOOR(r."incomeMonthCount") THEN r."incomeMonthCount" END AS "incomeMonthCount",
    COALESCE(incomeMonths_total._rows, 0) AS _1,
    CASE WHEN incomeMonths_total._rows IS NULL THEN 0 ELSE incomeMonths_total._4 END AS _4,
    CASE WHEN incomeMonths_total._rows IS NULL THEN 0 ELSE incomeMonths_total._7 END AS _6
  FROM household_read AS r
  LEFT JOIN incomeMonths_total ON incomeMonths_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    COALESCE("incomeMonthCount", 0::float8) AS _2,
    COALESCE("incomeMonthCount", 10000::float8) AS _3
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE (FLOOR(_4 / 100::float8 * 100 + 0.5) / 100) END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (FLOOR((_6 / 100::float8 + (_3 - _1) * 10000000::float8) * 100 + 0.5) / 100) END AS _7
  FROM household_1
)
SELECT
  _key,
  _5 AS "implementation/monitoring/income-window.low",
  _7 AS "implementation/monitoring/income-window.high"
FROM household_2
