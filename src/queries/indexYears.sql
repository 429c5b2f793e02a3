SELECT index_code AS "indexCode", level, year, bool_or(indicator_id IS NULL) AS "hasTotal"
FROM index_value
WHERE period = ''
GROUP BY index_code, level, year
ORDER BY index_code, level, year;
