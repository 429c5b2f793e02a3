INSERT INTO answer_cell
SELECT
  a.batch_id, a.row, c.case_code, a.question_id,
  a.level1_count, a.level2_count, a.level3_count, a.level4_count, a.level5_count,
  a.level1_weight, a.level2_weight, a.level3_weight, a.level4_weight, a.level5_weight, a.weight_squares
FROM answer_cube a
JOIN answer_case c USING (batch_id, unit_id, year, period, service_field, channel, method_id);

DROP TABLE answer_cube;
