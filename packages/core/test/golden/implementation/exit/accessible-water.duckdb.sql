WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."waterAtHome" AS "waterAtHome",
    TRY_CAST(t."waterRoundTrip" AS float8) AS "waterRoundTrip",
    TRY_CAST(t."waterDistance" AS float8) AS "waterDistance",
    TRY_CAST(t."waterClimb" AS float8) AS "waterClimb"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."waterAtHome" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "waterAtHome",
    CASE WHEN r."waterRoundTrip" < 0 OR r."waterRoundTrip" > 1440 THEN NULL WHEN r."waterRoundTrip" = FLOOR(r."waterRoundTrip") THEN r."waterRoundTrip" END AS "waterRoundTrip",
    CASE WHEN r."waterDistance" < 0 OR r."waterDistance" > 100000 THEN NULL WHEN r."waterDistance" = FLOOR(r."waterDistance") THEN r."waterDistance" END AS "waterDistance",
    CASE WHEN r."waterClimb" < 0 OR r."waterClimb" > 10000 THEN NULL WHEN r."waterClimb" = FLOOR(r."waterClimb") THEN r."waterClimb" END AS "waterClimb"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ((800::float8 >= "waterDistance") AND (80::float8 >= "waterClimb")) AS _1
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    ("waterAtHome" OR (20::float8 >= "waterRoundTrip") OR _1) AS _2
  FROM household_1
)
SELECT
  _key,
  _2 AS "implementation/exit/accessible-water"
FROM household_2
