-- Single answers are counted by number first; what the numbers mean is joined to the few rows that are left.
SELECT c.unit_id AS "unitId", c.year, a.level, sum(a.answers)::DOUBLE AS "answerCount"
FROM (SELECT batch_id, case_code, level, count(*) AS answers FROM answer GROUP BY ALL) AS a
JOIN answer_case c USING (batch_id, case_code)
JOIN method m USING (method_id)
WHERE m.index_code = ? AND m.level = ?
GROUP BY ALL
ORDER BY c.year, c.unit_id, a.level;
