SELECT
  conflict_id AS "conflictId", what, value_a AS "valueA", value_b AS "valueB",
  kind_of_error AS "kindOfError", sources
FROM conflict JOIN batch USING (batch_id)
ORDER BY position, row;
