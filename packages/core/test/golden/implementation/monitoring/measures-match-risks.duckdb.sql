WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."illnessRisk" AS "illnessRisk",
    t."healthMeasure" AS "healthMeasure",
    t."socialHelpMeasure" AS "socialHelpMeasure",
    t."schoolingRisk" AS "schoolingRisk",
    t."compulsoryEducationMeasure" AS "compulsoryEducationMeasure",
    t."educationMeasure" AS "educationMeasure",
    t."disabilityRisk" AS "disabilityRisk",
    t."basicSupportMeasure" AS "basicSupportMeasure",
    t."unsafeHousingRisk" AS "unsafeHousingRisk",
    t."housingMeasure" AS "housingMeasure",
    t."relocationMeasure" AS "relocationMeasure",
    t."unsafeWaterRisk" AS "unsafeWaterRisk",
    t."waterMeasure" AS "waterMeasure",
    t."dropoutReported" AS "dropoutReported",
    t."uninsuredReported" AS "uninsuredReported"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."illnessRisk" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "illnessRisk",
    CASE r."healthMeasure" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "healthMeasure",
    CASE r."socialHelpMeasure" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "socialHelpMeasure",
    CASE r."schoolingRisk" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "schoolingRisk",
    CASE r."compulsoryEducationMeasure" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "compulsoryEducationMeasure",
    CASE r."educationMeasure" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "educationMeasure",
    CASE r."disabilityRisk" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "disabilityRisk",
    CASE r."basicSupportMeasure" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "basicSupportMeasure",
    CASE r."unsafeHousingRisk" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "unsafeHousingRisk",
    CASE r."housingMeasure" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "housingMeasure",
    CASE r."relocationMeasure" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "relocationMeasure",
    CASE r."unsafeWaterRisk" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "unsafeWaterRisk",
    CASE r."waterMeasure" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "waterMeasure",
    CASE r."dropoutReported" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "dropoutReported",
    CASE r."uninsuredReported" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "uninsuredReported"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    (((NOT "illnessRisk") OR "healthMeasure" OR "socialHelpMeasure") AND ((NOT "schoolingRisk") OR "compulsoryEducationMeasure" OR "educationMeasure" OR "socialHelpMeasure") AND ((NOT "disabilityRisk") OR "basicSupportMeasure" OR "socialHelpMeasure") AND ((NOT "unsafeHousingRisk") OR "housingMeasure" OR "relocationMeasure") AND ((NOT "unsafeWaterRisk") OR "waterMeasure") AND ((NOT "dropoutReported") OR "compulsoryEducationMeasure") AND ((NOT "uninsuredReported") OR "healthMeasure" OR "socialHelpMeasure")) AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/monitoring/measures-match-risks"
FROM household_1
