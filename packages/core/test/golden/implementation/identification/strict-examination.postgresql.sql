WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."villageOfficial" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "villageOfficial",
    CASE CAST(t."payrollOrStateEnterprise" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "payrollOrStateEnterprise",
    CASE CAST(t."commercialPension" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "commercialPension",
    CASE CAST(t."unexplainedComplaint" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "unexplainedComplaint"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."villageOfficial" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "villageOfficial",
    CASE r."payrollOrStateEnterprise" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "payrollOrStateEnterprise",
    CASE r."commercialPension" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "commercialPension",
    CASE r."unexplainedComplaint" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "unexplainedComplaint"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ("villageOfficial" OR "payrollOrStateEnterprise" OR "commercialPension" OR "unexplainedComplaint") AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/identification/strict-examination"
FROM household_1
