SELECT
  unit_id AS "unitId", year, criterion_id AS "criterionId", kind, value, max_points AS "maxPoints", n,
  missing_reason AS "missingReason"
FROM score
WHERE index_code = ? AND unit_id = ? AND period = ''
ORDER BY year, criterion_id, kind;
