WITH
helpers_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    CAST(t."role" AS text) COLLATE "C" AS "role",
    t."assignedSince" AS "assignedSince",
    t."assignedUntil" AS "assignedUntil"
  FROM "links" AS t
),
helpers_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."role" IN ('linked-leader', 'support-unit', 'resident-team', 'first-secretary', 'agricultural-technician', 'agricultural-service-team', 'legal-adviser', 'credit-officer', 'paired-helper') THEN r."role" END AS "role",
    CASE WHEN r."assignedSince" >= DATE '1900-01-01' AND r."assignedSince" <= DATE '9999-12-31' THEN r."assignedSince" END AS "assignedSince",
    CASE WHEN r."assignedUntil" >= DATE '1900-01-01' AND r."assignedUntil" <= DATE '9999-12-31' THEN r."assignedUntil" END AS "assignedUntil"
  FROM helpers_read AS r
),
helpers_1 AS (
  SELECT
    *,
    (("role" IN ('paired-helper')) AND ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8)))) AS _1
  FROM helpers_checked
),
helpers_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4
  FROM helpers_1
),
helpers_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5
  FROM helpers_2
  GROUP BY _parent
),
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."helperCount") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."helperCount" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."helperCount" AS float8) END AS "helperCount"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."helperCount" < 0 OR r."helperCount" > 100 THEN NULL WHEN r."helperCount" = FLOOR(r."helperCount") THEN r."helperCount" END AS "helperCount",
    COALESCE(helpers_total._rows, 0) AS _1,
    CASE WHEN helpers_total._rows IS NULL THEN 0 ELSE helpers_total._3 END AS _4,
    CASE WHEN helpers_total._rows IS NULL THEN 0 ELSE helpers_total._5 END AS _6
  FROM household_read AS r
  LEFT JOIN helpers_total ON helpers_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    COALESCE("helperCount", 0::float8) AS _2,
    COALESCE("helperCount", 100::float8) AS _3
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
    CASE WHEN _5 >= 1::float8 THEN TRUE WHEN _7 < 1::float8 THEN FALSE END AS _8
  FROM household_2
)
SELECT
  _key,
  _8 AS "implementation/support/paired-helper-assignment"
FROM household_3
