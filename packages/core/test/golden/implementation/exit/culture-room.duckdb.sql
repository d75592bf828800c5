WITH
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."cultureRoomCertified" AS "cultureRoomCertified"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE r."cultureRoomCertified" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "cultureRoomCertified"
  FROM village_read AS r
)
SELECT
  _key,
  "cultureRoomCertified" AS "implementation/exit/culture-room"
FROM village_checked
