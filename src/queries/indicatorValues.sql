SELECT
  unit_id AS "unitId", year, method_id AS "methodId", value, n,
  missing_reason AS "missingReason", missing_criteria AS "missingCriteria", batch_id AS "batchId", row
FROM index_value
WHERE index_code = ? AND level = ? AND indicator_id = ? AND kind = ? AND period = ?
ORDER BY year, unit_id;
