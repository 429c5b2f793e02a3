INSERT INTO question_text
SELECT (SELECT count(*) FROM question_text) + row_number() OVER (ORDER BY first) - 1, question
FROM (SELECT question, min(position) AS first FROM staged GROUP BY question) AS met
WHERE NOT EXISTS (FROM question_text q WHERE q.text = met.question);
