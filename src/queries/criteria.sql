SELECT
  batch_id AS "batchId", row,
  method_id AS "methodId", criterion_id AS "criterionId", parent_id AS "parentId", level,
  canonical_id AS "canonicalId", name_vi AS "nameVi", name_en AS "nameEn",
  min_points AS "minPoints", max_points AS "maxPoints", position
FROM criterion
ORDER BY method_id, position;
