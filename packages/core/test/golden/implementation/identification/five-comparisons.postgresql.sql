WITH
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    CASE CAST(t."worseHouse" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "worseHouse",
    CASE CAST(t."worseFarming" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "worseFarming",
    CASE CAST(t."worseWork" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "worseWork",
    CASE CAST(t."worseSchooling" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "worseSchooling",
    CASE CAST(t."worseVehicle" AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END AS "worseVehicle"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."worseHouse" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "worseHouse",
    CASE r."worseFarming" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "worseFarming",
    CASE r."worseWork" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "worseWork",
    CASE r."worseSchooling" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "worseSchooling",
    CASE r."worseVehicle" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "worseVehicle"
  FROM household_read AS r
)
SELECT
  _key,
  (0::float8 + CASE WHEN "worseHouse" THEN 1::float8 WHEN NOT "worseHouse" OR 1::float8 >= 0 THEN 0 ELSE 1::float8 END + CASE WHEN "worseFarming" THEN 1::float8 WHEN NOT "worseFarming" OR 1::float8 >= 0 THEN 0 ELSE 1::float8 END + CASE WHEN "worseWork" THEN 1::float8 WHEN NOT "worseWork" OR 1::float8 >= 0 THEN 0 ELSE 1::float8 END + CASE WHEN "worseSchooling" THEN 1::float8 WHEN NOT "worseSchooling" OR 1::float8 >= 0 THEN 0 ELSE 1::float8 END + CASE WHEN "worseVehicle" THEN 1::float8 WHEN NOT "worseVehicle" OR 1::float8 >= 0 THEN 0 ELSE 1::float8 END) AS "implementation/identification/five-comparisons.low",
  (0::float8 + CASE WHEN "worseHouse" THEN 1::float8 WHEN NOT "worseHouse" OR 1::float8 <= 0 THEN 0 ELSE 1::float8 END + CASE WHEN "worseFarming" THEN 1::float8 WHEN NOT "worseFarming" OR 1::float8 <= 0 THEN 0 ELSE 1::float8 END + CASE WHEN "worseWork" THEN 1::float8 WHEN NOT "worseWork" OR 1::float8 <= 0 THEN 0 ELSE 1::float8 END + CASE WHEN "worseSchooling" THEN 1::float8 WHEN NOT "worseSchooling" OR 1::float8 <= 0 THEN 0 ELSE 1::float8 END + CASE WHEN "worseVehicle" THEN 1::float8 WHEN NOT "worseVehicle" OR 1::float8 <= 0 THEN 0 ELSE 1::float8 END) AS "implementation/identification/five-comparisons.high"
FROM household_checked
