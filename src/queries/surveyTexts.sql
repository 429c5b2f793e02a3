SELECT
  t.batch_id AS "batchId", t.row, t.questionnaire, c.unit_id AS "unitId", c.year, c.period,
  c.service_field AS "serviceField", c.channel, t.text,
  count(*) OVER () AS "foundCount"
FROM answer_text t
JOIN answer_case c USING (batch_id, case_code)
JOIN method m USING (method_id), (
  SELECT ?::VARCHAR AS index_code, ?::VARCHAR AS level, ?::VARCHAR AS period, ?::INTEGER AS year, ?::VARCHAR AS unit_id,
    ?::VARCHAR AS folded
) AS wanted
WHERE m.index_code = wanted.index_code AND m.level = wanted.level AND c.period = wanted.period
  AND (wanted.year IS NULL OR c.year = wanted.year)
  AND (wanted.unit_id IS NULL OR c.unit_id = wanted.unit_id)
  AND contains(t.folded, wanted.folded)
ORDER BY c.year DESC, t.batch_id, t.row
LIMIT ?;
