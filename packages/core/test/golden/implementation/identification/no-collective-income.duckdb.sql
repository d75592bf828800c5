WITH
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    TRY_CAST(t."collectiveIncome" AS float8) AS "collectiveIncome"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE WHEN r."collectiveIncome" < 0 OR r."collectiveIncome" > 1000000000 THEN NULL WHEN r."collectiveIncome" = FLOOR(r."collectiveIncome" * 100 + 0.5) / 100 THEN r."collectiveIncome" END AS "collectiveIncome"
  FROM village_read AS r
),
village_1 AS (
  SELECT
    *,
    (0::float8 >= "collectiveIncome") AS _1
  FROM village_checked
)
SELECT
  _key,
  _1 AS "implementation/identification/no-collective-income"
FROM village_1
