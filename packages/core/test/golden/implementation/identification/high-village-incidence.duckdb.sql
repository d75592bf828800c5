WITH
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    TRY_CAST(t."povertyIncidence" AS float8) AS "povertyIncidence",
    TRY_CAST(t."provincialIncidence" AS float8) AS "provincialIncidence",
    TRY_CAST(t."remainingPoor" AS float8) AS "remainingPoor",
    TRY_CAST(t."ruralPopulation" AS float8) AS "ruralPopulation"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE WHEN r."povertyIncidence" < 0 OR r."povertyIncidence" > 100 THEN NULL WHEN r."povertyIncidence" = FLOOR(r."povertyIncidence" * 100 + 0.5) / 100 THEN r."povertyIncidence" END AS "povertyIncidence",
    CASE WHEN r."provincialIncidence" < 0 OR r."provincialIncidence" > 100 THEN NULL WHEN r."provincialIncidence" = FLOOR(r."provincialIncidence" * 100 + 0.5) / 100 THEN r."provincialIncidence" END AS "provincialIncidence",
    CASE WHEN r."remainingPoor" < 0 OR r."remainingPoor" > 5000000 THEN NULL WHEN r."remainingPoor" = FLOOR(r."remainingPoor") THEN r."remainingPoor" END AS "remainingPoor",
    CASE WHEN r."ruralPopulation" < 0 OR r."ruralPopulation" > 5000000 THEN NULL WHEN r."ruralPopulation" = FLOOR(r."ruralPopulation") THEN r."ruralPopulation" END AS "ruralPopulation"
  FROM village_read AS r
),
village_1 AS (
  SELECT
    *,
    COALESCE("provincialIncidence", 0::float8) AS _1,
    COALESCE("provincialIncidence", 100::float8) AS _2,
    COALESCE("ruralPopulation", 0::float8) AS _3,
    COALESCE("ruralPopulation", 5000000::float8) AS _4
  FROM village_checked
),
village_2 AS (
  SELECT
    *,
    CASE WHEN 200::float8 >= 0 AND _1 >= 0 THEN (FLOOR((200::float8 * _1 / 100) * 10000 + 0.5) / 10000) END AS _5,
    CASE WHEN 200::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 200::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((200::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END AS _6,
    CASE WHEN _1 > 0 THEN CASE WHEN COALESCE("povertyIncidence", 0::float8) >= CASE WHEN 200::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 200::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((200::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END THEN TRUE WHEN COALESCE("povertyIncidence", 100::float8) < CASE WHEN 200::float8 >= 0 AND _1 >= 0 THEN (FLOOR((200::float8 * _1 / 100) * 10000 + 0.5) / 10000) END THEN FALSE END END AS _7
  FROM village_1
),
village_3 AS (
  SELECT
    *,
    CASE WHEN _3 > 0 THEN CASE WHEN COALESCE("remainingPoor", 0::float8) >= CASE WHEN _5 >= 0 AND _3 >= 0 THEN CASE WHEN _6 = 0 OR _4 = 0 THEN 0 ELSE (FLOOR((_6 * _4 / 100) * 1000000 + 0.5) / 1000000) END END THEN TRUE WHEN COALESCE("remainingPoor", 5000000::float8) < CASE WHEN _5 >= 0 AND _3 >= 0 THEN (FLOOR((_5 * _3 / 100) * 1000000 + 0.5) / 1000000) END THEN FALSE END END AS _8
  FROM village_2
),
village_4 AS (
  SELECT
    *,
    CASE WHEN (_7 OR _8) AND (NOT _7 OR NOT _8) THEN NULL WHEN (_7 OR _8) THEN TRUE WHEN (NOT _7 OR NOT _8) THEN FALSE END AS _9
  FROM village_3
)
SELECT
  _key,
  _9 AS "implementation/identification/high-village-incidence"
FROM village_4
