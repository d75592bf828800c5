WITH
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."villageClinicCertified" AS "villageClinicCertified",
    t."hostsTownshipHealthCentre" AS "hostsTownshipHealthCentre"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE r."villageClinicCertified" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "villageClinicCertified",
    CASE r."hostsTownshipHealthCentre" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "hostsTownshipHealthCentre"
  FROM village_read AS r
),
village_1 AS (
  SELECT
    *,
    ("villageClinicCertified" OR "hostsTownshipHealthCentre") AS _1
  FROM village_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/village-clinic"
FROM village_1
