-- Sums first, over the cube's own words; names and trees are joined to the few rows that are left.
WITH wanted AS (
  SELECT ?::VARCHAR AS index_code, ?::VARCHAR AS level, ?::VARCHAR AS period, ?::VARCHAR AS dimension,
    ?::INTEGER AS year, ?::VARCHAR AS unit_id, ?::VARCHAR AS service_field, ?::VARCHAR AS channel,
    ?::VARCHAR AS criterion_id
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
  JOIN method m USING (method_id), wanted
  WHERE m.index_code = wanted.index_code AND m.level = wanted.level
    AND (wanted.criterion_id IS NULL OR wanted.criterion_id IN (c.criterion_id, c.parent_id))
),
cell AS (
  SELECT
    a.unit_id, a.year, a.method_id, a.question_id,
    CASE wanted.dimension WHEN 'field' THEN a.service_field WHEN 'channel' THEN a.channel ELSE '' END AS word,
    sum(a.level1_count) AS n1, sum(a.level2_count) AS n2, sum(a.level3_count) AS n3,
    sum(a.level4_count) AS n4, sum(a.level5_count) AS n5,
    sum(a.level1_weight) AS w1, sum(a.level2_weight) AS w2, sum(a.level3_weight) AS w3,
    sum(a.level4_weight) AS w4, sum(a.level5_weight) AS w5, sum(a.weight_squares) AS squares
  FROM answer_cube a, wanted
  WHERE a.period = wanted.period
    AND (wanted.year IS NULL OR a.year = wanted.year)
    AND (wanted.unit_id IS NULL OR a.unit_id = wanted.unit_id)
    AND (wanted.service_field IS NULL OR a.service_field = wanted.service_field)
    AND (wanted.channel IS NULL OR a.channel = wanted.channel)
  GROUP BY ALL
)
SELECT
  cell.unit_id AS "unitId", cell.year, cell.method_id AS "methodId", question.item || cell.word AS item,
  sum(n1)::DOUBLE AS "level1Count", sum(n2)::DOUBLE AS "level2Count", sum(n3)::DOUBLE AS "level3Count",
  sum(n4)::DOUBLE AS "level4Count", sum(n5)::DOUBLE AS "level5Count",
  sum(w1) AS "level1Weight", sum(w2) AS "level2Weight", sum(w3) AS "level3Weight",
  sum(w4) AS "level4Weight", sum(w5) AS "level5Weight", sum(squares) AS "weightSquares"
FROM cell
JOIN question USING (method_id, question_id)
GROUP BY ALL
ORDER BY cell.year, cell.unit_id, item;
