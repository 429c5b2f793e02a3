SELECT register, source, count(*) AS "rowCount"
FROM (
  SELECT 'publication' AS register, source FROM publication
  UNION ALL SELECT 'reference', source FROM reference_value
  UNION ALL SELECT 'band', source FROM band
  UNION ALL SELECT 'method', source FROM method
  UNION ALL SELECT 'conflict', sources FROM conflict
  UNION ALL SELECT 'group', source FROM unit_group
)
WHERE source <> ''
GROUP BY register, source
ORDER BY register, "rowCount" DESC, source;
