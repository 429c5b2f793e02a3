-- Of several batches that speak of the same thing, the one applied last holds. Rows of one batch never replace each other.
DELETE FROM index_register USING batch, (
  SELECT index_code, max(position) AS latest FROM index_register JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = index_register.batch_id AND batch.position < winner.latest
  AND winner.index_code = index_register.index_code;

DELETE FROM unit USING batch, (
  SELECT unit_id, max(position) AS latest FROM unit JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = unit.batch_id AND batch.position < winner.latest AND winner.unit_id = unit.unit_id;

DELETE FROM method USING batch, (
  SELECT method_id, max(position) AS latest FROM method JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = method.batch_id AND batch.position < winner.latest AND winner.method_id = method.method_id;

DELETE FROM criterion USING batch, (
  SELECT method_id, criterion_id, max(batch.position) AS latest
  FROM criterion JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = criterion.batch_id AND batch.position < winner.latest
  AND winner.method_id = criterion.method_id AND winner.criterion_id = criterion.criterion_id;

DELETE FROM score USING batch, (
  SELECT unit_id, year, period, index_code, method_id, criterion_id, kind, max(position) AS latest
  FROM score JOIN batch USING (batch_id)
  GROUP BY ALL
  HAVING min(position) < max(position)
) AS winner
WHERE batch.batch_id = score.batch_id AND batch.position < winner.latest
  AND winner.unit_id = score.unit_id AND winner.year = score.year AND winner.period = score.period
  AND winner.index_code = score.index_code AND winner.method_id = score.method_id
  AND winner.criterion_id = score.criterion_id AND winner.kind = score.kind;

DELETE FROM publication USING batch, (
  SELECT unit_id, year, index_code, max(position) AS latest FROM publication JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = publication.batch_id AND batch.position < winner.latest
  AND winner.unit_id = publication.unit_id AND winner.year = publication.year
  AND winner.index_code = publication.index_code;

DELETE FROM conflict USING batch, (
  SELECT conflict_id, max(position) AS latest FROM conflict JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = conflict.batch_id AND batch.position < winner.latest
  AND winner.conflict_id = conflict.conflict_id;

-- The bands of an index, level and year are one scale: a later one replaces it whole.
DELETE FROM band USING batch, (
  SELECT index_code, level, year, max(batch.position) AS latest FROM band JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = band.batch_id AND batch.position < winner.latest
  AND winner.index_code = band.index_code AND winner.level = band.level AND winner.year = band.year;

-- A group's members are one list: a later one replaces it whole.
DELETE FROM unit_group USING batch, (
  SELECT group_id, max(position) AS latest FROM unit_group JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = unit_group.batch_id AND batch.position < winner.latest
  AND winner.group_id = unit_group.group_id;

DELETE FROM unit_feature USING batch, (
  SELECT unit_id, feature_id, max(position) AS latest FROM unit_feature JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = unit_feature.batch_id AND batch.position < winner.latest
  AND winner.unit_id = unit_feature.unit_id AND winner.feature_id = unit_feature.feature_id;

DELETE FROM reference_value USING batch, (
  SELECT index_code, year, kind, max(position) AS latest FROM reference_value JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = reference_value.batch_id AND batch.position < winner.latest
  AND winner.index_code = reference_value.index_code AND winner.year = reference_value.year
  AND winner.kind = reference_value.kind;

DELETE FROM succession USING batch, (
  SELECT old_unit_id, new_unit_id, effective_date, max(position) AS latest
  FROM succession JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = succession.batch_id AND batch.position < winner.latest
  AND winner.old_unit_id = succession.old_unit_id AND winner.new_unit_id = succession.new_unit_id
  AND winner.effective_date = succession.effective_date;

-- The answers of a place are one survey: a later file replaces them whole, and its questionnaires with them.
DELETE FROM answer_cell USING (
  SELECT batch_id, case_code
  FROM answer_case JOIN batch USING (batch_id)
  QUALIFY position < max(position) OVER (PARTITION BY unit_id, year, period, service_field, channel, method_id)
) AS superseded
WHERE superseded.batch_id = answer_cell.batch_id AND superseded.case_code = answer_cell.case_code;

DELETE FROM answer_case USING batch, (
  SELECT unit_id, year, period, service_field, channel, method_id, max(position) AS latest
  FROM answer_case JOIN batch USING (batch_id)
  GROUP BY ALL
  HAVING min(position) < max(position)
) AS winner
WHERE batch.batch_id = answer_case.batch_id AND batch.position < winner.latest
  AND winner.unit_id = answer_case.unit_id AND winner.year = answer_case.year AND winner.period = answer_case.period
  AND winner.service_field = answer_case.service_field AND winner.channel = answer_case.channel
  AND winner.method_id = answer_case.method_id;

DELETE FROM plan USING batch, (
  SELECT plan_id, max(position) AS latest FROM plan JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = plan.batch_id AND batch.position < winner.latest AND winner.plan_id = plan.plan_id;

DELETE FROM metric USING batch, (
  SELECT metric_id, max(position) AS latest FROM metric JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = metric.batch_id AND batch.position < winner.latest AND winner.metric_id = metric.metric_id;

DELETE FROM target USING batch, (
  SELECT target_id, max(position) AS latest FROM target JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = target.batch_id AND batch.position < winner.latest AND winner.target_id = target.target_id;

DELETE FROM plan_conflict USING batch, (
  SELECT plan_id, conflict_id, max(position) AS latest FROM plan_conflict JOIN batch USING (batch_id) GROUP BY ALL
) AS winner
WHERE batch.batch_id = plan_conflict.batch_id AND batch.position < winner.latest AND winner.plan_id = plan_conflict.plan_id AND winner.conflict_id = plan_conflict.conflict_id;
