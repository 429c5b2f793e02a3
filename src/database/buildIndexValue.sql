-- One value of the index per unit, year and kind. A sum exists only when every level-1 criterion of the method does.
CREATE OR REPLACE TABLE index_value AS
WITH part AS (
  SELECT m.index_code, m.method_id, c.criterion_id, c.position
  FROM method m
  JOIN criterion c USING (method_id)
  WHERE m.aggregation = 'sumOfCriteria' AND c.level = 1
),
unit_year AS (
  SELECT DISTINCT s.unit_id, s.year, s.period, s.method_id, s.kind
  FROM score s
  JOIN part p ON p.method_id = s.method_id AND p.criterion_id = s.criterion_id
)
SELECT
  u.unit_id, u.year, u.period, p.index_code, u.method_id, u.kind,
  CASE WHEN count(s.value) = count(*) THEN fsum(s.value) END AS value,
  CASE WHEN count(s.value) = count(*) THEN NULL
       ELSE coalesce(any_value(s.missing_reason), 'notPublished') END AS missing_reason,
  string_agg(p.criterion_id, ',' ORDER BY p.position) FILTER (WHERE s.value IS NULL) AS missing_criteria,
  min(s.batch_id) AS batch_id,
  min(s.row) AS row
FROM unit_year u
JOIN part p USING (method_id)
LEFT JOIN score s
  ON s.unit_id = u.unit_id AND s.year = u.year AND s.period = u.period AND s.kind = u.kind
  AND s.method_id = u.method_id AND s.criterion_id = p.criterion_id
GROUP BY u.unit_id, u.year, u.period, p.index_code, u.method_id, u.kind
UNION ALL
SELECT
  s.unit_id, s.year, s.period, s.index_code, s.method_id, s.kind,
  s.value, s.missing_reason, NULL AS missing_criteria, s.batch_id, s.row
FROM score s
JOIN method m USING (method_id)
JOIN criterion c ON c.method_id = s.method_id AND c.criterion_id = s.criterion_id
WHERE m.aggregation = 'published' AND c.level = 0;
