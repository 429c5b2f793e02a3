SELECT
  batch_id AS "batchId", row,
  index_code AS "indexCode", name_vi AS "nameVi", name_en AS "nameEn", publisher
FROM index_register
ORDER BY row;
