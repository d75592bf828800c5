WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    TRY_CAST(t."netIncomePerCapita" AS float8) AS "netIncomePerCapita",
    t."incomeStable" AS "incomeStable"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."netIncomePerCapita" < -10000000 OR r."netIncomePerCapita" > 10000000 THEN NULL WHEN r."netIncomePerCapita" = FLOOR(r."netIncomePerCapita" * 100 + 0.5) / 100 THEN r."netIncomePerCapita" END AS "netIncomePerCapita",
    CASE r."incomeStable" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "incomeStable"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    (("netIncomePerCapita" >= 3750::float8) AND "incomeStable") AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/household-income"
FROM household_1
