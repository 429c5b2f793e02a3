WITH counted AS (
  SELECT
    batch_id, case_code,
    sum(level1_count + level2_count + level3_count + level4_count + level5_count) AS answer_count,
    bool_or(weight_squares <> level1_count + level2_count + level3_count + level4_count + level5_count) AS is_weighted
  FROM answer_cell
  GROUP BY ALL
),
cell AS (
  SELECT
    method_id, year, period,
    count(DISTINCT unit_id) AS unit_count, sum(answer_count) AS answer_count, bool_or(is_weighted) AS is_weighted
  FROM counted
  JOIN answer_case USING (batch_id, case_code)
  GROUP BY ALL
),
asked AS (
  SELECT method_id, year, period, sum(questionnaire_count) AS questionnaire_count
  FROM answer_case
  GROUP BY ALL
)
SELECT
  m.method_id AS "methodId", m.level, year, period,
  cell.unit_count AS "unitCount", cell.answer_count::DOUBLE AS "answerCount",
  asked.questionnaire_count::DOUBLE AS "questionnaireCount", cell.is_weighted AS "isWeighted"
FROM cell
JOIN method m USING (method_id)
JOIN asked USING (method_id, year, period)
WHERE m.index_code = ?
ORDER BY year, period, m.method_id;
