SELECT 'index_register' AS name, count(*) AS rows FROM index_register
UNION ALL SELECT 'unit', count(*) FROM unit
UNION ALL SELECT 'method', count(*) FROM method
UNION ALL SELECT 'criterion', count(*) FROM criterion
UNION ALL SELECT 'score', count(*) FROM score
UNION ALL SELECT 'publication', count(*) FROM publication
UNION ALL SELECT 'conflict', count(*) FROM conflict
UNION ALL SELECT 'band', count(*) FROM band
UNION ALL SELECT 'unit_group', count(*) FROM unit_group
UNION ALL SELECT 'reference_value', count(*) FROM reference_value
UNION ALL SELECT 'succession', count(*) FROM succession
UNION ALL SELECT 'answer_cube', count(*) FROM answer_cube
UNION ALL SELECT 'answer_case', count(*) FROM answer_case
UNION ALL SELECT 'plan', count(*) FROM plan
UNION ALL SELECT 'metric', count(*) FROM metric
UNION ALL SELECT 'target', count(*) FROM target
UNION ALL SELECT 'plan_conflict', count(*) FROM plan_conflict
UNION ALL SELECT 'batch', count(*) FROM batch;
