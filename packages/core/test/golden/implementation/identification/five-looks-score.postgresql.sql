WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CAST(t."houseStructure" AS text) COLLATE "C" AS "houseStructure",
    CASE WHEN pg_typeof(t."livestockLook") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."livestockLook" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."livestockLook" AS float8) END AS "livestockLook"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."houseStructure" IN ('dangerous', 'earth', 'brick-and-wood', 'reinforced-concrete') THEN r."houseStructure" END AS "houseStructure",
    CASE WHEN r."livestockLook" < 0 OR r."livestockLook" > 100 THEN NULL WHEN r."livestockLook" = FLOOR(r."livestockLook" * 10 + 0.5) / 10 THEN r."livestockLook" END AS "livestockLook"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    COALESCE("livestockLook", 0::float8) AS _1,
    COALESCE("livestockLook", 100::float8) AS _2,
    ("houseStructure" IN ('brick-and-wood', 'earth', 'dangerous')) AS _3,
    ("houseStructure" IN ('earth', 'dangerous')) AS _4,
    (15::float8 - 10::float8) AS _5,
    ("houseStructure" IN ('dangerous')) AS _6,
    (20::float8 - 15::float8) AS _7
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    CASE WHEN _1 <= 30::float8 THEN _1 WHEN 30::float8 <= _1 THEN 30::float8 END AS _8,
    CASE WHEN _2 IS NULL OR 30::float8 <= _2 THEN 30::float8 ELSE _2 END AS _9
  FROM household_1
)
SELECT
  _key,
  (FLOOR((0::float8 + CASE WHEN _3 THEN 10::float8 WHEN NOT _3 OR 10::float8 >= 0 THEN 0 ELSE 10::float8 END + CASE WHEN _4 THEN _5 WHEN NOT _4 OR _5 >= 0 THEN 0 ELSE _5 END + CASE WHEN _6 THEN _7 WHEN NOT _6 OR _7 >= 0 THEN 0 ELSE _7 END + CASE WHEN TRUE THEN _8 WHEN NOT TRUE OR _8 >= 0 THEN 0 ELSE _8 END + CASE WHEN TRUE THEN NULL::float8 WHEN NOT TRUE OR NULL::float8 >= 0 THEN 0 ELSE NULL::float8 END) * 10 + 0.5) / 10) AS "implementation/identification/five-looks-score.low",
  (FLOOR((0::float8 + CASE WHEN _3 THEN 10::float8 WHEN NOT _3 OR 10::float8 <= 0 THEN 0 ELSE 10::float8 END + CASE WHEN _4 THEN _5 WHEN NOT _4 OR _5 <= 0 THEN 0 ELSE _5 END + CASE WHEN _6 THEN _7 WHEN NOT _6 OR _7 <= 0 THEN 0 ELSE _7 END + CASE WHEN TRUE THEN _9 WHEN NOT TRUE OR _9 <= 0 THEN 0 ELSE _9 END + CASE WHEN TRUE THEN NULL::float8 WHEN NOT TRUE OR NULL::float8 <= 0 THEN 0 ELSE NULL::float8 END) * 10 + 0.5) / 10) AS "implementation/identification/five-looks-score.high"
FROM household_2
