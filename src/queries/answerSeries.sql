-- Periods of one kind begin with the same letter; whole years have none.
WITH wanted_case AS (
  SELECT a.batch_id, a.case_code, a.unit_id, a.year, a.period, a.method_id, a.questionnaire_count
  FROM answer_case a
  JOIN method m USING (method_id), (
    SELECT ?::VARCHAR AS index_code, ?::VARCHAR AS level, ?::VARCHAR AS period, ?::VARCHAR AS unit_id
  ) AS wanted
  WHERE m.index_code = wanted.index_code AND m.level = wanted.level AND a.unit_id = wanted.unit_id
    AND left(a.period, 1) = left(wanted.period, 1)
),
counted AS (
  SELECT
    p.unit_id, p.year, p.period, p.method_id,
    sum(a.level1_count)::DOUBLE AS "level1Count", sum(a.level2_count)::DOUBLE AS "level2Count",
    sum(a.level3_count)::DOUBLE AS "level3Count", sum(a.level4_count)::DOUBLE AS "level4Count",
    sum(a.level5_count)::DOUBLE AS "level5Count",
    sum(a.level1_weight) AS "level1Weight", sum(a.level2_weight) AS "level2Weight", sum(a.level3_weight) AS "level3Weight",
    sum(a.level4_weight) AS "level4Weight", sum(a.level5_weight) AS "level5Weight", sum(a.weight_squares) AS "weightSquares"
  FROM answer_cell a
  JOIN wanted_case p USING (batch_id, case_code)
  JOIN criterion c ON c.method_id = p.method_id AND c.criterion_id = a.question_id
  GROUP BY ALL
),
asked AS (
  SELECT unit_id, year, period, method_id, sum(questionnaire_count)::DOUBLE AS "questionnaireCount"
  FROM wanted_case
  GROUP BY ALL
)
SELECT counted.* EXCLUDE (unit_id, method_id), unit_id AS "unitId", method_id AS "methodId", '' AS item, asked."questionnaireCount"
FROM counted
JOIN asked USING (unit_id, year, period, method_id)
ORDER BY year, period, method_id;
