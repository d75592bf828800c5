WITH
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."povertyTargetResult") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."povertyTargetResult" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."povertyTargetResult" AS float8) END AS "povertyTargetResult",
    CASE WHEN pg_typeof(t."otherTargetsResult") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."otherTargetsResult" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."otherTargetsResult" AS float8) END AS "otherTargetsResult"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."povertyTargetResult" < 0 OR r."povertyTargetResult" > 100 THEN NULL WHEN r."povertyTargetResult" = FLOOR(r."povertyTargetResult" * 10 + 0.5) / 10 THEN r."povertyTargetResult" END AS "povertyTargetResult",
    CASE WHEN r."otherTargetsResult" < 0 OR r."otherTargetsResult" > 100 THEN NULL WHEN r."otherTargetsResult" = FLOOR(r."otherTargetsResult" * 10 + 0.5) / 10 THEN r."otherTargetsResult" END AS "otherTargetsResult"
  FROM county_read AS r
),
county_1 AS (
  SELECT
    *,
    COALESCE("povertyTargetResult", 0::float8) AS _1,
    COALESCE("povertyTargetResult", 100::float8) AS _2,
    COALESCE("otherTargetsResult", 0::float8) AS _3,
    COALESCE("otherTargetsResult", 100::float8) AS _4
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    CASE WHEN _1 >= 0 AND 60::float8 >= 0 THEN (FLOOR((_1 * 60::float8 / 100) * 1000 + 0.5) / 1000) END AS _5,
    CASE WHEN _1 >= 0 AND 60::float8 >= 0 THEN CASE WHEN _2 = 0 OR 60::float8 = 0 THEN 0 ELSE (FLOOR((_2 * 60::float8 / 100) * 1000 + 0.5) / 1000) END END AS _6,
    CASE WHEN _3 >= 0 AND 40::float8 >= 0 THEN (FLOOR((_3 * 40::float8 / 100) * 1000 + 0.5) / 1000) END AS _7,
    CASE WHEN _3 >= 0 AND 40::float8 >= 0 THEN CASE WHEN _4 = 0 OR 40::float8 = 0 THEN 0 ELSE (FLOOR((_4 * 40::float8 / 100) * 1000 + 0.5) / 1000) END END AS _8
  FROM county_1
)
SELECT
  _key,
  (FLOOR((0::float8 + CASE WHEN TRUE THEN _5 WHEN NOT TRUE OR _5 >= 0 THEN 0 ELSE _5 END + CASE WHEN TRUE THEN _7 WHEN NOT TRUE OR _7 >= 0 THEN 0 ELSE _7 END) * 1000 + 0.5) / 1000) AS "evaluation/annual-target-score.low",
  (FLOOR((0::float8 + CASE WHEN TRUE THEN _6 WHEN NOT TRUE OR _6 <= 0 THEN 0 ELSE _6 END + CASE WHEN TRUE THEN _8 WHEN NOT TRUE OR _8 <= 0 THEN 0 ELSE _8 END) * 1000 + 0.5) / 1000) AS "evaluation/annual-target-score.high"
FROM county_2
