SELECT
  succession.batch_id AS "batchId", succession.row,
  old_unit_id AS "oldUnitId", old_unit.code AS "oldCode", old_unit.name AS "oldName",
  new_unit_id AS "newUnitId", new_unit.code AS "newCode", new_unit.name AS "newName",
  part, effective_date AS "effectiveDate", share
FROM succession
JOIN batch USING (batch_id)
JOIN unit AS old_unit ON old_unit.unit_id = succession.old_unit_id
JOIN unit AS new_unit ON new_unit.unit_id = succession.new_unit_id
ORDER BY batch.position, succession.row;
