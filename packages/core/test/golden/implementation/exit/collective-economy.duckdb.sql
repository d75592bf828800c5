WITH
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."collectiveEconomyCertified" AS "collectiveEconomyCertified",
    TRY_CAST(t."collectiveIncome" AS float8) AS "collectiveIncome",
    TRY_CAST(t."ruralPopulation" AS float8) AS "ruralPopulation"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE r."collectiveEconomyCertified" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "collectiveEconomyCertified",
    CASE WHEN r."collectiveIncome" < 0 OR r."collectiveIncome" > 1000000000 THEN NULL WHEN r."collectiveIncome" = FLOOR(r."collectiveIncome" * 100 + 0.5) / 100 THEN r."collectiveIncome" END AS "collectiveIncome",
    CASE WHEN r."ruralPopulation" < 0 OR r."ruralPopulation" > 5000000 THEN NULL WHEN r."ruralPopulation" = FLOOR(r."ruralPopulation") THEN r."ruralPopulation" END AS "ruralPopulation"
  FROM village_read AS r
),
village_1 AS (
  SELECT
    *,
    COALESCE("ruralPopulation", 0::float8) AS _1,
    COALESCE("ruralPopulation", 5000000::float8) AS _2
  FROM village_checked
),
village_2 AS (
  SELECT
    *,
    (("collectiveIncome" > 0::float8) AND CASE WHEN _1 > 0 THEN CASE WHEN COALESCE("collectiveIncome", 0::float8) >= CASE WHEN NULL::float8 >= 0 AND _1 >= 0 THEN CASE WHEN NULL::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((NULL::float8 * _2) * 100 + 0.5) / 100) END END THEN TRUE WHEN COALESCE("collectiveIncome", 1000000000::float8) < CASE WHEN NULL::float8 >= 0 AND _1 >= 0 THEN (FLOOR((NULL::float8 * _1) * 100 + 0.5) / 100) END THEN FALSE END END) AS _3
  FROM village_1
),
village_3 AS (
  SELECT
    *,
    CASE WHEN ("collectiveEconomyCertified" OR _3) AND (NOT "collectiveEconomyCertified" OR NOT _3) THEN NULL WHEN ("collectiveEconomyCertified" OR _3) THEN TRUE WHEN (NOT "collectiveEconomyCertified" OR NOT _3) THEN FALSE END AS _4
  FROM village_2
)
SELECT
  _key,
  _4 AS "implementation/exit/collective-economy"
FROM village_3
