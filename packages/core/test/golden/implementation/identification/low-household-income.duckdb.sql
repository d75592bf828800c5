WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    TRY_CAST(t."lastYearNetIncomePerCapita" AS float8) AS "lastYearNetIncomePerCapita"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."lastYearNetIncomePerCapita" < -10000000 OR r."lastYearNetIncomePerCapita" > 10000000 THEN NULL WHEN r."lastYearNetIncomePerCapita" = FLOOR(r."lastYearNetIncomePerCapita" * 100 + 0.5) / 100 THEN r."lastYearNetIncomePerCapita" END AS "lastYearNetIncomePerCapita"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    (2736::float8 > "lastYearNetIncomePerCapita") AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/identification/low-household-income"
FROM household_1
