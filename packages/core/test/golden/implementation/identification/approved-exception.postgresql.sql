WITH
exception_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CAST(t."exceptionApprovedBy" AS text) COLLATE "C" AS "exceptionApprovedBy",
    t."exceptionApprovedOn" AS "exceptionApprovedOn"
  FROM "exceptions" AS t
),
exception_checked AS (
  SELECT
    r._key,
    CASE WHEN r."exceptionApprovedBy" IN ('nobody', 'village', 'township', 'county') THEN r."exceptionApprovedBy" END AS "exceptionApprovedBy",
    CASE WHEN r."exceptionApprovedOn" >= DATE '1900-01-01' AND r."exceptionApprovedOn" <= DATE '9999-12-31' THEN r."exceptionApprovedOn" END AS "exceptionApprovedOn"
  FROM exception_read AS r
),
exception_1 AS (
  SELECT
    *,
    (("exceptionApprovedBy" IN ('county')) AND (CAST(DATE '2014-10-31' - "exceptionApprovedOn" AS float8) >= 0::float8)) AS _1
  FROM exception_checked
)
SELECT
  _key,
  _1 AS "implementation/identification/approved-exception"
FROM exception_1
