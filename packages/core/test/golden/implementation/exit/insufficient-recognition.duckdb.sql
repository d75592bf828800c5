WITH
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    TRY_CAST(t."recognitionRate" AS float8) AS "recognitionRate",
    TRY_CAST(t."approvingHouseholds" AS float8) AS "approvingHouseholds",
    TRY_CAST(t."surveyedHouseholds" AS float8) AS "surveyedHouseholds"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."recognitionRate" < 0 OR r."recognitionRate" > 100 THEN NULL WHEN r."recognitionRate" = FLOOR(r."recognitionRate" * 100 + 0.5) / 100 THEN r."recognitionRate" END AS "recognitionRate",
    CASE WHEN r."approvingHouseholds" < 0 OR r."approvingHouseholds" > 1000000 THEN NULL WHEN r."approvingHouseholds" = FLOOR(r."approvingHouseholds") THEN r."approvingHouseholds" END AS "approvingHouseholds",
    CASE WHEN r."surveyedHouseholds" < 0 OR r."surveyedHouseholds" > 1000000 THEN NULL WHEN r."surveyedHouseholds" = FLOOR(r."surveyedHouseholds") THEN r."surveyedHouseholds" END AS "surveyedHouseholds"
  FROM county_read AS r
),
county_1 AS (
  SELECT
    *,
    COALESCE("surveyedHouseholds", 0::float8) AS _1,
    COALESCE("surveyedHouseholds", 1000000::float8) AS _2,
    (90::float8 > "recognitionRate") AS _3
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    CASE WHEN _1 > 0 THEN CASE WHEN CASE WHEN 90::float8 >= 0 AND _1 >= 0 THEN (FLOOR((90::float8 * _1 / 100) * 10000 + 0.5) / 10000) END > COALESCE("approvingHouseholds", 1000000::float8) THEN TRUE WHEN CASE WHEN 90::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 90::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((90::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END <= COALESCE("approvingHouseholds", 0::float8) THEN FALSE END END AS _4
  FROM county_1
),
county_3 AS (
  SELECT
    *,
    CASE WHEN (_3 OR _4) AND (NOT _3 OR NOT _4) THEN NULL WHEN (_3 OR _4) THEN TRUE WHEN (NOT _3 OR NOT _4) THEN FALSE END AS _5
  FROM county_2
)
SELECT
  _key,
  _5 AS "implementation/exit/insufficient-recognition"
FROM county_3
