-- Every parameter stands once, and null leaves all. The places are chosen first, then their cells are added up, then the
-- few sums are joined to what they are called.
WITH wanted_method AS (
  SELECT method_id FROM method WHERE index_code = ? AND level = ?
),
of_period AS (
  FROM answer_case JOIN wanted_method USING (method_id) WHERE period = ?
),
wanted AS (
  SELECT ?::VARCHAR AS dimension
),
wanted_case AS (
  SELECT
    batch_id, case_code, unit_id, year, method_id,
    CASE wanted.dimension WHEN 'field' THEN service_field WHEN 'channel' THEN channel ELSE '' END AS part
  FROM of_period, wanted
  WHERE year = coalesce(?::INTEGER, year) AND unit_id = coalesce(?::VARCHAR, unit_id)
    AND service_field = coalesce(?::VARCHAR, service_field) AND channel = coalesce(?::VARCHAR, channel)
),
question AS (
  SELECT
    c.method_id, c.criterion_id AS question_id,
    CASE wanted.dimension
      WHEN 'factor' THEN CASE WHEN c.level > 1 THEN c.parent_id ELSE c.criterion_id END
      WHEN 'question' THEN c.criterion_id
      ELSE ''
    END AS item
  FROM criterion c
  JOIN wanted_method USING (method_id), wanted
  WHERE coalesce(?::VARCHAR, c.criterion_id) IN (c.criterion_id, c.parent_id)
),
counted AS (
  SELECT
    c.unit_id, c.year, c.method_id, a.question_id, c.part,
    sum(a.level1_count) AS level1_count, sum(a.level2_count) AS level2_count, sum(a.level3_count) AS level3_count,
    sum(a.level4_count) AS level4_count, sum(a.level5_count) AS level5_count,
    sum(a.level1_weight) AS level1_weight, sum(a.level2_weight) AS level2_weight, sum(a.level3_weight) AS level3_weight,
    sum(a.level4_weight) AS level4_weight, sum(a.level5_weight) AS level5_weight, sum(a.weight_squares) AS weight_squares
  FROM answer_cell a
  JOIN wanted_case c USING (batch_id, case_code)
  GROUP BY ALL
)
SELECT
  a.unit_id AS "unitId", a.year, a.method_id AS "methodId", question.item || a.part AS item,
  sum(a.level1_count)::DOUBLE AS "level1Count", sum(a.level2_count)::DOUBLE AS "level2Count",
  sum(a.level3_count)::DOUBLE AS "level3Count", sum(a.level4_count)::DOUBLE AS "level4Count",
  sum(a.level5_count)::DOUBLE AS "level5Count",
  sum(a.level1_weight) AS "level1Weight", sum(a.level2_weight) AS "level2Weight", sum(a.level3_weight) AS "level3Weight",
  sum(a.level4_weight) AS "level4Weight", sum(a.level5_weight) AS "level5Weight", sum(a.weight_squares) AS "weightSquares"
FROM counted a
JOIN question USING (method_id, question_id)
GROUP BY ALL
ORDER BY a.year, a.unit_id, item;
