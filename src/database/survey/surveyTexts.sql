-- Texts met for the first time get the next numbers, in the order of the file.
INSERT INTO case_text
SELECT (SELECT count(*) FROM case_text) + row_number() OVER (ORDER BY first) - 1, {{caseTexts}}, first + {{base}}
FROM (SELECT {{caseTexts}}, min(position) AS first FROM staged GROUP BY ALL) AS met
WHERE NOT EXISTS (FROM case_text c WHERE {{sameCase}});

{{questionTexts}}

INSERT INTO level_text
SELECT (SELECT count(*) FROM level_text) + row_number() OVER (ORDER BY first) - 1, text
FROM (SELECT text, min(position) AS first FROM ({{levels}}) GROUP BY text) AS met
WHERE NOT EXISTS (FROM level_text l WHERE l.text = met.text);
