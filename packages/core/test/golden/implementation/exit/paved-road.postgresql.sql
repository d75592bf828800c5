WITH
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."pavedRoadCertified" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "pavedRoadCertified"
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
