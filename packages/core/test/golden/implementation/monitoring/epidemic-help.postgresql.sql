WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CAST(t."hardshipCause" AS text) COLLATE "C" AS "hardshipCause",
    CASE CAST(t."employmentMeasure" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "employmentMeasure",
    CASE CAST(t."publicPostMeasure" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "publicPostMeasure",
    CASE CAST(t."basicSupportMeasure" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "basicSupportMeasure"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."hardshipCause" IN ('none', 'illness', 'disability', 'disaster', 'epidemic', 'accident', 'other') THEN r."hardshipCause" END AS "hardshipCause",
    CASE r."employmentMeasure" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "employmentMeasure",
    CASE r."publicPostMeasure" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "publicPostMeasure",
    CASE r."basicSupportMeasure" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "basicSupportMeasure"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ((NOT ("hardshipCause" IN ('epidemic'))) OR "employmentMeasure" OR "publicPostMeasure" OR "basicSupportMeasure") AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/monitoring/epidemic-help"
FROM household_1
