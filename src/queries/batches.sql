SELECT
  batch_id AS "batchId", position, file_name AS "fileName", register, title, source, read, loaded, rejected, skipped
FROM batch
ORDER BY position;
