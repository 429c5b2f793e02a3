SELECT
  unit_id AS "unitId", year, criterion_id AS "criterionId", kind, value, missing_reason AS "missingReason"
FROM score
WHERE index_code = ? AND unit_id = ?
ORDER BY year, criterion_id, kind;
