SELECT
  batch_id AS "batchId", row,
  plan_id AS "planId", doc_number AS "docNumber", doc_date AS "docDate", issuer, title,
  first_year AS "firstYear", last_year AS "lastYear", text_file AS "textFile", source
FROM plan
ORDER BY doc_date, plan_id;
