WITH
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."pavedRoadCertified" AS "pavedRoadCertified"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE r."pavedRoadCertified" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "pavedRoadCertified"
  FROM village_read AS r
)
SELECT
  _key,
  "pavedRoadCertified" AS "implementation/exit/paved-road"
FROM village_checked
