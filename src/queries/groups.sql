SELECT group_id AS "groupId", name_vi AS "nameVi", name_en AS "nameEn", unit_id AS "unitId", unit_group.source
FROM unit_group JOIN batch USING (batch_id)
ORDER BY position, row;
