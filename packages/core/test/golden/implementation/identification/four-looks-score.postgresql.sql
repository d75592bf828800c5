WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."houseLook") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."houseLook" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."houseLook" AS float8) END AS "houseLook",
    CASE WHEN pg_typeof(t."grainLook") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."grainLook" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."grainLook" AS float8) END AS "grainLook",
    CASE WHEN pg_typeof(t."labourLook") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."labourLook" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."labourLook" AS float8) END AS "labourLook",
    CASE WHEN pg_typeof(t."schoolingLook") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."schoolingLook" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."schoolingLook" AS float8) END AS "schoolingLook"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."houseLook" < 0 OR r."houseLook" > 100 THEN NULL WHEN r."houseLook" = FLOOR(r."houseLook" * 10 + 0.5) / 10 THEN r."houseLook" END AS "houseLook",
    CASE WHEN r."grainLook" < 0 OR r."grainLook" > 100 THEN NULL WHEN r."grainLook" = FLOOR(r."grainLook" * 10 + 0.5) / 10 THEN r."grainLook" END AS "grainLook",
    CASE WHEN r."labourLook" < 0 OR r."labourLook" > 100 THEN NULL WHEN r."labourLook" = FLOOR(r."labourLook" * 10 + 0.5) / 10 THEN r."labourLook" END AS "labourLook",
    CASE WHEN r."schoolingLook" < 0 OR r."schoolingLook" > 100 THEN NULL WHEN r."schoolingLook" = FLOOR(r."schoolingLook" * 10 + 0.5) / 10 THEN r."schoolingLook" END AS "schoolingLook"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    COALESCE("houseLook", 0::float8) AS _1,
    COALESCE("houseLook", 100::float8) AS _2,
    COALESCE("grainLook", 0::float8) AS _3,
    COALESCE("grainLook", 100::float8) AS _4,
    COALESCE("labourLook", 0::float8) AS _5,
    COALESCE("labourLook", 100::float8) AS _6,
    COALESCE("schoolingLook", 0::float8) AS _7,
    COALESCE("schoolingLook", 100::float8) AS _8
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    CASE WHEN _1 <= 20::float8 THEN _1 WHEN 20::float8 <= _1 THEN 20::float8 END AS _9,
    CASE WHEN _2 IS NULL OR 20::float8 <= _2 THEN 20::float8 ELSE _2 END AS _10,
    CASE WHEN _3 <= 30::float8 THEN _3 WHEN 30::float8 <= _3 THEN 30::float8 END AS _11,
    CASE WHEN _4 IS NULL OR 30::float8 <= _4 THEN 30::float8 ELSE _4 END AS _12,
    CASE WHEN _5 <= 30::float8 THEN _5 WHEN 30::float8 <= _5 THEN 30::float8 END AS _13,
    CASE WHEN _6 IS NULL OR 30::float8 <= _6 THEN 30::float8 ELSE _6 END AS _14,
    CASE WHEN _7 <= 20::float8 THEN _7 WHEN 20::float8 <= _7 THEN 20::float8 END AS _15,
    CASE WHEN _8 IS NULL OR 20::float8 <= _8 THEN 20::float8 ELSE _8 END AS _16
  FROM household_1
)
SELECT
  _key,
  (FLOOR((0::float8 + CASE WHEN TRUE THEN _9 WHEN NOT TRUE OR _9 >= 0 THEN 0 ELSE _9 END + CASE WHEN TRUE THEN _11 WHEN NOT TRUE OR _11 >= 0 THEN 0 ELSE _11 END + CASE WHEN TRUE THEN _13 WHEN NOT TRUE OR _13 >= 0 THEN 0 ELSE _13 END + CASE WHEN TRUE THEN _15 WHEN NOT TRUE OR _15 >= 0 THEN 0 ELSE _15 END) * 10 + 0.5) / 10) AS "implementation/identification/four-looks-score.low",
  (FLOOR((0::float8 + CASE WHEN TRUE THEN _10 WHEN NOT TRUE OR _10 <= 0 THEN 0 ELSE _10 END + CASE WHEN TRUE THEN _12 WHEN NOT TRUE OR _12 <= 0 THEN 0 ELSE _12 END + CASE WHEN TRUE THEN _14 WHEN NOT TRUE OR _14 <= 0 THEN 0 ELSE _14 END + CASE WHEN TRUE THEN _16 WHEN NOT TRUE OR _16 <= 0 THEN 0 ELSE _16 END) * 10 + 0.5) / 10) AS "implementation/identification/four-looks-score.high"
FROM household_2
