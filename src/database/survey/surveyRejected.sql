-- The first answers that do not load by their texts, and the first that are left out or were not given.
SELECT a.line, a.case_code AS "caseCode", a.question_code::INTEGER AS "questionCode",
  a.level_code::INTEGER AS "levelCode", a.questionnaire
FROM coded a
JOIN case_meaning c ON c.case_code = a.case_code
LEFT JOIN question_meaning q ON q.method = c.method AND q.question_code = a.question_code
JOIN level_meaning l ON l.level_code = a.level_code
WHERE c.place <> -2 AND coalesce(q.question, -1) <> -2
  AND (c.place < 0 OR coalesce(q.question, -1) < 0 OR l.level < 0)
  {{wholeRows}}
ORDER BY a.line
LIMIT {{limit}};
