SELECT
  batch_id AS "batchId", row,
  method_id AS "methodId", index_code AS "indexCode", level, name_vi AS "nameVi", name_en AS "nameEn", decision,
  first_year AS "firstYear", last_year AS "lastYear", scale_min AS "scaleMin", scale_max AS "scaleMax",
  scale_unit AS "scaleUnit", direction, rank_decimals AS "rankDecimals", aggregation,
  break_vi AS "breakVi", break_en AS "breakEn", source, coalesce(status, 'unstated') AS status
FROM method
ORDER BY index_code, first_year, method_id;
