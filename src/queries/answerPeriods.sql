SELECT m.index_code AS "indexCode", m.level, a.year, a.period, a.batch_id AS "batchId"
FROM answer_case a
JOIN method m USING (method_id)
GROUP BY ALL
ORDER BY m.index_code, m.level, a.year, a.period, a.batch_id;
