SELECT 'answer' AS name, count(*) AS rows FROM answer
UNION ALL SELECT 'answer_question', count(*) FROM answer_question
UNION ALL SELECT 'answer_text', count(*) FROM answer_text;
