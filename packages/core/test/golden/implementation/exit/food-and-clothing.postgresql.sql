WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."foodSufficient" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "foodSufficient",
    CASE CAST(t."clothingSufficient" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "clothingSufficient"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."foodSufficient" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "foodSufficient",
    CASE r."clothingSufficient" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "clothingSufficient"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ("foodSufficient" AND "clothingSufficient") AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/food-and-clothing"
FROM household_1
