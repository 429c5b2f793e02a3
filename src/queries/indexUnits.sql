-- Units of which there are answers alone stand there too, without a figure.
WITH known AS (
  SELECT index_code, level, unit_id, value FROM index_value WHERE period = ''
  UNION ALL
  SELECT DISTINCT m.index_code, m.level, a.unit_id, NULL FROM answer_case a JOIN method m USING (method_id)
)
SELECT index_code AS "indexCode", level, unit_id AS "unitId", count(value) AS figures
FROM known
GROUP BY index_code, level, unit_id
ORDER BY index_code, level, unit_id;
