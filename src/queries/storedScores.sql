SELECT
  batch_id, row, unit_id, year, period, index_code, method_id, criterion_id, kind,
  value, max_points, n, missing_reason
FROM score
WHERE index_code = ? AND year = ?;
