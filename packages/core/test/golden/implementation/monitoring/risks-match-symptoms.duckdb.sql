WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CAST(t."monitoringClass" AS varchar) AS "monitoringClass",
    t."waterProblem" AS "waterProblem",
    t."unsafeWaterRisk" AS "unsafeWaterRisk",
    t."uninsuredReported" AS "uninsuredReported",
    t."illnessRisk" AS "illnessRisk"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."monitoringClass" IN ('none', 'unstable-exited', 'near-poor', 'sudden-hardship') THEN r."monitoringClass" END AS "monitoringClass",
    CASE r."waterProblem" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "waterProblem",
    CASE r."unsafeWaterRisk" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "unsafeWaterRisk",
    CASE r."uninsuredReported" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "uninsuredReported",
    CASE r."illnessRisk" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "illnessRisk"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    (("monitoringClass" IN ('none')) OR (((NOT "waterProblem") OR "unsafeWaterRisk") AND ((NOT "uninsuredReported") OR "illnessRisk"))) AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/monitoring/risks-match-symptoms"
FROM household_1
