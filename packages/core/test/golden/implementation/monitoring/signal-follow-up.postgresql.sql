WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."suddenEvent" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "suddenEvent",
    CASE WHEN pg_typeof(t."rigidExpenditurePerCapita") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."rigidExpenditurePerCapita" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."rigidExpenditurePerCapita" AS float8) END AS "rigidExpenditurePerCapita",
    CASE CAST(t."incomeSharplyReduced" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "incomeSharplyReduced",
    CASE CAST(t."leadFound" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "leadFound",
    t."leadFoundOn" AS "leadFoundOn",
    t."monitoredSince" AS "monitoredSince",
    t."leadRuledOutOn" AS "leadRuledOutOn"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."suddenEvent" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "suddenEvent",
    CASE WHEN r."rigidExpenditurePerCapita" < 0 OR r."rigidExpenditurePerCapita" > 10000000 THEN NULL WHEN r."rigidExpenditurePerCapita" = FLOOR(r."rigidExpenditurePerCapita" * 100 + 0.5) / 100 THEN r."rigidExpenditurePerCapita" END AS "rigidExpenditurePerCapita",
    CASE r."incomeSharplyReduced" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "incomeSharplyReduced",
    CASE r."leadFound" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "leadFound",
    CASE WHEN r."leadFoundOn" >= DATE '1900-01-01' AND r."leadFoundOn" <= DATE '9999-12-31' THEN r."leadFoundOn" END AS "leadFoundOn",
    CASE WHEN r."monitoredSince" >= DATE '1900-01-01' AND r."monitoredSince" <= DATE '9999-12-31' THEN r."monitoredSince" END AS "monitoredSince",
    CASE WHEN r."leadRuledOutOn" >= DATE '1900-01-01' AND r."leadRuledOutOn" <= DATE '9999-12-31' THEN r."leadRuledOutOn" END AS "leadRuledOutOn"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    ("suddenEvent" AND ((("rigidExpenditurePerCapita" > 0::float8) AND CASE WHEN COALESCE("rigidExpenditurePerCapita", 0::float8) >= NULL::float8 THEN TRUE WHEN COALESCE("rigidExpenditurePerCapita", 10000000::float8) < NULL::float8 THEN FALSE END) OR "incomeSharplyReduced")) AS _1,
    (15::float8 >= CAST("monitoredSince" - "leadFoundOn" AS float8)) AS _2
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    (((NOT _1) AND (NOT "leadFound")) OR _2 OR (15::float8 >= CAST("leadRuledOutOn" - "leadFoundOn" AS float8))) AS _3
  FROM household_1
)
SELECT
  _key,
  _3 AS "implementation/monitoring/signal-follow-up"
FROM household_2
