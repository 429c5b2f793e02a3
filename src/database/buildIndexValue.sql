-- One value of the index per unit, year and kind. A sum exists only when every level-1 criterion of the method does.
-- `final` stands for the official figure: the final one of a criterion, else the appraised, else the surveyed one.
CREATE OR REPLACE TABLE index_value AS
WITH part AS (
  SELECT m.index_code, m.level, m.method_id, m.aggregation, c.criterion_id, c.position
  FROM method m
  JOIN criterion c USING (method_id)
  WHERE c.level = CASE WHEN m.aggregation = 'sumOfCriteria' THEN 1 ELSE 0 END
),
figure AS (
  SELECT
    s.unit_id, s.year, s.period, s.method_id, s.criterion_id, s.value, s.n, s.missing_reason, s.batch_id, s.row,
    CASE WHEN s.kind = 'selfAssessed' THEN s.kind ELSE 'final' END AS official_kind
  FROM score s
  JOIN part p USING (method_id, criterion_id)
  QUALIFY row_number() OVER (
    PARTITION BY s.unit_id, s.year, s.period, s.method_id, s.criterion_id, official_kind
    ORDER BY CASE s.kind WHEN 'final' THEN 1 WHEN 'appraised' THEN 2 ELSE 3 END
  ) = 1
),
unit_year AS (
  SELECT DISTINCT unit_id, year, period, method_id, official_kind FROM figure
)
SELECT
  u.unit_id, u.year, u.period, p.index_code, p.level, u.method_id, u.official_kind AS kind,
  CASE WHEN count(f.value) = count(*) THEN fsum(f.value) END AS value,
  CASE WHEN any_value(p.aggregation) = 'published' THEN any_value(f.n) END AS n,
  CASE WHEN count(f.value) = count(*) THEN NULL
       ELSE coalesce(any_value(f.missing_reason), 'notPublished') END AS missing_reason,
  string_agg(p.criterion_id, ',' ORDER BY p.position)
    FILTER (WHERE f.value IS NULL AND p.aggregation = 'sumOfCriteria') AS missing_criteria,
  min({'batch_id': f.batch_id, 'row': f.row}).batch_id AS batch_id,
  min({'batch_id': f.batch_id, 'row': f.row}).row AS row
FROM unit_year u
JOIN part p USING (method_id)
LEFT JOIN figure f
  ON f.unit_id = u.unit_id AND f.year = u.year AND f.period = u.period AND f.official_kind = u.official_kind
  AND f.method_id = u.method_id AND f.criterion_id = p.criterion_id
GROUP BY u.unit_id, u.year, u.period, p.index_code, p.level, u.method_id, u.official_kind;
