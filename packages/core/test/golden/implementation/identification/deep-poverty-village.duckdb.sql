WITH
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    TRY_CAST(t."povertyIncidence" AS float8) AS "povertyIncidence",
    TRY_CAST(t."remainingPoor" AS float8) AS "remainingPoor",
    TRY_CAST(t."ruralPopulation" AS float8) AS "ruralPopulation"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE WHEN r."povertyIncidence" < 0 OR r."povertyIncidence" > 100 THEN NULL WHEN r."povertyIncidence" = FLOOR(r."povertyIncidence" * 100 + 0.5) / 100 THEN r."povertyIncidence" END AS "povertyIncidence",
    CASE WHEN r."remainingPoor" < 0 OR r."remainingPoor" > 5000000 THEN NULL WHEN r."remainingPoor" = FLOOR(r."remainingPoor") THEN r."remainingPoor" END AS "remainingPoor",
    CASE WHEN r."ruralPopulation" < 0 OR r."ruralPopulation" > 5000000 THEN NULL WHEN r."ruralPopulation" = FLOOR(r."ruralPopulation") THEN r."ruralPopulation" END AS "ruralPopulation"
  FROM village_read AS r
),
village_1 AS (
  SELECT
    *,
    COALESCE("ruralPopulation", 0::float8) AS _1,
    COALESCE("ruralPopulation", 5000000::float8) AS _2,
    ("povertyIncidence" > 30::float8) AS _3
  FROM village_checked
),
village_2 AS (
  SELECT
    *,
    CASE WHEN _1 > 0 THEN CASE WHEN COALESCE("remainingPoor", 0::float8) > CASE WHEN 30::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 30::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((30::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END THEN TRUE WHEN COALESCE("remainingPoor", 5000000::float8) <= CASE WHEN 30::float8 >= 0 AND _1 >= 0 THEN (FLOOR((30::float8 * _1 / 100) * 10000 + 0.5) / 10000) END THEN FALSE END END AS _4
  FROM village_1
),
village_3 AS (
  SELECT
    *,
    CASE WHEN (_3 OR _4) AND (NOT _3 OR NOT _4) THEN NULL WHEN (_3 OR _4) THEN TRUE WHEN (NOT _3 OR NOT _4) THEN FALSE END AS _5
  FROM village_2
)
SELECT
  _key,
  _5 AS "implementation/identification/deep-poverty-village"
FROM village_3
