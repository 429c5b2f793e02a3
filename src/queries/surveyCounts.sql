-- Every parameter stands once, where its rows are read, and null leaves them all: joined in, it would be compared only after
-- the whole cube was copied. Cells are added up before they are joined, so that few rows are.
WITH wanted_method AS (
  SELECT method_id FROM method WHERE index_code = ? AND level = ?
),
of_period AS NOT MATERIALIZED (
  FROM answer_cube WHERE period = ?
),
wanted AS (
  SELECT ?::VARCHAR AS dimension
),
wanted_cell AS NOT MATERIALIZED (
  FROM of_period
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
    a.unit_id, a.year, a.method_id, a.question_id,
    CASE wanted.dimension WHEN 'field' THEN a.service_field WHEN 'channel' THEN a.channel ELSE '' END AS part,
    sum(a.level1_count) AS level1_count, sum(a.level2_count) AS level2_count, sum(a.level3_count) AS level3_count,
    sum(a.level4_count) AS level4_count, sum(a.level5_count) AS level5_count,
    sum(a.level1_weight) AS level1_weight, sum(a.level2_weight) AS level2_weight, sum(a.level3_weight) AS level3_weight,
    sum(a.level4_weight) AS level4_weight, sum(a.level5_weight) AS level5_weight, sum(a.weight_squares) AS weight_squares
  FROM wanted_cell a, wanted
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
