WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."waterVolume") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterVolume" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterVolume" AS float8) END AS "waterVolume",
    CAST(t."waterQuality" AS text) COLLATE "C" AS "waterQuality",
    CASE CAST(t."waterAtHome" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "waterAtHome",
    CASE WHEN pg_typeof(t."waterRoundTrip") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterRoundTrip" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterRoundTrip" AS float8) END AS "waterRoundTrip",
    CASE WHEN pg_typeof(t."waterDistance") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterDistance" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterDistance" AS float8) END AS "waterDistance",
    CASE WHEN pg_typeof(t."waterClimb") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterClimb" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterClimb" AS float8) END AS "waterClimb",
    CASE WHEN pg_typeof(t."waterReliability") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."waterReliability" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."waterReliability" AS float8) END AS "waterReliability"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."waterVolume" < 0 OR r."waterVolume" > 1000 THEN NULL WHEN r."waterVolume" = FLOOR(r."waterVolume" * 10 + 0.5) / 10 THEN r."waterVolume" END AS "waterVolume",
    CASE WHEN r."waterQuality" IN ('standard', 'relaxed', 'sensory', 'substandard') THEN r."waterQuality" END AS "waterQuality",
    CASE r."waterAtHome" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "waterAtHome",
    CASE WHEN r."waterRoundTrip" < 0 OR r."waterRoundTrip" > 1440 THEN NULL WHEN r."waterRoundTrip" = FLOOR(r."waterRoundTrip") THEN r."waterRoundTrip" END AS "waterRoundTrip",
    CASE WHEN r."waterDistance" < 0 OR r."waterDistance" > 100000 THEN NULL WHEN r."waterDistance" = FLOOR(r."waterDistance") THEN r."waterDistance" END AS "waterDistance",
    CASE WHEN r."waterClimb" < 0 OR r."waterClimb" > 10000 THEN NULL WHEN r."waterClimb" = FLOOR(r."waterClimb") THEN r."waterClimb" END AS "waterClimb",
    CASE WHEN r."waterReliability" < 0 OR r."waterReliability" > 100 THEN NULL WHEN r."waterReliability" = FLOOR(r."waterReliability" * 10 + 0.5) / 10 THEN r."waterReliability" END AS "waterReliability"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ("waterVolume" >= 40::float8) AS _1,
    ("waterQuality" IN ('standard')) AS _2,
    ((800::float8 >= "waterDistance") AND (80::float8 >= "waterClimb")) AS _3,
    ("waterReliability" >= 95::float8) AS _5
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    ("waterAtHome" OR (20::float8 >= "waterRoundTrip") OR _3) AS _4
  FROM household_1
),
household_3 AS (
  SELECT
    *,
    (_1 AND _2 AND _4 AND _5) AS _6
  FROM household_2
)
SELECT
  _key,
  _6 AS "implementation/exit/drinking-water"
FROM household_3
