WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    TRY_CAST(t."waterDistance" AS float8) AS "waterDistance",
    TRY_CAST(t."waterClimb" AS float8) AS "waterClimb"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."waterDistance" < 0 OR r."waterDistance" > 100000 THEN NULL WHEN r."waterDistance" = FLOOR(r."waterDistance") THEN r."waterDistance" END AS "waterDistance",
    CASE WHEN r."waterClimb" < 0 OR r."waterClimb" > 10000 THEN NULL WHEN r."waterClimb" = FLOOR(r."waterClimb") THEN r."waterClimb" END AS "waterClimb"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ((800::float8 >= "waterDistance") AND (80::float8 >= "waterClimb")) AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/nearby-water"
FROM household_1
