-- One value of the index per unit, year and kind. A sum exists only when every level-1 criterion of the method does.
-- `final` stands for the official figure: the final one of a criterion, else the appraised, else the surveyed one.
-- A published total of which no file has a figure is a set of indicators: each level-1 criterion stands for itself, and
-- `indicator_id` says which; it is NULL for the index as a whole.
CREATE OR REPLACE TABLE index_value AS
WITH totalled AS (
  SELECT m.method_id
  FROM method m
  WHERE m.aggregation = 'sumOfCriteria' OR EXISTS (
    SELECT 1 FROM criterion c JOIN score s USING (method_id, criterion_id)
    WHERE c.method_id = m.method_id AND c.level = 0
  )
),
part AS (
  SELECT
    m.index_code, m.level, m.method_id, m.aggregation, c.criterion_id, c.position,
    CASE WHEN t.method_id IS NULL THEN c.criterion_id END AS indicator_id
  FROM method m
  LEFT JOIN totalled t USING (method_id)
  JOIN criterion c USING (method_id)
  WHERE c.level = CASE WHEN m.aggregation = 'sumOfCriteria' OR t.method_id IS NULL THEN 1 ELSE 0 END
),
figure AS (
  SELECT
    s.unit_id, s.year, s.period, s.method_id, s.criterion_id, p.indicator_id, s.value, s.n, s.missing_reason,
    s.batch_id, s.row, CASE WHEN s.kind = 'selfAssessed' THEN s.kind ELSE 'final' END AS official_kind
  FROM score s
  JOIN part p USING (method_id, criterion_id)
  QUALIFY row_number() OVER (
    PARTITION BY s.unit_id, s.year, s.period, s.method_id, s.criterion_id, official_kind
    ORDER BY CASE s.kind WHEN 'final' THEN 1 WHEN 'appraised' THEN 2 ELSE 3 END
  ) = 1
),
unit_year AS (
  SELECT DISTINCT unit_id, year, period, method_id, indicator_id, official_kind FROM figure
)
SELECT
  u.unit_id, u.year, u.period, p.index_code, p.level, u.method_id, u.indicator_id, u.official_kind AS kind,
  CASE WHEN count(f.value) = count(*) THEN fsum(f.value) END AS value,
  CASE WHEN any_value(p.aggregation) = 'published' THEN any_value(f.n) END AS n,
  CASE WHEN count(f.value) = count(*) THEN NULL
       ELSE coalesce(any_value(f.missing_reason), 'notPublished') END AS missing_reason,
  string_agg(p.criterion_id, ',' ORDER BY p.position)
    FILTER (WHERE f.value IS NULL AND p.aggregation = 'sumOfCriteria') AS missing_criteria,
  min({'batch_id': f.batch_id, 'row': f.row}).batch_id AS batch_id,
  min({'batch_id': f.batch_id, 'row': f.row}).row AS row
FROM unit_year u
JOIN part p ON p.method_id = u.method_id AND p.indicator_id IS NOT DISTINCT FROM u.indicator_id
LEFT JOIN figure f
  ON f.unit_id = u.unit_id AND f.year = u.year AND f.period = u.period AND f.official_kind = u.official_kind
  AND f.method_id = u.method_id AND f.criterion_id = p.criterion_id
GROUP BY u.unit_id, u.year, u.period, p.index_code, p.level, u.method_id, u.indicator_id, u.official_kind;
