SELECT
  batch_id AS "batchId", row,
  index_code AS "indexCode", level, year, band_id AS "bandId", label_vi AS "labelVi", label_en AS "labelEn",
  lower_bound AS "lowerBound", inclusive, position, source
FROM band
ORDER BY index_code, level, year, position;
