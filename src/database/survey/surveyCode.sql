-- The block's answers as numbers; a text without a number yet leaves a null.
CREATE OR REPLACE TEMP TABLE block AS
SELECT
  {{line}} AS line, s.case_code, s.question_code, l.code::SMALLINT AS level_code, s.questionnaire{{weight}}
FROM ({{answers}}) AS s
LEFT JOIN level_text l ON l.text = s.level
{{joinLines}};
