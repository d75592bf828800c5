WITH
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    TRY_CAST(t."omissionRate" AS float8) AS "omissionRate",
    TRY_CAST(t."sampledMissed" AS float8) AS "sampledMissed",
    TRY_CAST(t."sampledUnregistered" AS float8) AS "sampledUnregistered"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."omissionRate" < 0 OR r."omissionRate" > 100 THEN NULL WHEN r."omissionRate" = FLOOR(r."omissionRate" * 100 + 0.5) / 100 THEN r."omissionRate" END AS "omissionRate",
    CASE WHEN r."sampledMissed" < 0 OR r."sampledMissed" > 5000000 THEN NULL WHEN r."sampledMissed" = FLOOR(r."sampledMissed") THEN r."sampledMissed" END AS "sampledMissed",
    CASE WHEN r."sampledUnregistered" < 0 OR r."sampledUnregistered" > 5000000 THEN NULL WHEN r."sampledUnregistered" = FLOOR(r."sampledUnregistered") THEN r."sampledUnregistered" END AS "sampledUnregistered"
  FROM county_read AS r
),
county_1 AS (
  SELECT
    *,
    COALESCE("sampledUnregistered", 0::float8) AS _1,
    COALESCE("sampledUnregistered", 5000000::float8) AS _2,
    ("omissionRate" > 2::float8) AS _3
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    CASE WHEN _1 > 0 THEN CASE WHEN COALESCE("sampledMissed", 0::float8) > CASE WHEN 2::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 2::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((2::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END THEN TRUE WHEN COALESCE("sampledMissed", 5000000::float8) <= CASE WHEN 2::float8 >= 0 AND _1 >= 0 THEN (FLOOR((2::float8 * _1 / 100) * 10000 + 0.5) / 10000) END THEN FALSE END END AS _4
  FROM county_1
),
county_3 AS (
  SELECT
    *,
    CASE WHEN (_3 OR _4) AND (NOT _3 OR NOT _4) THEN NULL WHEN (_3 OR _4) THEN TRUE WHEN (NOT _3 OR NOT _4) THEN FALSE END AS _5
  FROM county_2
)
SELECT
  _key,
  _5 AS "implementation/exit/excess-omissions"
FROM county_3
