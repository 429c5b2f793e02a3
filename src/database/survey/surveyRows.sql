-- What became of the rows of a file whose rows are questionnaires.
WITH fate AS (
  SELECT
    a.line,
    count(*) FILTER (WHERE c.place <> -2 AND coalesce(q.question, -1) <> -2 AND
      (c.place < 0 OR coalesce(q.question, -1) < 0 OR l.level < 0)) AS rejected,
    count(*) FILTER (WHERE c.place >= 0 AND q.question >= 0 AND l.level > 0) AS loaded
  FROM coded a
  JOIN case_meaning c ON c.case_code = a.case_code
  LEFT JOIN question_meaning q ON q.method = c.method AND q.question_code = a.question_code
  JOIN level_meaning l ON l.level_code = a.level_code
  GROUP BY a.line
),
again AS (SELECT line, count(*) AS answers FROM repeated GROUP BY line),
row AS (
  SELECT fate.loaded - coalesce(again.answers, 0) AS loaded, fate.rejected + coalesce(again.answers, 0) AS rejected
  FROM fate LEFT JOIN again USING (line)
)
SELECT
  count(*) FILTER (WHERE loaded > 0)::INTEGER AS loaded,
  count(*) FILTER (WHERE loaded = 0 AND rejected > 0)::INTEGER AS rejected,
  count(*) FILTER (WHERE loaded = 0 AND rejected = 0)::INTEGER AS unanswered
FROM row;
