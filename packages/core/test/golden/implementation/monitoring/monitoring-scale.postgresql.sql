WITH
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."deepPovertyArea" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "deepPovertyArea",
    CASE WHEN pg_typeof(t."monitoredPeople") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."monitoredPeople" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."monitoredPeople" AS float8) END AS "monitoredPeople",
    CASE WHEN pg_typeof(t."registeredPeople") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."registeredPeople" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."registeredPeople" AS float8) END AS "registeredPeople"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE r."deepPovertyArea" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "deepPovertyArea",
    CASE WHEN r."monitoredPeople" < 0 OR r."monitoredPeople" > 5000000 THEN NULL WHEN r."monitoredPeople" = FLOOR(r."monitoredPeople") THEN r."monitoredPeople" END AS "monitoredPeople",
    CASE WHEN r."registeredPeople" < 0 OR r."registeredPeople" > 5000000 THEN NULL WHEN r."registeredPeople" = FLOOR(r."registeredPeople") THEN r."registeredPeople" END AS "registeredPeople"
  FROM county_read AS r
),
county_1 AS (
  SELECT
    *,
    COALESCE("registeredPeople", 0::float8) AS _1,
    COALESCE("registeredPeople", 5000000::float8) AS _2
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    (("deepPovertyArea" AND CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 10::float8 >= 0 AND _1 >= 0 THEN (FLOOR((10::float8 * _1 / 100) * 100 + 0.5) / 100) END >= COALESCE("monitoredPeople", 5000000::float8) THEN TRUE WHEN CASE WHEN 10::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 10::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((10::float8 * _2 / 100) * 100 + 0.5) / 100) END END < COALESCE("monitoredPeople", 0::float8) THEN FALSE END END) OR ((NOT "deepPovertyArea") AND CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 5::float8 >= 0 AND _1 >= 0 THEN (FLOOR((5::float8 * _1 / 100) * 100 + 0.5) / 100) END >= COALESCE("monitoredPeople", 5000000::float8) THEN TRUE WHEN CASE WHEN 5::float8 >= 0 AND _1 >= 0 THEN CASE WHEN NULL::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((NULL::float8 * _2 / 100) * 100 + 0.5) / 100) END END < COALESCE("monitoredPeople", 0::float8) THEN FALSE END END) OR (CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 10::float8 >= 0 AND _1 >= 0 THEN (FLOOR((10::float8 * _1 / 100) * 100 + 0.5) / 100) END >= COALESCE("monitoredPeople", 5000000::float8) THEN TRUE WHEN CASE WHEN 10::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 10::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((10::float8 * _2 / 100) * 100 + 0.5) / 100) END END < COALESCE("monitoredPeople", 0::float8) THEN FALSE END END AND CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 5::float8 >= 0 AND _1 >= 0 THEN (FLOOR((5::float8 * _1 / 100) * 100 + 0.5) / 100) END >= COALESCE("monitoredPeople", 5000000::float8) THEN TRUE WHEN CASE WHEN 5::float8 >= 0 AND _1 >= 0 THEN CASE WHEN NULL::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((NULL::float8 * _2 / 100) * 100 + 0.5) / 100) END END < COALESCE("monitoredPeople", 0::float8) THEN FALSE END END)) AS _3
  FROM county_1
)
SELECT
  _key,
  _3 AS "implementation/monitoring/monitoring-scale"
FROM county_2
