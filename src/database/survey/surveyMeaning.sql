-- The answers that load by their texts, were none of them repeated.
CREATE OR REPLACE TEMP VIEW meant AS
SELECT a.*, c.place_group, q.question
FROM coded a
JOIN case_meaning c ON c.case_code = a.case_code AND c.place_group >= 0
JOIN question_meaning q ON q.method = c.method AND q.question_code = a.question_code AND q.question >= 0
JOIN level_meaning l ON l.level_code = a.level_code AND l.level > 0;

-- Each questionnaire with its answers and, as bits, the questions it answers: fewer bits than answers tell of repeats.
CREATE OR REPLACE TEMP TABLE asked AS
SELECT place_group, questionnaire, arg_min(case_code, line) AS case_code, count(*) AS answers, {{bits}} AS questions
FROM meant
GROUP BY place_group, questionnaire;

CREATE OR REPLACE TEMP TABLE repeated AS
SELECT line, first_line, case_code, question_code, level_code, questionnaire{{weight}}
FROM (
  SELECT m.*,
    row_number() OVER again AS nth, min(line) OVER (PARTITION BY m.place_group, m.questionnaire, m.question) AS first_line
  FROM meant m
  JOIN asked USING (place_group, questionnaire)
  WHERE {{hasQuestionnaires}} AND asked.answers <> asked.questions
  WINDOW again AS (PARTITION BY m.place_group, m.questionnaire, m.question ORDER BY line, question_code)
)
WHERE nth > 1
ORDER BY line, question_code;
