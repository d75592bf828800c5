WITH
batches_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    CASE CAST(t."mainBatch" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "mainBatch",
    CAST(t."batch" AS text) COLLATE "C" AS "batch"
  FROM "batches" AS t
),
batches_2_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE r."mainBatch" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "mainBatch",
    CASE WHEN r."batch" IN ('developing-production', 'relocation', 'ecological-compensation', 'developing-education', 'social-security', 'production-and-employment', 'dibao', 'medical-aid', 'reconstruction', 'education-aid') THEN r."batch" END AS "batch"
  FROM batches_2_read AS r
),
batches_2_1 AS (
  SELECT
    *,
    CASE WHEN "mainBatch" THEN 1 ELSE 0 END AS _1,
    CASE WHEN NOT "mainBatch" THEN 0 ELSE 1 END AS _3,
    (TRUE AND (NOT ("batch" IN ('production-and-employment', 'relocation', 'dibao', 'medical-aid', 'reconstruction', 'education-aid')))) AS _5
  FROM batches_2_checked
),
batches_2_2 AS (
  SELECT
    *,
    CASE WHEN _5 THEN 1 ELSE 0 END AS _6,
    CASE WHEN NOT _5 THEN 0 ELSE 1 END AS _8
  FROM batches_2_1
),
batches_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_1) = COUNT(*) THEN SUM(_1) END AS _2,
    CASE WHEN COUNT(_3) = COUNT(*) THEN SUM(_3) END AS _4,
    CASE WHEN COUNT(_6) = COUNT(*) THEN SUM(_6) END AS _7,
    CASE WHEN COUNT(_8) = COUNT(*) THEN SUM(_8) END AS _9
  FROM batches_2_2
  GROUP BY _parent
),
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."batchCount") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."batchCount" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."batchCount" AS float8) END AS "batchCount"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."batchCount" < 0 OR r."batchCount" > 20 THEN NULL WHEN r."batchCount" = FLOOR(r."batchCount") THEN r."batchCount" END AS "batchCount",
    COALESCE(batches_2_total._rows, 0) AS _1,
    CASE WHEN batches_2_total._rows IS NULL THEN 0 ELSE batches_2_total._2 END AS _4,
    CASE WHEN batches_2_total._rows IS NULL THEN 0 ELSE batches_2_total._4 END AS _6,
    CASE WHEN batches_2_total._rows IS NULL THEN 0 ELSE batches_2_total._7 END AS _8,
    CASE WHEN batches_2_total._rows IS NULL THEN 0 ELSE batches_2_total._9 END AS _10
  FROM household_read AS r
  LEFT JOIN batches_2_total ON batches_2_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    COALESCE("batchCount", 0::float8) AS _2,
    COALESCE("batchCount", 20::float8) AS _3
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
    (CASE WHEN _7 < 1::float8 OR _5 > 1::float8 THEN FALSE WHEN (_5 = _7) THEN TRUE END AND CASE WHEN _11 < 0::float8 OR _9 > 0::float8 THEN FALSE WHEN (_9 = _11) THEN TRUE END) AS _12
  FROM household_2
)
SELECT
  _key,
  _12 AS "implementation/support/batches"
FROM household_3
