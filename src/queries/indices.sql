SELECT index_code AS "indexCode", name_vi AS "nameVi", name_en AS "nameEn", publisher
FROM index_register JOIN batch USING (batch_id)
ORDER BY position, row;
