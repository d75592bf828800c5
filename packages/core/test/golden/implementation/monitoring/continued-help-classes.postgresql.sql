WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."registeredAsPoor" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "registeredAsPoor",
    CAST(t."povertyStatus" AS text) COLLATE "C" AS "povertyStatus",
    CASE CAST(t."relapseWithoutHelp" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "relapseWithoutHelp",
    CAST(t."identifiedRisk" AS text) COLLATE "C" AS "identifiedRisk",
    CASE CAST(t."newRisk" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "newRisk",
    CASE CAST(t."developsOnItsOwn" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "developsOnItsOwn",
    CASE WHEN pg_typeof(t."netIncomePerCapita") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."netIncomePerCapita" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."netIncomePerCapita" AS float8) END AS "netIncomePerCapita"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."registeredAsPoor" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "registeredAsPoor",
    CASE WHEN r."povertyStatus" IN ('poor', 'pre-exit', 'exited', 'relapsed') THEN r."povertyStatus" END AS "povertyStatus",
    CASE r."relapseWithoutHelp" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "relapseWithoutHelp",
    CASE WHEN r."identifiedRisk" IN ('removed', 'gone-naturally', 'remains', 'none') THEN r."identifiedRisk" END AS "identifiedRisk",
    CASE r."newRisk" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "newRisk",
    CASE r."developsOnItsOwn" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "developsOnItsOwn",
    CASE WHEN r."netIncomePerCapita" < -10000000 OR r."netIncomePerCapita" > 10000000 THEN NULL WHEN r."netIncomePerCapita" = FLOOR(r."netIncomePerCapita" * 100 + 0.5) / 100 THEN r."netIncomePerCapita" END AS "netIncomePerCapita"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    (("registeredAsPoor" AND ("povertyStatus" IN ('exited'))) AND ("relapseWithoutHelp" OR ("identifiedRisk" IN ('remains')) OR "newRisk")) AS _1,
    (("registeredAsPoor" AND ("povertyStatus" IN ('exited'))) AND "developsOnItsOwn" AND CASE WHEN COALESCE("netIncomePerCapita", -10000000::float8) >= NULL::float8 THEN TRUE WHEN COALESCE("netIncomePerCapita", 10000000::float8) < NULL::float8 THEN FALSE END) AS _2
  FROM household_checked
)
SELECT
  _key,
  CASE WHEN _1 THEN 'continue-help' WHEN _1 IS NULL THEN NULL::varchar WHEN _2 THEN 'exit-help' WHEN _2 IS NULL THEN NULL::varchar ELSE NULL::varchar END AS "implementation/monitoring/continued-help-classes",
  CASE WHEN _1 THEN TRUE WHEN _1 IS NULL THEN FALSE WHEN _2 THEN TRUE WHEN _2 IS NULL THEN FALSE ELSE TRUE END AS "implementation/monitoring/continued-help-classes.settled",
  (COALESCE(_1, TRUE)) AS "implementation/monitoring/continued-help-classes.continue-help",
  (COALESCE(_2, TRUE) AND NOT COALESCE(_1, FALSE)) AS "implementation/monitoring/continued-help-classes.exit-help"
FROM household_1
