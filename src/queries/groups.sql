SELECT group_id AS "groupId", name_vi AS "nameVi", name_en AS "nameEn", unit_id AS "unitId", source
FROM unit_group
ORDER BY row;
