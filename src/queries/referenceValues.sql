SELECT
  index_code AS "indexCode", year, kind, value, note, source
FROM reference_value
ORDER BY index_code, year;
