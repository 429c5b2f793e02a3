SELECT index_code AS "indexCode", level, unit_id AS "unitId", count(value) AS figures
FROM index_value
WHERE period = ''
GROUP BY index_code, level, unit_id
ORDER BY index_code, level, unit_id;
