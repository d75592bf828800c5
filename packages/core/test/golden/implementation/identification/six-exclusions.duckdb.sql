WITH
exceptions_2_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."household" AS _parent,
    CAST(t."exceptedLine" AS varchar) AS "exceptedLine",
    CAST(t."exceptionApprovedBy" AS varchar) AS "exceptionApprovedBy",
    t."exceptionApprovedOn" AS "exceptionApprovedOn"
  FROM "exceptions" AS t
),
exceptions_2_checked AS (
  SELECT
    r._key,
    r._parent,
    CASE WHEN r."exceptedLine" IN ('ownsCommercialProperty', 'ownsVehicle', 'publicPayrollMember', 'runsBusiness', 'livingClearlyBetter', 'savingsPerCapita', 'commercialHousing', 'registeredBusiness', 'villageOfficial', 'carShipOrMachine', 'houseBuiltOrBought', 'companyOrEmployees', 'payrollOrVillageOfficial', 'wholeFamilyAway', 'otherwiseNotPoor', 'unseenExclusion', 'farmCollectiveMember', 'convertedResident', 'withoutResidence', 'vehicleOrHousing', 'shopOrTransport', 'stateEmployeeInFamily', 'vehiclePrice', 'townHousing', 'largeGrowerOrEmployer', 'splitForSupport', 'emptyHousehold', 'notSharingBudget', 'favouredOrFalsified', 'businessOrContractor', 'nobodyLivingThere', 'studyAbroad', 'unrepentantOffender', 'movedForSupport', 'payrollOrStateEnterprise', 'commercialPension', 'unexplainedComplaint', 'yearsAway', 'severalHouses', 'ownsCar', 'motorcyclePrice', 'tractorPower', 'farmMachinePrice', 'rentedLand', 'livestockPerCapita', 'forestOrFarmWorker', 'betterHouse') THEN r."exceptedLine" END AS "exceptedLine",
    CASE WHEN r."exceptionApprovedBy" IN ('nobody', 'village', 'township', 'county') THEN r."exceptionApprovedBy" END AS "exceptionApprovedBy",
    CASE WHEN r."exceptionApprovedOn" >= DATE '1900-01-01' AND r."exceptionApprovedOn" <= DATE '9999-12-31' THEN r."exceptionApprovedOn" END AS "exceptionApprovedOn"
  FROM exceptions_2_read AS r
),
exceptions_2_1 AS (
  SELECT
    *,
    (("exceptionApprovedBy" IN ('county')) AND (CAST(DATE '2016-10-31' - "exceptionApprovedOn" AS float8) >= 0::float8)) AS _1
  FROM exceptions_2_checked
),
exceptions_2_2 AS (
  SELECT
    *,
    (("exceptedLine" IN ('ownsCommercialProperty')) AND _1) AS _2,
    (("exceptedLine" IN ('ownsVehicle')) AND _1) AS _7,
    (("exceptedLine" IN ('publicPayrollMember')) AND _1) AS _12,
    (("exceptedLine" IN ('runsBusiness')) AND _1) AS _17,
    (("exceptedLine" IN ('livingClearlyBetter')) AND _1) AS _22,
    (("exceptedLine" IN ('savingsPerCapita')) AND _1) AS _27
  FROM exceptions_2_1
),
exceptions_2_3 AS (
  SELECT
    *,
    CASE WHEN _2 THEN 1 ELSE 0 END AS _3,
    CASE WHEN NOT _2 THEN 0 ELSE 1 END AS _5,
    CASE WHEN _7 THEN 1 ELSE 0 END AS _8,
    CASE WHEN NOT _7 THEN 0 ELSE 1 END AS _10,
    CASE WHEN _12 THEN 1 ELSE 0 END AS _13,
    CASE WHEN NOT _12 THEN 0 ELSE 1 END AS _15,
    CASE WHEN _17 THEN 1 ELSE 0 END AS _18,
    CASE WHEN NOT _17 THEN 0 ELSE 1 END AS _20,
    CASE WHEN _22 THEN 1 ELSE 0 END AS _23,
    CASE WHEN NOT _22 THEN 0 ELSE 1 END AS _25,
    CASE WHEN _27 THEN 1 ELSE 0 END AS _28,
    CASE WHEN NOT _27 THEN 0 ELSE 1 END AS _30
  FROM exceptions_2_2
),
exceptions_2_total AS (
  SELECT
    _parent,
    COUNT(*) AS _rows,
    CASE WHEN COUNT(_3) = COUNT(*) THEN SUM(_3) END AS _4,
    CASE WHEN COUNT(_5) = COUNT(*) THEN SUM(_5) END AS _6,
    CASE WHEN COUNT(_8) = COUNT(*) THEN SUM(_8) END AS _9,
    CASE WHEN COUNT(_10) = COUNT(*) THEN SUM(_10) END AS _11,
    CASE WHEN COUNT(_13) = COUNT(*) THEN SUM(_13) END AS _14,
    CASE WHEN COUNT(_15) = COUNT(*) THEN SUM(_15) END AS _16,
    CASE WHEN COUNT(_18) = COUNT(*) THEN SUM(_18) END AS _19,
    CASE WHEN COUNT(_20) = COUNT(*) THEN SUM(_20) END AS _21,
    CASE WHEN COUNT(_23) = COUNT(*) THEN SUM(_23) END AS _24,
    CASE WHEN COUNT(_25) = COUNT(*) THEN SUM(_25) END AS _26,
    CASE WHEN COUNT(_28) = COUNT(*) THEN SUM(_28) END AS _29,
    CASE WHEN COUNT(_30) = COUNT(*) THEN SUM(_30) END AS _31
  FROM exceptions_2_3
  GROUP BY _parent
),
household_read AS MATERIALIZED (
  SELECT
    t."id" AS _key,
    t."ownsCommercialProperty" AS "ownsCommercialProperty",
    TRY_CAST(t."exceptionCount" AS float8) AS "exceptionCount",
    t."ownsVehicle" AS "ownsVehicle",
    t."publicPayrollMember" AS "publicPayrollMember",
    t."runsBusiness" AS "runsBusiness",
    t."livingClearlyBetter" AS "livingClearlyBetter",
    TRY_CAST(t."savingsPerCapita" AS float8) AS "savingsPerCapita"
  FROM "households" AS t
),
household_checked AS (
  SELECT
    r._key,
    CASE r."ownsCommercialProperty" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "ownsCommercialProperty",
    CASE WHEN r."exceptionCount" < 0 OR r."exceptionCount" > 100 THEN NULL WHEN r."exceptionCount" = FLOOR(r."exceptionCount") THEN r."exceptionCount" END AS "exceptionCount",
    CASE r."ownsVehicle" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "ownsVehicle",
    CASE r."publicPayrollMember" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "publicPayrollMember",
    CASE r."runsBusiness" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "runsBusiness",
    CASE r."livingClearlyBetter" WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END AS "livingClearlyBetter",
    CASE WHEN r."savingsPerCapita" < 0 OR r."savingsPerCapita" > 10000000 THEN NULL WHEN r."savingsPerCapita" = FLOOR(r."savingsPerCapita" * 100 + 0.5) / 100 THEN r."savingsPerCapita" END AS "savingsPerCapita",
    COALESCE(exceptions_2_total._rows, 0) AS _1,
    CASE WHEN exceptions_2_total._rows IS NULL THEN 0 ELSE exceptions_2_total._4 END AS _4,
    CASE WHEN exceptions_2_total._rows IS NULL THEN 0 ELSE exceptions_2_total._6 END AS _6,
    CASE WHEN exceptions_2_total._rows IS NULL THEN 0 ELSE exceptions_2_total._9 END AS _8,
    CASE WHEN exceptions_2_total._rows IS NULL THEN 0 ELSE exceptions_2_total._11 END AS _10,
    CASE WHEN exceptions_2_total._rows IS NULL THEN 0 ELSE exceptions_2_total._14 END AS _12,
    CASE WHEN exceptions_2_total._rows IS NULL THEN 0 ELSE exceptions_2_total._16 END AS _14,
    CASE WHEN exceptions_2_total._rows IS NULL THEN 0 ELSE exceptions_2_total._19 END AS _16,
    CASE WHEN exceptions_2_total._rows IS NULL THEN 0 ELSE exceptions_2_total._21 END AS _18,
    CASE WHEN exceptions_2_total._rows IS NULL THEN 0 ELSE exceptions_2_total._24 END AS _20,
    CASE WHEN exceptions_2_total._rows IS NULL THEN 0 ELSE exceptions_2_total._26 END AS _22,
    CASE WHEN exceptions_2_total._rows IS NULL THEN 0 ELSE exceptions_2_total._29 END AS _24,
    CASE WHEN exceptions_2_total._rows IS NULL THEN 0 ELSE exceptions_2_total._31 END AS _26
  FROM household_read AS r
  LEFT JOIN exceptions_2_total ON exceptions_2_total._parent = r._key
),
household_1 AS (
  SELECT
    *,
    COALESCE("exceptionCount", 0::float8) AS _2,
    COALESCE("exceptionCount", 100::float8) AS _3
  FROM household_checked
),
household_2 AS (
  SELECT
    *,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _4 END AS _5,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_6 + (_3 - _1) * 1::float8) END AS _7,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _8 END AS _9,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_10 + (_3 - _1) * 1::float8) END AS _11,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _12 END AS _13,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_14 + (_3 - _1) * 1::float8) END AS _15,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _16 END AS _17,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_18 + (_3 - _1) * 1::float8) END AS _19,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _20 END AS _21,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_22 + (_3 - _1) * 1::float8) END AS _23,
    CASE WHEN _1 > _3 THEN 0::float8 ELSE _24 END AS _25,
    CASE WHEN _1 > _3 THEN NULL::float8 ELSE (_26 + (_3 - _1) * 1::float8) END AS _27
  FROM household_1
),
household_3 AS (
  SELECT
    *,
    (("ownsCommercialProperty" AND CASE WHEN 1::float8 > _7 THEN TRUE WHEN 1::float8 <= _5 THEN FALSE END) OR ("ownsVehicle" AND CASE WHEN 1::float8 > _11 THEN TRUE WHEN 1::float8 <= _9 THEN FALSE END) OR ("publicPayrollMember" AND CASE WHEN 1::float8 > _15 THEN TRUE WHEN 1::float8 <= _13 THEN FALSE END) OR ("runsBusiness" AND CASE WHEN 1::float8 > _19 THEN TRUE WHEN 1::float8 <= _17 THEN FALSE END) OR ("livingClearlyBetter" AND CASE WHEN 1::float8 > _23 THEN TRUE WHEN 1::float8 <= _21 THEN FALSE END) OR (("savingsPerCapita" > 2800::float8) AND CASE WHEN 1::float8 > _27 THEN TRUE WHEN 1::float8 <= _25 THEN FALSE END)) AS _28
  FROM household_2
)
SELECT
  _key,
  _28 AS "implementation/identification/six-exclusions"
FROM household_3
