import type { ImportDraft } from '../ingest/importDraft.ts';
import type { ReadTable } from '../ingest/readTable.ts';

/** The result of checking one file, as the command prints it with `--json`. */
export interface CheckReport {
  readonly file: string;
  readonly outcome: ImportDraft['outcome'];
  readonly encoding: ReadTable['encoding'];
  readonly delimiter: ReadTable['delimiter'];
  readonly decimal: '.' | ',' | null;
  readonly layout: ImportDraft['layout'];
  /** Rows of the file. */
  readonly accounting: ImportDraft['accounting'];
  /** Figures of the file: more than rows in wide layouts. */
  readonly cells: ImportDraft['cells'];
  readonly questions: ImportDraft['questions'];
  readonly issues: ImportDraft['issues'];
  readonly records?: readonly unknown[];
}

const decimals = { dot: '.', comma: ',', mixed: null, unknown: null } as const;

/** Puts a table and its draft together; records only when asked for. */
export function checkReport(
  file: string,
  table: ReadTable,
  draft: ImportDraft,
  withRecords: boolean,
): CheckReport {
  const { indices, units, methods, criteria, bands, successions, plans, metrics, targets } = draft.proposed;
  return {
    file,
    outcome: draft.outcome,
    encoding: table.encoding,
    delimiter: table.delimiter,
    decimal: decimals[draft.numberFormat] ?? table.decimal,
    layout: draft.layout,
    accounting: draft.accounting,
    cells: draft.cells,
    questions: draft.questions,
    issues: draft.issues,
    ...(withRecords
      ? {
          records: [
            ...draft.records,
            ...indices,
            ...units,
            ...methods,
            ...criteria,
            ...bands,
            ...successions,
            ...plans,
            ...metrics,
            ...targets,
          ],
        }
      : {}),
  };
}

const issuesShown = 20;

/** The same for people: a Vietnamese summary with the first issues and questions. */
export function checkSummary(report: CheckReport): string {
  const { accounting, cells, issues, questions } = report;
  const shown = issues
    .slice(0, issuesShown)
    .map(({ severity, line, message }) => `  [${severity}] dòng ${line}: ${message}`);
  const more = issues.length > issuesShown ? [`  … và ${issues.length - issuesShown} điều khác`] : [];
  return [
    `${report.file}: ${report.outcome}`,
    `mã ${report.encoding ?? '?'}, phân cách ${JSON.stringify(report.delimiter)}, thập phân ${JSON.stringify(report.decimal)}, bố cục ${report.layout ?? '?'}`,
    `dòng: đọc ${accounting.read} = nạp ${accounting.loaded} + loại ${accounting.rejected} + bỏ qua ${accounting.skipped}`,
    `số liệu: đọc ${cells.read} = nạp ${cells.loaded} + loại ${cells.rejected} + bỏ qua ${cells.skipped}`,
    ...questions.map(({ kind, rows }) => `  [?] ${kind} (${rows} dòng)`),
    ...shown,
    ...more,
    '',
  ].join('\n');
}
