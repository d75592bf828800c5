WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CAST(t."confirmationSigner" AS varchar) AS "confirmationSigner"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE WHEN r."confirmationSigner" IN ('household', 'official', 'someone-else', 'nobody') THEN r."confirmationSigner" END AS "confirmationSigner"
  FROM household_read AS r
),
household_1 AS (
  SELECT
    *,
    (NOT ("confirmationSigner" IN ('household'))) AS _1
  FROM household_checked
)
SELECT
  _key,
  _1 AS "implementation/exit/unconfirmed-exit"
FROM household_1
