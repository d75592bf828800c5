WITH
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."hostsTownshipHealthCentre" AS "hostsTownshipHealthCentre"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE r."hostsTownshipHealthCentre" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "hostsTownshipHealthCentre"
  FROM village_read AS r
)
SELECT
  _key,
  "hostsTownshipHealthCentre" AS "implementation/exit/village-clinic-exemption"
FROM village_checked
