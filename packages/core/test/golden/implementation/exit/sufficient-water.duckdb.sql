WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    TRY_CAST(t."waterVolume" AS float8) AS "waterVolume"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."waterVolume" < 0 OR r."waterVolume" > 1000 THEN NULL WHEN r."waterVolume" = FLOOR(r."waterVolume" * 10 + 0.5) / 10 THEN r."waterVolume" END AS "waterVolume"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ("waterVolume" >= 40::float8) AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/sufficient-water"
FROM household_1
