SELECT
  a.unit_id AS "unitId", a.year, a.method_id AS "methodId",
  CASE wanted.dimension WHEN 'field' THEN a.service_field WHEN 'channel' THEN a.channel ELSE '' END AS item,
  sum(a.questionnaire_count)::DOUBLE AS "questionnaireCount"
FROM answer_case a
JOIN method m USING (method_id), (
  SELECT ?::VARCHAR AS index_code, ?::VARCHAR AS level, ?::VARCHAR AS period, ?::VARCHAR AS dimension,
    ?::INTEGER AS year, ?::VARCHAR AS unit_id
) AS wanted
WHERE m.index_code = wanted.index_code AND m.level = wanted.level AND a.period = wanted.period
  AND (wanted.year IS NULL OR a.year = wanted.year)
  AND (wanted.unit_id IS NULL OR a.unit_id = wanted.unit_id)
GROUP BY ALL
ORDER BY a.year, a.unit_id, item;
