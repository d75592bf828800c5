WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."declaredNetIncomePerCapita") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."declaredNetIncomePerCapita" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."declaredNetIncomePerCapita" AS float8) END AS "declaredNetIncomePerCapita",
    CASE WHEN pg_typeof(t."verifiedNetIncomePerCapita") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."verifiedNetIncomePerCapita" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."verifiedNetIncomePerCapita" AS float8) END AS "verifiedNetIncomePerCapita"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."declaredNetIncomePerCapita" < -10000000 OR r."declaredNetIncomePerCapita" > 10000000 THEN NULL WHEN r."declaredNetIncomePerCapita" = FLOOR(r."declaredNetIncomePerCapita" * 100 + 0.5) / 100 THEN r."declaredNetIncomePerCapita" END AS "declaredNetIncomePerCapita",
    CASE WHEN r."verifiedNetIncomePerCapita" < -10000000 OR r."verifiedNetIncomePerCapita" > 10000000 THEN NULL WHEN r."verifiedNetIncomePerCapita" = FLOOR(r."verifiedNetIncomePerCapita" * 100 + 0.5) / 100 THEN r."verifiedNetIncomePerCapita" END AS "verifiedNetIncomePerCapita"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    (CASE WHEN COALESCE("declaredNetIncomePerCapita", -10000000::float8) > COALESCE("verifiedNetIncomePerCapita", 10000000::float8) THEN TRUE WHEN COALESCE("declaredNetIncomePerCapita", 10000000::float8) <= COALESCE("verifiedNetIncomePerCapita", -10000000::float8) THEN FALSE END AND (3750::float8 > "verifiedNetIncomePerCapita")) AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/overstated-income"
FROM household_1
