SELECT
  conflict_id AS "conflictId", what, value_a AS "valueA", value_b AS "valueB",
  kind_of_error AS "kindOfError", sources
FROM conflict
ORDER BY row;
