WITH
team_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."village" AS _parent,
    CAST(t."role" AS text) COLLATE "C" AS "role",
    t."assignedUntil" AS "assignedUntil",
    t."assignedSince" AS "assignedSince"
  FROM "links" AS t
),
team_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."role" IN ('linked-leader', 'support-unit', 'resident-team', 'first-secretary', 'agricultural-technician', 'agricultural-service-team', 'legal-adviser', 'credit-officer', 'paired-helper') THEN r."role" END AS "role",
    CASE WHEN r."assignedUntil" >= DATE '1900-01-01' AND r."assignedUntil" <= DATE '9999-12-31' THEN r."assignedUntil" END AS "assignedUntil",
    CASE WHEN r."assignedSince" >= DATE '1900-01-01' AND r."assignedSince" <= DATE '9999-12-31' THEN r."assignedSince" END AS "assignedSince"
  FROM team_read AS r
),
team_1 AS (
  SELECT
    *,
    (("role" IN ('first-secretary')) AND (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8) AND (1::float8 > FLOOR(CAST((EXTRACT(YEAR FROM "assignedUntil") - EXTRACT(YEAR FROM "assignedSince")) * 12 + EXTRACT(MONTH FROM "assignedUntil") - EXTRACT(MONTH FROM "assignedSince") - CASE WHEN EXTRACT(DAY FROM "assignedUntil") < EXTRACT(DAY FROM "assignedSince") AND EXTRACT(DAY FROM ("assignedUntil" + 1)) > 1 THEN 1 ELSE 0 END AS float8) / 12))) AS _1,
    (("role" IN ('resident-team')) AND (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8) AND (2::float8 > FLOOR(CAST((EXTRACT(YEAR FROM "assignedUntil") - EXTRACT(YEAR FROM "assignedSince")) * 12 + EXTRACT(MONTH FROM "assignedUntil") - EXTRACT(MONTH FROM "assignedSince") - CASE WHEN EXTRACT(DAY FROM "assignedUntil") < EXTRACT(DAY FROM "assignedSince") AND EXTRACT(DAY FROM ("assignedUntil" + 1)) > 1 THEN 1 ELSE 0 END AS float8) / 12))) AS _6
  FROM team_checked
),
team_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4,
    CASE WHEN _6 THEN 1 ELSE 0 END AS _7,
    CASE WHEN NOT _6 THEN 0 ELSE 1 END AS _9
  FROM team_1
),
team_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5,
    CASE WHEN COUNT(_7) = COUNT(*) THEN SUM(_7) END AS _8,
    CASE WHEN COUNT(_9) = COUNT(*) THEN SUM(_9) END AS _10
  FROM team_2
  GROUP BY _parent
),
village_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE WHEN pg_typeof(t."teamSize") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."teamSize" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."teamSize" AS float8) END AS "teamSize"
  FROM "villages" AS t
),
village_checked AS (
  SELECT
    r._key,
    CASE WHEN r."teamSize" < 0 OR r."teamSize" > 5000 THEN NULL WHEN r."teamSize" = FLOOR(r."teamSize") THEN r."teamSize" END AS "teamSize",
    COALESCE(team_total._rows, 0) AS _1,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._3 END AS _4,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._5 END AS _6,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._8 END AS _8,
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._10 END AS _10
  FROM village_read AS r
  LEFT JOIN team_total ON team_total._parent = r._key
),
village_1 AS (
  SELECT
    *,
    COALESCE("teamSize", 0::float8) AS _2,
    COALESCE("teamSize", 5000::float8) AS _3
  FROM village_checked
),
village_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _8 END AS _9,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_10 + (_3 - _1) * 1::float8) END AS _11
  FROM village_1
),
village_3 AS (
  SELECT
    *,
    (CASE WHEN 1::float8 > _7 THEN TRUE WHEN 1::float8 <= _5 THEN FALSE END AND CASE WHEN 1::float8 > _11 THEN TRUE WHEN 1::float8 <= _9 THEN FALSE END) AS _12
  FROM village_2
)
SELECT
  _key,
  _12 AS "implementation/support/resident-terms"
FROM village_3
