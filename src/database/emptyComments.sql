CREATE OR REPLACE TABLE answer_text AS FROM answer_text LIMIT 0;
