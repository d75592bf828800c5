WITH
member_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CAST(t."medicalExemption" AS varchar) AS "medicalExemption"
  FROM "members" AS t
),
member_checked AS (
  SELECT
    r._key,
    CASE WHEN r."medicalExemption" IN ('none', 'serving-soldier', 'imprisoned', 'insured-elsewhere') THEN r."medicalExemption" END AS "medicalExemption"
  FROM member_read AS r
),
member_1 AS (
  SELECT
    *,
    ("medicalExemption" IN ('serving-soldier', 'imprisoned', 'insured-elsewhere')) AS _1
  FROM member_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/medical-insurance-exemption"
FROM member_1
