SELECT
  batch_id AS "batchId", row,
  metric_id AS "metricId", name_vi AS "nameVi", name_en AS "nameEn", index_code AS "indexCode",
  criterion_id AS "criterionId", kind, scope, period, value_kind AS "valueKind", direction, population, transform
FROM metric
ORDER BY metric_id;
