SELECT DISTINCT index_code AS "indexCode", level, year
FROM index_value
WHERE period = ''
ORDER BY ALL;
