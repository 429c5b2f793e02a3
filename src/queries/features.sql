SELECT
  unit_id AS "unitId", feature_id AS "featureId", name_vi AS "nameVi", name_en AS "nameEn", measure, value
FROM unit_feature JOIN batch USING (batch_id)
ORDER BY position, row;
