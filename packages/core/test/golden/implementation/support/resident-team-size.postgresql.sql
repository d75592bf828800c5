WITH
team_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."village" AS _parent,
    CAST(t."role" AS text) COLLATE "C" AS "role",
    CASE WHEN pg_typeof(t."teamMembers") IN ('float8'::regtype, 'float4'::regtype, 'int8'::regtype, 'int4'::regtype, 'int2'::regtype) OR CAST(t."teamMembers" AS text) COLLATE "C" ~ '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$' THEN CAST(t."teamMembers" AS float8) END AS "teamMembers",
    t."assignedSince" AS "assignedSince",
    t."assignedUntil" AS "assignedUntil"
  FROM "links" AS t
),
team_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."role" IN ('linked-leader', 'support-unit', 'resident-team', 'first-secretary', 'agricultural-technician', 'agricultural-service-team', 'legal-adviser', 'credit-officer', 'paired-helper') THEN r."role" END AS "role",
    CASE WHEN r."teamMembers" < 0 OR r."teamMembers" > 1000 THEN NULL WHEN r."teamMembers" = FLOOR(r."teamMembers") THEN r."teamMembers" END AS "teamMembers",
    CASE WHEN r."assignedSince" >= DATE '1900-01-01' AND r."assignedSince" <= DATE '9999-12-31' THEN r."assignedSince" END AS "assignedSince",
    CASE WHEN r."assignedUntil" >= DATE '1900-01-01' AND r."assignedUntil" <= DATE '9999-12-31' THEN r."assignedUntil" END AS "assignedUntil"
  FROM team_read AS r
),
team_1 AS (
  SELECT
    *,
    (("role" IN ('resident-team')) AND ("teamMembers" >= 3::float8) AND ((CAST(DATE '2019-10-31' - "assignedSince" AS float8) >= 0::float8) AND (NOT (CAST(DATE '2019-10-31' - "assignedUntil" AS float8) >= 0::float8)))) AS _1
  FROM team_checked
),
team_2 AS (
  SELECT
    *,
    CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
    CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4
  FROM team_1
),
team_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
    CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5
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
    CASE WHEN team_total._rows IS NULL THEN 0 ELSE team_total._5 END AS _6
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
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7
  FROM village_1
),
village_3 AS (
  SELECT
    *,
    CASE WHEN _5 >= 1::float8 THEN TRUE WHEN _7 < 1::float8 THEN FALSE END AS _8
  FROM village_2
)
SELECT
  _key,
  _8 AS "implementation/support/resident-team-size"
FROM village_3
