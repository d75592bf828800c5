WITH
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."fundInput") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."fundInput" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."fundInput" AS float8) END AS "fundInput",
    CASE WHEN pg_typeof(t."fundDisbursement") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."fundDisbursement" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."fundDisbursement" AS float8) END AS "fundDisbursement",
    CASE WHEN pg_typeof(t."fundSupervision") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."fundSupervision" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."fundSupervision" AS float8) END AS "fundSupervision",
    CASE WHEN pg_typeof(t."fundEffect") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."fundEffect" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."fundEffect" AS float8) END AS "fundEffect",
    CASE WHEN pg_typeof(t."fundAdditions") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."fundAdditions" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."fundAdditions" AS float8) END AS "fundAdditions",
    CASE WHEN pg_typeof(t."fundDeductions") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."fundDeductions" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."fundDeductions" AS float8) END AS "fundDeductions",
    CASE WHEN pg_typeof(t."seriousFundProblemCount") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."seriousFundProblemCount" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."seriousFundProblemCount" AS float8) END AS "seriousFundProblemCount"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."fundInput" < 0 OR r."fundInput" > 100 THEN NULL WHEN r."fundInput" = FLOOR(r."fundInput" * 10 + 0.5) / 10 THEN r."fundInput" END AS "fundInput",
    CASE WHEN r."fundDisbursement" < 0 OR r."fundDisbursement" > 100 THEN NULL WHEN r."fundDisbursement" = FLOOR(r."fundDisbursement" * 10 + 0.5) / 10 THEN r."fundDisbursement" END AS "fundDisbursement",
    CASE WHEN r."fundSupervision" < 0 OR r."fundSupervision" > 100 THEN NULL WHEN r."fundSupervision" = FLOOR(r."fundSupervision" * 10 + 0.5) / 10 THEN r."fundSupervision" END AS "fundSupervision",
    CASE WHEN r."fundEffect" < 0 OR r."fundEffect" > 100 THEN NULL WHEN r."fundEffect" = FLOOR(r."fundEffect" * 10 + 0.5) / 10 THEN r."fundEffect" END AS "fundEffect",
    CASE WHEN r."fundAdditions" < 0 OR r."fundAdditions" > 100 THEN NULL WHEN r."fundAdditions" = FLOOR(r."fundAdditions" * 10 + 0.5) / 10 THEN r."fundAdditions" END AS "fundAdditions",
    CASE WHEN r."fundDeductions" < 0 OR r."fundDeductions" > 100 THEN NULL WHEN r."fundDeductions" = FLOOR(r."fundDeductions" * 10 + 0.5) / 10 THEN r."fundDeductions" END AS "fundDeductions",
    CASE WHEN r."seriousFundProblemCount" < 0 OR r."seriousFundProblemCount" > 10000 THEN NULL WHEN r."seriousFundProblemCount" = FLOOR(r."seriousFundProblemCount") THEN r."seriousFundProblemCount" END AS "seriousFundProblemCount"
  FROM county_read AS r
),
county_1 AS (
  SELECT
    *,
    COALESCE("fundInput", 0::float8) AS _1,
    COALESCE("fundInput", 100::float8) AS _2,
    COALESCE("fundDisbursement", 0::float8) AS _3,
    COALESCE("fundDisbursement", 100::float8) AS _4,
    COALESCE("fundSupervision", 0::float8) AS _5,
    COALESCE("fundSupervision", 100::float8) AS _6,
    COALESCE("fundEffect", 0::float8) AS _7,
    COALESCE("fundEffect", 100::float8) AS _8,
    COALESCE("fundAdditions", 0::float8) AS _9,
    COALESCE("fundAdditions", 100::float8) AS _10,
    (FLOOR((0::float8 - COALESCE("fundDeductions", 100::float8)) * 10 + 0.5) / 10) AS _11,
    (FLOOR((0::float8 - COALESCE("fundDeductions", 0::float8)) * 10 + 0.5) / 10) AS _12,
    ("seriousFundProblemCount" >= 1::float8) AS _17
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    (FLOOR((0::float8 + CASE WHEN TRUE THEN _1 WHEN NOT TRUE OR _1 >= 0 THEN 0 ELSE _1 END + CASE WHEN TRUE THEN _3 WHEN NOT TRUE OR _3 >= 0 THEN 0 ELSE _3 END + CASE WHEN TRUE THEN _5 WHEN NOT TRUE OR _5 >= 0 THEN 0 ELSE _5 END + CASE WHEN TRUE THEN _7 WHEN NOT TRUE OR _7 >= 0 THEN 0 ELSE _7 END + CASE WHEN TRUE THEN _9 WHEN NOT TRUE OR _9 >= 0 THEN 0 ELSE _9 END + CASE WHEN TRUE THEN _11 WHEN NOT TRUE OR _11 >= 0 THEN 0 ELSE _11 END) * 10 + 0.5) / 10) AS _13,
    (FLOOR((0::float8 + CASE WHEN TRUE THEN _2 WHEN NOT TRUE OR _2 <= 0 THEN 0 ELSE _2 END + CASE WHEN TRUE THEN _4 WHEN NOT TRUE OR _4 <= 0 THEN 0 ELSE _4 END + CASE WHEN TRUE THEN _6 WHEN NOT TRUE OR _6 <= 0 THEN 0 ELSE _6 END + CASE WHEN TRUE THEN _8 WHEN NOT TRUE OR _8 <= 0 THEN 0 ELSE _8 END + CASE WHEN TRUE THEN _10 WHEN NOT TRUE OR _10 <= 0 THEN 0 ELSE _10 END + CASE WHEN TRUE THEN _12 WHEN NOT TRUE OR _12 <= 0 THEN 0 ELSE _12 END) * 10 + 0.5) / 10) AS _14
  FROM county_1
),
county_3 AS (
  SELECT
    *,
    CASE WHEN _13 IS NULL OR 0::float8 >= _13 THEN 0::float8 ELSE _13 END AS _15,
    CASE WHEN _14 >= 0::float8 THEN _14 WHEN 0::float8 >= _14 THEN 0::float8 END AS _16
  FROM county_2
),
county_4 AS (
  SELECT
    *,
    (CASE WHEN CASE WHEN _15 <= 100::float8 THEN _15 WHEN 100::float8 <= _15 THEN 100::float8 END >= 90::float8 THEN TRUE WHEN CASE WHEN _16 IS NULL OR 100::float8 <= _16 THEN 100::float8 ELSE _16 END < 90::float8 THEN FALSE END AND (NOT _17)) AS _18,
    CASE WHEN CASE WHEN _15 <= 100::float8 THEN _15 WHEN 100::float8 <= _15 THEN 100::float8 END >= 80::float8 THEN TRUE WHEN CASE WHEN _16 IS NULL OR 100::float8 <= _16 THEN 100::float8 ELSE _16 END < 80::float8 THEN FALSE END AS _19,
    CASE WHEN CASE WHEN _15 <= 100::float8 THEN _15 WHEN 100::float8 <= _15 THEN 100::float8 END >= 60::float8 THEN TRUE WHEN CASE WHEN _16 IS NULL OR 100::float8 <= _16 THEN 100::float8 ELSE _16 END < 60::float8 THEN FALSE END AS _20,
    CASE WHEN 60::float8 > CASE WHEN _16 IS NULL OR 100::float8 <= _16 THEN 100::float8 ELSE _16 END THEN TRUE WHEN 60::float8 <= CASE WHEN _15 <= 100::float8 THEN _15 WHEN 100::float8 <= _15 THEN 100::float8 END THEN FALSE END AS _21
  FROM county_3
)
SELECT
  _key,
  CASE WHEN _18 THEN 'excellent' WHEN _18 IS NULL THEN NULL::varchar WHEN _19 THEN 'good' WHEN _19 IS NULL THEN NULL::varchar WHEN _20 THEN 'pass' WHEN _20 IS NULL THEN NULL::varchar WHEN _21 THEN 'fail' WHEN _21 IS NULL THEN NULL::varchar ELSE NULL::varchar END AS "evaluation/fund-performance-score.grades",
  CASE WHEN _18 THEN TRUE WHEN _18 IS NULL THEN FALSE WHEN _19 THEN TRUE WHEN _19 IS NULL THEN FALSE WHEN _20 THEN TRUE WHEN _20 IS NULL THEN FALSE WHEN _21 THEN TRUE WHEN _21 IS NULL THEN FALSE ELSE TRUE END AS "evaluation/fund-performance-score.grades.settled",
  (COALESCE(_18, TRUE)) AS "evaluation/fund-performance-score.grades.excellent",
  (COALESCE(_19, TRUE) AND NOT COALESCE(_18, FALSE)) AS "evaluation/fund-performance-score.grades.good",
  (COALESCE(_20, TRUE) AND NOT COALESCE(_18, FALSE) AND NOT COALESCE(_19, FALSE)) AS "evaluation/fund-performance-score.grades.pass",
  (COALESCE(_21, TRUE) AND NOT COALESCE(_18, FALSE) AND NOT COALESCE(_19, FALSE) AND NOT COALESCE(_20, FALSE)) AS "evaluation/fund-performance-score.grades.fail"
FROM county_4
