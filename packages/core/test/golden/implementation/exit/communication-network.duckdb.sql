WITH
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."networkCertified" AS "networkCertified"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE r."networkCertified" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "networkCertified"
  FROM village_read AS r
)
SELECT
  _key,
  "networkCertified" AS "implementation/exit/communication-network"
FROM village_checked
