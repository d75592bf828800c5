WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."registeredOn" AS "registeredOn",
    CASE CAST(t."reentered" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "reentered",
    t."reenteredOn" AS "reenteredOn"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."registeredOn" >= DATE '1900-01-01' AND r."registeredOn" <= DATE '9999-12-31' THEN r."registeredOn" END AS "registeredOn",
    CASE r."reentered" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "reentered",
    CASE WHEN r."reenteredOn" >= DATE '1900-01-01' AND r."reenteredOn" <= DATE '9999-12-31' THEN r."reenteredOn" END AS "reenteredOn"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ((CASE WHEN "registeredOn" <= DATE '2017-10-31' THEN CAST((EXTRACT(YEAR FROM DATE '2017-10-31') - EXTRACT(YEAR FROM "registeredOn")) AS float8) END = 0::float8) OR ("reentered" AND (CASE WHEN "reenteredOn" <= DATE '2017-10-31' THEN CAST((EXTRACT(YEAR FROM DATE '2017-10-31') - EXTRACT(YEAR FROM "reenteredOn")) AS float8) END = 0::float8))) AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/same-year-entry"
FROM household_1
