-- One block of the file as it is written: no sniffing, every cell a text, nothing taken for a null.
CREATE OR REPLACE TEMP TABLE staged AS
SELECT (row_number() OVER ())::INTEGER - 1 AS position, {{cells}}
FROM read_csv(
  '{{file}}', columns = { {{columns}} }, auto_detect = false, header = false, delim = '{{delimiter}}', quote = '"',
  escape = '"', new_line = '\n', nullstr = '{{noNull}}', allow_quoted_nulls = false, strict_mode = true,
  store_rejects = true, max_line_size = 8388608, buffer_size = 67108864
);
