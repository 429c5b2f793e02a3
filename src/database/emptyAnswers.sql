-- Rows that are deleted would keep their room; a table replaced gives it back.
CREATE OR REPLACE TABLE answer AS FROM answer LIMIT 0;
CREATE OR REPLACE TABLE answer_question AS FROM answer_question LIMIT 0;
