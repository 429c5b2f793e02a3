SELECT
  case_code AS "caseCode", question_code::INTEGER AS "questionCode", level_code::INTEGER AS "levelCode",
  count(*)::INTEGER AS "count", {{weightSum}} AS "weight", {{squareSum}} AS "weightSquares", min(line) AS "firstLine"
FROM {{answers}}
GROUP BY case_code, question_code, level_code
ORDER BY "firstLine", "caseCode", "questionCode", "levelCode";
