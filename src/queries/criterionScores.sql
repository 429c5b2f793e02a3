SELECT
  unit_id AS "unitId", year, criterion_id AS "criterionId", kind, value, max_points AS "maxPoints", n,
  missing_reason AS "missingReason"
FROM score
WHERE index_code = ? AND method_id IN (SELECT method_id FROM method WHERE level = ?) AND year = ? AND period = ''
ORDER BY unit_id, criterion_id, kind;
