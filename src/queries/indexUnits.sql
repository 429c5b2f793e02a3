SELECT index_code AS "indexCode", unit_id AS "unitId", count(value) AS figures
FROM index_value
GROUP BY index_code, unit_id
ORDER BY index_code, unit_id;
