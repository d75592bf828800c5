WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."waterReliability") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterReliability" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterReliability" AS float8) END AS "waterReliability"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."waterReliability" < 0 OR r."waterReliability" > 100 THEN NULL WHEN r."waterReliability" = FLOOR(r."waterReliability" * 10 + 0.5) / 10 THEN r."waterReliability" END AS "waterReliability"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ("waterReliability" >= 95::float8) AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/reliable-water"
FROM household_1
