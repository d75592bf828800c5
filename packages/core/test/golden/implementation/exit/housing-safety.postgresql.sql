WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CAST(t."housingGrade" AS text) COLLATE "C" AS "housingGrade",
    CASE CAST(t."housingRenovationAccepted" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "housingRenovationAccepted",
    CAST(t."relocation" AS text) COLLATE "C" AS "relocation",
    CASE CAST(t."relocationMovedIn" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "relocationMovedIn",
    CASE CAST(t."relocationKeysReceived" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "relocationKeysReceived",
    CASE CAST(t."otherSafeHousing" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "otherSafeHousing"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."housingGrade" IN ('A', 'B', 'C', 'D', 'no-house') THEN r."housingGrade" END AS "housingGrade",
    CASE r."housingRenovationAccepted" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "housingRenovationAccepted",
    CASE WHEN r."relocation" IN ('none', 'centralised', 'scattered') THEN r."relocation" END AS "relocation",
    CASE r."relocationMovedIn" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "relocationMovedIn",
    CASE r."relocationKeysReceived" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "relocationKeysReceived",
    CASE r."otherSafeHousing" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "otherSafeHousing"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    (("housingGrade" IN ('A', 'B')) OR (("housingGrade" IN ('C', 'D')) AND "housingRenovationAccepted") OR (("relocation" IN ('centralised', 'scattered')) AND "relocationMovedIn") OR (("relocation" IN ('centralised')) AND "relocationKeysReceived") OR "otherSafeHousing") AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/housing-safety"
FROM household_1
