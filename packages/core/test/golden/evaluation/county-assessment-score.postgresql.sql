WITH
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."reductionResult") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."reductionResult" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."reductionResult" AS float8) END AS "reductionResult",
    CASE WHEN pg_typeof(t."identificationResult") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."identificationResult" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."identificationResult" AS float8) END AS "identificationResult",
    CASE WHEN pg_typeof(t."identificationsRight") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."identificationsRight" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."identificationsRight" AS float8) END AS "identificationsRight",
    CASE WHEN pg_typeof(t."identificationsChecked") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."identificationsChecked" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."identificationsChecked" AS float8) END AS "identificationsChecked",
    CASE WHEN pg_typeof(t."exitsRight") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."exitsRight" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."exitsRight" AS float8) END AS "exitsRight",
    CASE WHEN pg_typeof(t."exitsChecked") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."exitsChecked" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."exitsChecked" AS float8) END AS "exitsChecked",
    CASE WHEN pg_typeof(t."helpResult") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."helpResult" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."helpResult" AS float8) END AS "helpResult",
    CASE WHEN pg_typeof(t."fiveOnesCovered") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."fiveOnesCovered" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."fiveOnesCovered" AS float8) END AS "fiveOnesCovered",
    CASE WHEN pg_typeof(t."fiveOnesDue") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."fiveOnesDue" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."fiveOnesDue" AS float8) END AS "fiveOnesDue",
    CASE WHEN pg_typeof(t."helpSatisfied") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."helpSatisfied" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."helpSatisfied" AS float8) END AS "helpSatisfied",
    CASE WHEN pg_typeof(t."helpSurveyed") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."helpSurveyed" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."helpSurveyed" AS float8) END AS "helpSurveyed",
    CASE WHEN pg_typeof(t."fundResult") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."fundResult" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."fundResult" AS float8) END AS "fundResult"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE WHEN r."reductionResult" < 0 OR r."reductionResult" > 1000 THEN NULL WHEN r."reductionResult" = FLOOR(r."reductionResult" * 100 + 0.5) / 100 THEN r."reductionResult" END AS "reductionResult",
    CASE WHEN r."identificationResult" < 0 OR r."identificationResult" > 1000 THEN NULL WHEN r."identificationResult" = FLOOR(r."identificationResult" * 100 + 0.5) / 100 THEN r."identificationResult" END AS "identificationResult",
    CASE WHEN r."identificationsRight" < 0 OR r."identificationsRight" > 5000000 THEN NULL WHEN r."identificationsRight" = FLOOR(r."identificationsRight") THEN r."identificationsRight" END AS "identificationsRight",
    CASE WHEN r."identificationsChecked" < 0 OR r."identificationsChecked" > 5000000 THEN NULL WHEN r."identificationsChecked" = FLOOR(r."identificationsChecked") THEN r."identificationsChecked" END AS "identificationsChecked",
    CASE WHEN r."exitsRight" < 0 OR r."exitsRight" > 5000000 THEN NULL WHEN r."exitsRight" = FLOOR(r."exitsRight") THEN r."exitsRight" END AS "exitsRight",
    CASE WHEN r."exitsChecked" < 0 OR r."exitsChecked" > 5000000 THEN NULL WHEN r."exitsChecked" = FLOOR(r."exitsChecked") THEN r."exitsChecked" END AS "exitsChecked",
    CASE WHEN r."helpResult" < 0 OR r."helpResult" > 1000 THEN NULL WHEN r."helpResult" = FLOOR(r."helpResult" * 100 + 0.5) / 100 THEN r."helpResult" END AS "helpResult",
    CASE WHEN r."fiveOnesCovered" < 0 OR r."fiveOnesCovered" > 1000000 THEN NULL WHEN r."fiveOnesCovered" = FLOOR(r."fiveOnesCovered") THEN r."fiveOnesCovered" END AS "fiveOnesCovered",
    CASE WHEN r."fiveOnesDue" < 0 OR r."fiveOnesDue" > 1000000 THEN NULL WHEN r."fiveOnesDue" = FLOOR(r."fiveOnesDue") THEN r."fiveOnesDue" END AS "fiveOnesDue",
    CASE WHEN r."helpSatisfied" < 0 OR r."helpSatisfied" > 1000000 THEN NULL WHEN r."helpSatisfied" = FLOOR(r."helpSatisfied") THEN r."helpSatisfied" END AS "helpSatisfied",
    CASE WHEN r."helpSurveyed" < 0 OR r."helpSurveyed" > 1000000 THEN NULL WHEN r."helpSurveyed" = FLOOR(r."helpSurveyed") THEN r."helpSurveyed" END AS "helpSurveyed",
    CASE WHEN r."fundResult" < 0 OR r."fundResult" > 1000 THEN NULL WHEN r."fundResult" = FLOOR(r."fundResult" * 100 + 0.5) / 100 THEN r."fundResult" END AS "fundResult"
  FROM county_read AS r
),
county_1 AS (
  SELECT
    *,
    COALESCE("reductionResult", 0::float8) AS _1,
    COALESCE("reductionResult", 1000::float8) AS _2,
    COALESCE("identificationsRight", 0::float8) AS _5,
    COALESCE("identificationsRight", 5000000::float8) AS _6,
    COALESCE("identificationsChecked", 0::float8) AS _7,
    COALESCE("identificationsChecked", 5000000::float8) AS _8,
    COALESCE("exitsRight", 0::float8) AS _11,
    COALESCE("exitsRight", 5000000::float8) AS _12,
    COALESCE("exitsChecked", 0::float8) AS _13,
    COALESCE("exitsChecked", 5000000::float8) AS _14,
    COALESCE("identificationResult", 0::float8) AS _21,
    COALESCE("identificationResult", 1000::float8) AS _22,
    COALESCE("fiveOnesCovered", 0::float8) AS _33,
    COALESCE("fiveOnesCovered", 1000000::float8) AS _34,
    COALESCE("fiveOnesDue", 0::float8) AS _35,
    COALESCE("fiveOnesDue", 1000000::float8) AS _36,
    COALESCE("helpSatisfied", 0::float8) AS _39,
    COALESCE("helpSatisfied", 1000000::float8) AS _40,
    COALESCE("helpSurveyed", 0::float8) AS _41,
    COALESCE("helpSurveyed", 1000000::float8) AS _42,
    COALESCE("helpResult", 0::float8) AS _49,
    COALESCE("helpResult", 1000::float8) AS _50,
    COALESCE("fundResult", 0::float8) AS _61,
    COALESCE("fundResult", 1000::float8) AS _62
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    CASE WHEN 65::float8 >= 0 AND _1 >= 0 THEN (FLOOR((65::float8 * _1 / 100) * 10000 + 0.5) / 10000) END AS _3,
    CASE WHEN 65::float8 >= 0 AND _1 >= 0 THEN CASE WHEN 65::float8 = 0 OR _2 = 0 THEN 0 ELSE (FLOOR((65::float8 * _2 / 100) * 10000 + 0.5) / 10000) END END AS _4,
    CASE WHEN _5 >= 0 AND _7 > 0 THEN CASE WHEN _8 IS NULL THEN 0 ELSE (FLOOR((_5 / _8 * 100) * 100 + 0.5) / 100) END END AS _9,
    CASE WHEN _5 >= 0 AND _7 > 0 THEN (FLOOR((_6 / _7 * 100) * 100 + 0.5) / 100) END AS _10,
    CASE WHEN _11 >= 0 AND _13 > 0 THEN CASE WHEN _14 IS NULL THEN 0 ELSE (FLOOR((_11 / _14 * 100) * 100 + 0.5) / 100) END END AS _15,
    CASE WHEN _11 >= 0 AND _13 > 0 THEN (FLOOR((_12 / _13 * 100) * 100 + 0.5) / 100) END AS _16,
    CASE WHEN _33 >= 0 AND _35 > 0 THEN CASE WHEN _36 IS NULL THEN 0 ELSE (FLOOR((_33 / _36 * 100) * 100 + 0.5) / 100) END END AS _37,
    CASE WHEN _33 >= 0 AND _35 > 0 THEN (FLOOR((_34 / _35 * 100) * 100 + 0.5) / 100) END AS _38,
    CASE WHEN _39 >= 0 AND _41 > 0 THEN CASE WHEN _42 IS NULL THEN 0 ELSE (FLOOR((_39 / _42 * 100) * 100 + 0.5) / 100) END END AS _43,
    CASE WHEN _39 >= 0 AND _41 > 0 THEN (FLOOR((_40 / _41 * 100) * 100 + 0.5) / 100) END AS _44,
    CASE WHEN 15::float8 >= 0 AND _61 >= 0 THEN (FLOOR((15::float8 * _61 / 100) * 10000 + 0.5) / 10000) END AS _63,
    CASE WHEN 15::float8 >= 0 AND _61 >= 0 THEN CASE WHEN 15::float8 = 0 OR _62 = 0 THEN 0 ELSE (FLOOR((15::float8 * _62 / 100) * 10000 + 0.5) / 10000) END END AS _64
  FROM county_1
),
county_3 AS (
  SELECT
    *,
    CASE WHEN _9 IS NULL OR 0::float8 >= _9 THEN 0::float8 ELSE _9 END AS _17,
    CASE WHEN _10 >= 0::float8 THEN _10 WHEN 0::float8 >= _10 THEN 0::float8 END AS _18,
    CASE WHEN _15 IS NULL OR 0::float8 >= _15 THEN 0::float8 ELSE _15 END AS _19,
    CASE WHEN _16 >= 0::float8 THEN _16 WHEN 0::float8 >= _16 THEN 0::float8 END AS _20,
    CASE WHEN _37 IS NULL OR 0::float8 >= _37 THEN 0::float8 ELSE _37 END AS _45,
    CASE WHEN _38 >= 0::float8 THEN _38 WHEN 0::float8 >= _38 THEN 0::float8 END AS _46,
    CASE WHEN _43 IS NULL OR 0::float8 >= _43 THEN 0::float8 ELSE _43 END AS _47,
    CASE WHEN _44 >= 0::float8 THEN _44 WHEN 0::float8 >= _44 THEN 0::float8 END AS _48,
    CASE WHEN _3 <= 65::float8 THEN _3 WHEN 65::float8 <= _3 THEN 65::float8 END AS _65,
    CASE WHEN _4 IS NULL OR 65::float8 <= _4 THEN 65::float8 ELSE _4 END AS _66,
    CASE WHEN _63 <= 15::float8 THEN _63 WHEN 15::float8 <= _63 THEN 15::float8 END AS _71,
    CASE WHEN _64 IS NULL OR 15::float8 <= _64 THEN 15::float8 ELSE _64 END AS _72
  FROM county_2
),
county_4 AS (
  SELECT
    *,
    CASE WHEN _17 IS NULL OR _19 >= _17 THEN _19 ELSE _17 END AS _23,
    CASE WHEN _18 >= _20 THEN _18 WHEN _20 >= _18 THEN _20 END AS _24,
    CASE WHEN _17 <= _19 THEN _17 WHEN _19 <= _17 THEN _19 END AS _27,
    CASE WHEN _18 IS NULL OR _20 <= _18 THEN _20 ELSE _18 END AS _28,
    CASE WHEN _45 IS NULL OR _47 >= _45 THEN _47 ELSE _45 END AS _51,
    CASE WHEN _46 >= _48 THEN _46 WHEN _48 >= _46 THEN _48 END AS _52,
    CASE WHEN _45 <= _47 THEN _45 WHEN _47 <= _45 THEN _47 END AS _55,
    CASE WHEN _46 IS NULL OR _48 <= _46 THEN _48 ELSE _46 END AS _56
  FROM county_3
),
county_5 AS (
  SELECT
    *,
    CASE WHEN _21 <= _23 THEN _21 WHEN _23 <= _21 THEN _23 END AS _25,
    CASE WHEN _22 IS NULL OR _24 <= _22 THEN _24 ELSE _22 END AS _26,
    CASE WHEN _49 <= _51 THEN _49 WHEN _51 <= _49 THEN _51 END AS _53,
    CASE WHEN _50 IS NULL OR _52 <= _50 THEN _52 ELSE _50 END AS _54
  FROM county_4
),
county_6 AS (
  SELECT
    *,
    CASE WHEN _25 IS NULL OR _27 >= _25 THEN _27 ELSE _25 END AS _29,
    CASE WHEN _26 >= _28 THEN _26 WHEN _28 >= _26 THEN _28 END AS _30,
    CASE WHEN _53 IS NULL OR _55 >= _53 THEN _55 ELSE _53 END AS _57,
    CASE WHEN _54 >= _56 THEN _54 WHEN _56 >= _54 THEN _56 END AS _58
  FROM county_5
),
county_7 AS (
  SELECT
    *,
    CASE WHEN 10::float8 >= 0 AND _29 >= 0 THEN (FLOOR((10::float8 * _29 / 100) * 10000 + 0.5) / 10000) END AS _31,
    CASE WHEN 10::float8 >= 0 AND _29 >= 0 THEN CASE WHEN 10::float8 = 0 OR _30 = 0 THEN 0 ELSE (FLOOR((10::float8 * _30 / 100) * 10000 + 0.5) / 10000) END END AS _32,
    CASE WHEN 10::float8 >= 0 AND _57 >= 0 THEN (FLOOR((10::float8 * _57 / 100) * 10000 + 0.5) / 10000) END AS _59,
    CASE WHEN 10::float8 >= 0 AND _57 >= 0 THEN CASE WHEN 10::float8 = 0 OR _58 = 0 THEN 0 ELSE (FLOOR((10::float8 * _58 / 100) * 10000 + 0.5) / 10000) END END AS _60
  FROM county_6
),
county_8 AS MATERIALIZED (
  SELECT
    *,
    CASE WHEN _31 <= 10::float8 THEN _31 WHEN 10::float8 <= _31 THEN 10::float8 END AS _67,
    CASE WHEN _32 IS NULL OR 10::float8 <= _32 THEN 10::float8 ELSE _32 END AS _68,
    CASE WHEN _59 <= 10::float8 THEN _59 WHEN 10::float8 <= _59 THEN 10::float8 END AS _69,
    CASE WHEN _60 IS NULL OR 10::float8 <= _60 THEN 10::float8 ELSE _60 END AS _70
  FROM county_7
)
SELECT
  _key,
  (FLOOR((0::float8 + CASE WHEN TRUE THEN _65 WHEN NOT TRUE OR _65 >= 0 THEN 0 ELSE _65 END + CASE WHEN TRUE THEN _67 WHEN NOT TRUE OR _67 >= 0 THEN 0 ELSE _67 END + CASE WHEN TRUE THEN _69 WHEN NOT TRUE OR _69 >= 0 THEN 0 ELSE _69 END + CASE WHEN TRUE THEN _71 WHEN NOT TRUE OR _71 >= 0 THEN 0 ELSE _71 END) * 10000 + 0.5) / 10000) AS "evaluation/county-assessment-score.low",
  (FLOOR((0::float8 + CASE WHEN TRUE THEN _66 WHEN NOT TRUE OR _66 <= 0 THEN 0 ELSE _66 END + CASE WHEN TRUE THEN _68 WHEN NOT TRUE OR _68 <= 0 THEN 0 ELSE _68 END + CASE WHEN TRUE THEN _70 WHEN NOT TRUE OR _70 <= 0 THEN 0 ELSE _70 END + CASE WHEN TRUE THEN _72 WHEN NOT TRUE OR _72 <= 0 THEN 0 ELSE _72 END) * 10000 + 0.5) / 10000) AS "evaluation/county-assessment-score.high"
FROM county_8
