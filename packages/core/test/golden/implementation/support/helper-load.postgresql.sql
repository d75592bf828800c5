WITH
load_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."helper" AS _parent,
    t."assignedSince" AS "assignedSince",
    t."assignedUntil" AS "assignedUntil"
  FROM "links" AS t
),
load_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."assignedSince" >= DATE '1900-01-01' AND r."assignedSince" <= DATE '9999-12-31' THEN r."assignedSince" END AS "assignedSince",
    CASE WHEN r."assignedUntil" >= DATE '1900-01-01' AND r."assignedUntil" <= DATE '9999-12-31' THEN r."assignedUntil" END AS "assignedUntil"
  FROM load_read AS r
),
load_1 AS (
  SELECT
    *,
    ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8))) AS _1
  FROM load_checked
),
load_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4
  FROM load_1
),
load_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5
  FROM load_2
  GROUP BY _parent
),
helper_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."loadSize") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."loadSize" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."loadSize" AS float8) END AS "loadSize"
  FROM "helpers" AS t
),
helper_checked AS (
  SELECT
    r._key,
    CASE WHEN r."loadSize" < 0 OR r."loadSize" > 5000 THEN NULL WHEN r."loadSize" = FLOOR(r."loadSize") THEN r."loadSize" END AS "loadSize",
    COALESCE(load_total._rows, 0) AS _1,
    CASE WHEN load_total._rows IS NULL THEN 0 ELSE load_total._3 END AS _4,
    CASE WHEN load_total._rows IS NULL THEN 0 ELSE load_total._5 END AS _6
  FROM helper_read AS r
  LEFT JOIN load_total ON load_total._parent = r._key
),
helper_1 AS (
  SELECT
    *,
    COALESCE("loadSize", 0::float8) AS _2,
    COALESCE("loadSize", 5000::float8) AS _3
  FROM helper_checked
),
helper_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7
  FROM helper_1
)
SELECT
  _key,
  _5 AS "implementation/support/helper-load.low",
  _7 AS "implementation/support/helper-load.high"
FROM helper_2
