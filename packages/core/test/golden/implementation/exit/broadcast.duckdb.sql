WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CAST(t."broadcastAccess" AS varchar) AS "broadcastAccess"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."broadcastAccess" IN ('satellite', 'cable', 'terrestrial', 'none') THEN r."broadcastAccess" END AS "broadcastAccess"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ("broadcastAccess" IN ('satellite', 'cable', 'terrestrial')) AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/broadcast"
FROM household_1
