SELECT
  batch_id AS "batchId", row, period, method_id AS "methodId", criterion_id AS "criterionId", kind, value,
  missing_reason AS "missingReason"
FROM score
WHERE index_code = ? AND unit_id = ? AND year = ?
ORDER BY period, criterion_id, kind;
