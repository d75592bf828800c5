WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."registeredAsPoor" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "registeredAsPoor",
    CAST(t."povertyStatus" AS text) COLLATE "C" AS "povertyStatus",
    CASE WHEN pg_typeof(t."netIncomePerCapita") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."netIncomePerCapita" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."netIncomePerCapita" AS float8) END AS "netIncomePerCapita",
    CASE CAST(t."copesOnItsOwn" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "copesOnItsOwn",
    CASE CAST(t."prominentDifficulty" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "prominentDifficulty",
    CASE WHEN pg_typeof(t."rigidExpenditurePerCapita") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."rigidExpenditurePerCapita" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."rigidExpenditurePerCapita" AS float8) END AS "rigidExpenditurePerCapita",
    CASE CAST(t."incomeSharplyReduced" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "incomeSharplyReduced",
    CASE CAST(t."suddenEvent" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "suddenEvent",
    CASE CAST(t."basicLivingHardship" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "basicLivingHardship"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."registeredAsPoor" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "registeredAsPoor",
    CASE WHEN r."povertyStatus" IN ('poor', 'pre-exit', 'exited', 'relapsed') THEN r."povertyStatus" END AS "povertyStatus",
    CASE WHEN r."netIncomePerCapita" < -10000000 OR r."netIncomePerCapita" > 10000000 THEN NULL WHEN r."netIncomePerCapita" = FLOOR(r."netIncomePerCapita" * 100 + 0.5) / 100 THEN r."netIncomePerCapita" END AS "netIncomePerCapita",
    CASE r."copesOnItsOwn" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "copesOnItsOwn",
    CASE r."prominentDifficulty" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "prominentDifficulty",
    CASE WHEN r."rigidExpenditurePerCapita" < 0 OR r."rigidExpenditurePerCapita" > 10000000 THEN NULL WHEN r."rigidExpenditurePerCapita" = FLOOR(r."rigidExpenditurePerCapita" * 100 + 0.5) / 100 THEN r."rigidExpenditurePerCapita" END AS "rigidExpenditurePerCapita",
    CASE r."incomeSharplyReduced" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "incomeSharplyReduced",
    CASE r."suddenEvent" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "suddenEvent",
    CASE r."basicLivingHardship" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "basicLivingHardship"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ((NOT "copesOnItsOwn") AND ("prominentDifficulty" OR (("rigidExpenditurePerCapita" > 0::float8) AND CASE WHEN COALESCE("rigidExpenditurePerCapita", 0::float8) >= NULL::float8 THEN TRUE WHEN COALESCE("rigidExpenditurePerCapita", 10000000::float8) < NULL::float8 THEN FALSE END) OR "incomeSharplyReduced")) AS _1
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    (("registeredAsPoor" AND ("povertyStatus" IN ('exited'))) AND (6000::float8 >= "netIncomePerCapita") AND _1) AS _2,
    ((NOT "registeredAsPoor") AND (6000::float8 >= "netIncomePerCapita") AND _1) AS _3,
    ((("registeredAsPoor" AND ("povertyStatus" IN ('exited'))) OR (NOT "registeredAsPoor")) AND (("netIncomePerCapita" > 6000::float8) AND "suddenEvent" AND (CASE WHEN COALESCE("rigidExpenditurePerCapita", 0::float8) >= NULL::float8 THEN TRUE WHEN COALESCE("rigidExpenditurePerCapita", 10000000::float8) < NULL::float8 THEN FALSE END OR "incomeSharplyReduced") AND "basicLivingHardship" AND _1)) AS _4
  FROM household_1
)
SELECT
  _key,
  CASE WHEN _2 THEN 'unstable-exited' WHEN _2 IS NULL THEN NULL::varchar WHEN _3 THEN 'near-poor' WHEN _3 IS NULL THEN NULL::varchar WHEN _4 THEN 'sudden-hardship' WHEN _4 IS NULL THEN NULL::varchar ELSE NULL::varchar END AS "implementation/monitoring/monitoring-classes",
  CASE WHEN _2 THEN TRUE WHEN _2 IS NULL THEN FALSE WHEN _3 THEN TRUE WHEN _3 IS NULL THEN FALSE WHEN _4 THEN TRUE WHEN _4 IS NULL THEN FALSE ELSE TRUE END AS "implementation/monitoring/monitoring-classes.settled",
  (COALESCE(_2, TRUE)) AS "implementation/monitoring/monitoring-classes.unstable-exited",
  (COALESCE(_3, TRUE) AND NOT COALESCE(_2, FALSE)) AS "implementation/monitoring/monitoring-classes.near-poor",
  (COALESCE(_4, TRUE) AND NOT COALESCE(_2, FALSE) AND NOT COALESCE(_3, FALSE)) AS "implementation/monitoring/monitoring-classes.sudden-hardship"
FROM household_2
