WITH
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."villageNetIncomePerCapita") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."villageNetIncomePerCapita" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."villageNetIncomePerCapita" AS float8) END AS "villageNetIncomePerCapita"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE WHEN r."villageNetIncomePerCapita" < 0 OR r."villageNetIncomePerCapita" > 10000000 THEN NULL WHEN r."villageNetIncomePerCapita" = FLOOR(r."villageNetIncomePerCapita" * 100 + 0.5) / 100 THEN r."villageNetIncomePerCapita" END AS "villageNetIncomePerCapita"
  FROM village_read AS r
),
village_1 AS (
  SELECT
    *,
    CASE WHEN 7895::float8 > 0 THEN CASE WHEN CASE WHEN 60::float8 >= 0 AND 7895::float8 >= 0 THEN (FLOOR((60::float8 * 7895::float8 / 100) * 100 + 0.5) / 100) END > COALESCE("villageNetIncomePerCapita", 10000000::float8) THEN TRUE WHEN CASE WHEN 60::float8 >= 0 AND 7895::float8 >= 0 THEN CASE WHEN 60::float8 = 0 OR 7895::float8 = 0 THEN 0 ELSE (FLOOR((60::float8 * 7895::float8 / 100) * 100 + 0.5) / 100) END END <= COALESCE("villageNetIncomePerCapita", 0::float8) THEN FALSE END END AS _1
  FROM village_checked
)
SELECT
  _key,
  _1 AS "implementation/identification/low-village-income"
FROM village_1
