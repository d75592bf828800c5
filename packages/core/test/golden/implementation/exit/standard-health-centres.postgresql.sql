WITH
townships_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."county" AS _parent,
    CASE CAST(t."healthCentre" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "healthCentre"
  FROM "townships" AS t
),
townships_2_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE r."healthCentre" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "healthCentre"
  FROM townships_2_read AS r
),
townships_2_1 AS (
  SELECT
    *,
    (TRUE AND (NOT "healthCentre")) AS _1
  FROM townships_2_checked
),
townships_2_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4
  FROM townships_2_1
),
townships_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5
  FROM townships_2_2
  GROUP BY _parent
),
county_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."everyTownshipHasHealthCentre" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "everyTownshipHasHealthCentre",
    CASE WHEN pg_typeof(t."townshipCount") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."townshipCount" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."townshipCount" AS float8) END AS "townshipCount"
  FROM "counties" AS t
),
county_checked AS (
  SELECT
    r._key,
    CASE r."everyTownshipHasHealthCentre" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "everyTownshipHasHealthCentre",
    CASE WHEN r."townshipCount" < 1 OR r."townshipCount" > 200 THEN NULL WHEN r."townshipCount" = FLOOR(r."townshipCount") THEN r."townshipCount" END AS "townshipCount",
    COALESCE(townships_2_total._rows, 0) AS _1,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._3 END AS _4,
    CASE WHEN townships_2_total._rows IS NULL THEN 0 ELSE townships_2_total._5 END AS _6
  FROM county_read AS r
  LEFT JOIN townships_2_total ON townships_2_total._parent = r._key
),
county_1 AS (
  SELECT
    *,
    COALESCE("townshipCount", 1::float8) AS _2,
    COALESCE("townshipCount", 200::float8) AS _3
  FROM county_checked
),
county_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7
  FROM county_1
),
county_3 AS (
  SELECT
    *,
    CASE WHEN _7 < 0::float8 OR _5 > 0::float8 THEN FALSE WHEN (_5 = _7) THEN TRUE END AS _8
  FROM county_2
),
county_4 AS (
  SELECT
    *,
    CASE WHEN ("everyTownshipHasHealthCentre" OR _8) AND (NOT "everyTownshipHasHealthCentre" OR NOT _8) THEN NULL WHEN ("everyTownshipHasHealthCentre" OR _8) THEN TRUE WHEN (NOT "everyTownshipHasHealthCentre" OR NOT _8) THEN FALSE END AS _9
  FROM county_3
)
SELECT
  _key,
  _9 AS "implementation/exit/standard-health-centres"
FROM county_4
