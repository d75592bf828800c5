WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."waterDistance") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterDistance" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterDistance" AS float8) END AS "waterDistance",
    CASE WHEN pg_typeof(t."waterClimb") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterClimb" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterClimb" AS float8) END AS "waterClimb"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."waterDistance" < 0 OR r."waterDistance" > 100000 THEN NULL WHEN r."waterDistance" = FLOOR(r."waterDistance") THEN r."waterDistance" END AS "waterDistance",
    CASE WHEN r."waterClimb" < 0 OR r."waterClimb" > 10000 THEN NULL WHEN r."waterClimb" = FLOOR(r."waterClimb") THEN r."waterClimb" END AS "waterClimb"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ((800::float8 >= "waterDistance") AND (80::float8 >= "waterClimb")) AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/nearby-water"
FROM household_1
