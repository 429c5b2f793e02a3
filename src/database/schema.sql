CREATE TABLE index_register (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  index_code VARCHAR NOT NULL, name_vi VARCHAR NOT NULL, name_en VARCHAR NOT NULL, publisher VARCHAR NOT NULL
);

CREATE TABLE unit (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  unit_id VARCHAR NOT NULL, code VARCHAR NOT NULL, name VARCHAR NOT NULL, kind VARCHAR NOT NULL,
  parent_id VARCHAR, valid_from VARCHAR NOT NULL, valid_to VARCHAR
);

CREATE TABLE method (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  method_id VARCHAR NOT NULL, index_code VARCHAR NOT NULL, level VARCHAR NOT NULL,
  name_vi VARCHAR NOT NULL, name_en VARCHAR NOT NULL, decision VARCHAR NOT NULL,
  first_year INTEGER NOT NULL, last_year INTEGER NOT NULL,
  scale_min DOUBLE NOT NULL, scale_max DOUBLE NOT NULL, scale_unit VARCHAR NOT NULL, direction VARCHAR NOT NULL,
  rank_decimals INTEGER NOT NULL, aggregation VARCHAR NOT NULL,
  break_vi VARCHAR NOT NULL, break_en VARCHAR NOT NULL, source VARCHAR NOT NULL, status VARCHAR
);

CREATE TABLE criterion (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  method_id VARCHAR NOT NULL, criterion_id VARCHAR NOT NULL, parent_id VARCHAR, level INTEGER NOT NULL,
  canonical_id VARCHAR NOT NULL, name_vi VARCHAR NOT NULL, name_en VARCHAR NOT NULL,
  min_points DOUBLE NOT NULL, max_points DOUBLE NOT NULL, position INTEGER NOT NULL
);

CREATE TABLE score (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  unit_id VARCHAR NOT NULL, year INTEGER NOT NULL, period VARCHAR NOT NULL, index_code VARCHAR NOT NULL,
  method_id VARCHAR NOT NULL, criterion_id VARCHAR NOT NULL, kind VARCHAR NOT NULL,
  value DOUBLE, max_points DOUBLE, n DOUBLE, missing_reason VARCHAR
);

CREATE TABLE publication (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  unit_id VARCHAR NOT NULL, year INTEGER NOT NULL, index_code VARCHAR NOT NULL, value DOUBLE,
  published_rank INTEGER, ranked_units INTEGER,
  published_change_points DOUBLE, published_places_gained INTEGER,
  basis VARCHAR NOT NULL, basis_note VARCHAR NOT NULL, conflict_id VARCHAR, preferred BOOLEAN NOT NULL,
  source VARCHAR NOT NULL
);

CREATE TABLE conflict (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  conflict_id VARCHAR NOT NULL, what VARCHAR NOT NULL, value_a VARCHAR NOT NULL, value_b VARCHAR NOT NULL,
  kind_of_error VARCHAR NOT NULL, sources VARCHAR NOT NULL
);

CREATE TABLE band (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  index_code VARCHAR NOT NULL, level VARCHAR NOT NULL, year INTEGER NOT NULL, band_id VARCHAR NOT NULL,
  label_vi VARCHAR NOT NULL, label_en VARCHAR NOT NULL, lower_bound DOUBLE NOT NULL, inclusive BOOLEAN NOT NULL,
  position INTEGER NOT NULL, source VARCHAR NOT NULL
);

CREATE TABLE unit_group (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  group_id VARCHAR NOT NULL, name_vi VARCHAR NOT NULL, name_en VARCHAR NOT NULL, unit_id VARCHAR NOT NULL,
  source VARCHAR NOT NULL
);

CREATE TABLE unit_feature (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  unit_id VARCHAR NOT NULL, feature_id VARCHAR NOT NULL, name_vi VARCHAR NOT NULL, name_en VARCHAR NOT NULL,
  measure VARCHAR NOT NULL, value DOUBLE, source VARCHAR NOT NULL
);

CREATE TABLE reference_value (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  index_code VARCHAR NOT NULL, year INTEGER NOT NULL, kind VARCHAR NOT NULL, value DOUBLE NOT NULL,
  note VARCHAR NOT NULL, source VARCHAR NOT NULL
);

CREATE TABLE succession (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  old_unit_id VARCHAR NOT NULL, new_unit_id VARCHAR NOT NULL, part VARCHAR NOT NULL, effective_date VARCHAR NOT NULL,
  share DOUBLE
);

-- Valid survey answers by place, question and level; weights equal counts where a survey has none. Places are those of
-- answer_case: their words, repeated in every cell, would take several times as long to load.
CREATE TABLE answer_cell (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  case_code INTEGER NOT NULL, question_id VARCHAR NOT NULL,
  level1_count INTEGER NOT NULL, level2_count INTEGER NOT NULL, level3_count INTEGER NOT NULL,
  level4_count INTEGER NOT NULL, level5_count INTEGER NOT NULL,
  level1_weight DOUBLE NOT NULL, level2_weight DOUBLE NOT NULL, level3_weight DOUBLE NOT NULL,
  level4_weight DOUBLE NOT NULL, level5_weight DOUBLE NOT NULL, weight_squares DOUBLE NOT NULL
);

-- Cells as earlier releases stored them, with the words of their places: emptied into answer_cell where there are some.
CREATE TABLE answer_cube (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  unit_id VARCHAR NOT NULL, year INTEGER NOT NULL, period VARCHAR NOT NULL,
  service_field VARCHAR NOT NULL, channel VARCHAR NOT NULL, method_id VARCHAR NOT NULL, question_id VARCHAR NOT NULL,
  level1_count INTEGER NOT NULL, level2_count INTEGER NOT NULL, level3_count INTEGER NOT NULL,
  level4_count INTEGER NOT NULL, level5_count INTEGER NOT NULL,
  level1_weight DOUBLE NOT NULL, level2_weight DOUBLE NOT NULL, level3_weight DOUBLE NOT NULL,
  level4_weight DOUBLE NOT NULL, level5_weight DOUBLE NOT NULL, weight_squares DOUBLE NOT NULL
);

-- The places answers come from, with the questionnaires of each.
CREATE TABLE answer_case (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  unit_id VARCHAR NOT NULL, year INTEGER NOT NULL, period VARCHAR NOT NULL,
  service_field VARCHAR NOT NULL, channel VARCHAR NOT NULL, method_id VARCHAR NOT NULL,
  case_code INTEGER NOT NULL, questionnaire_count INTEGER NOT NULL
);

-- Single answers, filled when someone looks behind a count. Codes are those of answer_case and answer_question.
CREATE TABLE answer (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  case_code INTEGER NOT NULL, question_code INTEGER NOT NULL, level INTEGER NOT NULL, weight DOUBLE NOT NULL,
  questionnaire VARCHAR NOT NULL
);

CREATE TABLE answer_question (
  batch_id VARCHAR NOT NULL, question_code INTEGER NOT NULL, method_id VARCHAR NOT NULL, question_id VARCHAR NOT NULL
);

-- What people wrote, filled together with the single answers. `folded` is the text's search key.
CREATE TABLE answer_text (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  case_code INTEGER NOT NULL, questionnaire VARCHAR NOT NULL, text VARCHAR NOT NULL, folded VARCHAR NOT NULL
);

CREATE TABLE plan (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  plan_id VARCHAR NOT NULL, doc_number VARCHAR NOT NULL, doc_date VARCHAR NOT NULL, issuer VARCHAR NOT NULL,
  title VARCHAR NOT NULL, first_year INTEGER NOT NULL, last_year INTEGER NOT NULL, text_file VARCHAR NOT NULL,
  source VARCHAR NOT NULL
);

CREATE TABLE metric (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  metric_id VARCHAR NOT NULL, name_vi VARCHAR NOT NULL, name_en VARCHAR NOT NULL, index_code VARCHAR NOT NULL,
  criterion_id VARCHAR NOT NULL, kind VARCHAR NOT NULL, scope VARCHAR NOT NULL, period VARCHAR NOT NULL,
  value_kind VARCHAR NOT NULL, direction VARCHAR NOT NULL, population VARCHAR NOT NULL, transform VARCHAR NOT NULL
);

-- Fields and exclusions hold names joined by a line feed.
CREATE TABLE target (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  target_id VARCHAR NOT NULL, plan_id VARCHAR NOT NULL, clause VARCHAR NOT NULL, verbatim VARCHAR NOT NULL,
  metric_id VARCHAR NOT NULL, scope_text VARCHAR NOT NULL, comparator VARCHAR NOT NULL, value DOUBLE,
  band_label VARCHAR NOT NULL, unit VARCHAR NOT NULL, aggregate VARCHAR NOT NULL, fields VARCHAR NOT NULL,
  exclusions VARCHAR NOT NULL, frequency VARCHAR NOT NULL, first_year INTEGER NOT NULL, last_year INTEGER NOT NULL,
  baseline_year INTEGER, baseline_value DOUBLE, deadline VARCHAR NOT NULL, conflict_id VARCHAR,
  agency VARCHAR NOT NULL, partners VARCHAR NOT NULL, note VARCHAR NOT NULL
);

CREATE TABLE plan_conflict (
  batch_id VARCHAR NOT NULL, row INTEGER NOT NULL,
  conflict_id VARCHAR NOT NULL, plan_id VARCHAR NOT NULL, clause_a VARCHAR NOT NULL, text_a VARCHAR NOT NULL,
  clause_b VARCHAR NOT NULL, text_b VARCHAR NOT NULL, difference VARCHAR NOT NULL, effect VARCHAR NOT NULL,
  handling VARCHAR NOT NULL
);

CREATE TABLE batch (
  batch_id VARCHAR NOT NULL, position INTEGER NOT NULL, file_name VARCHAR NOT NULL, register VARCHAR NOT NULL, title VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  read INTEGER NOT NULL, loaded INTEGER NOT NULL, rejected INTEGER NOT NULL, skipped INTEGER NOT NULL
);
