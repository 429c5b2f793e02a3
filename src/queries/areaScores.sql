-- The official score of every unit on every level-1 criterion: the final one, else the appraised, else the surveyed.
SELECT
  s.unit_id AS "unitId", s.criterion_id AS "criterionId", s.value AS "points",
  coalesce(s.max_points, c.max_points) AS "maxPoints"
FROM score s
JOIN method m USING (method_id)
JOIN criterion c USING (method_id, criterion_id)
WHERE s.index_code = ? AND m.level = ? AND s.year = ? AND s.period = '' AND c.level = 1 AND s.kind <> 'selfAssessed'
QUALIFY row_number() OVER (
  PARTITION BY s.unit_id, s.criterion_id
  ORDER BY CASE s.kind WHEN 'final' THEN 1 WHEN 'appraised' THEN 2 ELSE 3 END
) = 1
ORDER BY s.unit_id, c.position;
