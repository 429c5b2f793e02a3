SELECT
  batch_id AS "batchId", row,
  target_id AS "targetId", plan_id AS "planId", clause, verbatim, metric_id AS "metricId", scope_text AS "scopeText",
  comparator, value, band_label AS "bandLabel", unit, aggregate, fields, exclusions, frequency,
  first_year AS "firstYear", last_year AS "lastYear", baseline_year AS "baselineYear",
  baseline_value AS "baselineValue", deadline, conflict_id AS "conflictId", agency, partners, note
FROM target
ORDER BY target_id;
