SELECT
  batch_id AS "batchId", row,
  unit_id AS "unitId", code, name, kind, parent_id AS "parentId",
  valid_from AS "validFrom", valid_to AS "validTo"
FROM unit
ORDER BY code, valid_from;
