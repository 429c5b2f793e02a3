SELECT DISTINCT index_code AS "indexCode", year
FROM index_value
UNION
SELECT DISTINCT index_code, year
FROM publication
ORDER BY ALL;
