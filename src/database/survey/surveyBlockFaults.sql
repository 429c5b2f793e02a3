SELECT position, CASE WHEN {{hasNoQuestionnaire}} THEN 'questionnaireMissing' ELSE 'invalidWeight' END AS code,
  {{weightText}} AS value
FROM staged
WHERE NOT ({{sound}})
ORDER BY position;
