SELECT
  batch_id AS "batchId", row,
  conflict_id AS "conflictId", plan_id AS "planId", clause_a AS "clauseA", text_a AS "textA",
  clause_b AS "clauseB", text_b AS "textB", difference, effect, handling
FROM plan_conflict
ORDER BY plan_id, row;
