WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."suddenEvent" AS "suddenEvent",
    TRY_CAST(t."rigidExpenditurePerCapita" AS float8) AS "rigidExpenditurePerCapita",
    t."incomeSharplyReduced" AS "incomeSharplyReduced"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."suddenEvent" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "suddenEvent",
    CASE WHEN r."rigidExpenditurePerCapita" < 0 OR r."rigidExpenditurePerCapita" > 10000000 THEN NULL WHEN r."rigidExpenditurePerCapita" = FLOOR(r."rigidExpenditurePerCapita" * 100 + 0.5) / 100 THEN r."rigidExpenditurePerCapita" END AS "rigidExpenditurePerCapita",
    CASE r."incomeSharplyReduced" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "incomeSharplyReduced"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ("suddenEvent" AND ((("rigidExpenditurePerCapita" > 0::float8) AND CASE WHEN COALESCE("rigidExpenditurePerCapita", 0::float8) >= NULL::float8 THEN TRUE WHEN COALESCE("rigidExpenditurePerCapita", 10000000::float8) < NULL::float8 THEN FALSE END) OR "incomeSharplyReduced")) AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/monitoring/warning-signal"
FROM household_1
