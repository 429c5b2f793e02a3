SELECT
  unit_id AS "unitId", year, criterion_id AS "criterionId", kind, value, missing_reason AS "missingReason"
FROM score
WHERE index_code = ? AND year = ?
ORDER BY unit_id, criterion_id, kind;
