WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."electricityConnected" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "electricityConnected",
    CASE CAST(t."electricitySufficient" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "electricitySufficient"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."electricityConnected" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "electricityConnected",
    CASE r."electricitySufficient" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "electricitySufficient"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ("electricityConnected" AND "electricitySufficient") AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/electricity"
FROM household_1
