-- Distinct texts with their numbers, and the answers as numbers of texts.
CREATE TABLE case_text (
  code INTEGER NOT NULL, year VARCHAR NOT NULL, period VARCHAR NOT NULL, unit VARCHAR NOT NULL,
  unit_code VARCHAR NOT NULL, service_field VARCHAR NOT NULL, channel VARCHAR NOT NULL, line INTEGER NOT NULL
);
CREATE TABLE question_text (code INTEGER NOT NULL, text VARCHAR NOT NULL);
CREATE TABLE level_text (code INTEGER NOT NULL, text VARCHAR NOT NULL);
CREATE TABLE coded (
  line INTEGER NOT NULL, case_code INTEGER NOT NULL, question_code SMALLINT NOT NULL, level_code SMALLINT NOT NULL,
  questionnaire VARCHAR NOT NULL{{weightColumn}}
);
