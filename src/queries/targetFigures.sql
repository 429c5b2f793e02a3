SELECT
  unit_id AS "unitId", year, period, index_code AS "indexCode", method_id AS "methodId", criterion_id AS "criterionId", kind, value, n,
  missing_reason AS "missingReason", batch_id AS "batchId", row
FROM score
WHERE concat(index_code, ' ', criterion_id, ' ', kind) IN (SELECT unnest(string_split(?, ';')))
ORDER BY index_code, criterion_id, kind, year, period, unit_id;
