SELECT
  a.batch_id AS "batchId", a.row, a.questionnaire, c.unit_id AS "unitId", c.year, c.period,
  c.service_field AS "serviceField", c.channel, q.method_id AS "methodId", q.question_id AS "questionId",
  a.level, a.weight
FROM answer a
JOIN answer_case c USING (batch_id, case_code)
JOIN answer_question q ON q.batch_id = a.batch_id AND q.question_code = a.question_code AND q.method_id = c.method_id
JOIN criterion t ON t.method_id = q.method_id AND t.criterion_id = q.question_id, (
  SELECT ?::VARCHAR AS method_id, ?::INTEGER AS year, ?::VARCHAR AS period, ?::VARCHAR AS unit_id,
    ?::VARCHAR AS criterion_id, ?::INTEGER AS level, ?::VARCHAR AS service_field, ?::VARCHAR AS channel
) AS wanted
WHERE c.method_id = wanted.method_id AND c.year = wanted.year AND c.period = wanted.period
  AND c.unit_id = wanted.unit_id
  AND (wanted.criterion_id IS NULL OR wanted.criterion_id IN (t.criterion_id, t.parent_id))
  AND (wanted.level IS NULL OR a.level = wanted.level)
  AND (wanted.service_field IS NULL OR c.service_field = wanted.service_field)
  AND (wanted.channel IS NULL OR c.channel = wanted.channel)
ORDER BY a.batch_id, a.row, a.question_code
LIMIT ? OFFSET ?;
