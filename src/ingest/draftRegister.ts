import type { ImportDraft, ProposedRecords, RejectedRow, RowFates } from './importDraft.ts';
import { nothingProposed } from './importDraft.ts';
import type { ImportContext } from './importContext.ts';
import type { Decisions } from './decisions.ts';
import type { ImportSource } from './draftInput.ts';
import type { RegisterLayout } from './layout.ts';
import { matchHeader } from './headerAlias.ts';
import { parseBands } from './parseBands.ts';
import { parseCriteria } from './parseCriteria.ts';
import { parseIndices } from './parseIndices.ts';
import { parseMethods } from './parseMethods.ts';
import { parseMetrics } from './parseMetrics.ts';
import { parsePlans } from './parsePlans.ts';
import { parseSuccessions } from './parseSuccessions.ts';
import { parseTargets } from './parseTargets.ts';
import { parseUnits } from './parseUnits.ts';
import type { Question } from './question.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult } from './register.ts';
import { buildRegistry } from './registry.ts';
import type { Origin } from '../domain/records.ts';

/** What a register adds to a draft. */
export type DraftedRegister = RowFates & Pick<ImportDraft, 'proposed' | 'issues' | 'questions'>;

/** Reads a register into proposed records. A succession without dates asks for the day it takes effect. */
export function draftRegister(
  layout: RegisterLayout,
  given: ReadTable,
  context: ImportContext,
  decisions: Decisions,
  source: ImportSource,
): DraftedRegister {
  const table =
    layout === 'succession' && decisions.effectiveDate !== null
      ? withDate(given, decisions.effectiveDate)
      : given;
  const { result, proposed } = parse(layout, table, context, source);
  const loadedLines = new Set(result.records.map(({ row }) => row));
  const reasons = new Map<number, string[]>();
  const general: string[] = [];
  for (const { line, message, severity } of result.issues) {
    if (severity !== 'error') continue;
    if (table.lines.includes(line)) reasons.set(line, [...(reasons.get(line) ?? []), message]);
    else general.push(message);
  }
  const rejectedRows = table.rows.flatMap((cells, index): RejectedRow[] => {
    const line = table.lines[index] ?? 0;
    return loadedLines.has(line)
      ? []
      : [{ line, cells: given.rows[index] ?? cells, reasons: reasons.get(line) ?? general }];
  });
  return {
    proposed,
    issues: result.issues,
    accounting: result.accounting,
    cells: { ...result.accounting, read: result.accounting.loaded + result.accounting.rejected, skipped: 0 },
    rejectedRows,
    partlyLoadedRows: [],
    skippedRows: table.skipped.map(({ line, reason }) => ({ line, reason })),
    questions: layout === 'succession' && !hasDate(table) ? [dateQuestion(table)] : [],
  };
}

interface Parsed {
  readonly result: ParseResult<Origin>;
  readonly proposed: ProposedRecords;
}

const propose = <K extends keyof ProposedRecords>(
  name: K,
  result: ParseResult<Origin> & { readonly records: ProposedRecords[K] },
): Parsed => ({ result, proposed: { ...nothingProposed, [name]: result.records } });

function parse(
  layout: RegisterLayout,
  table: ReadTable,
  context: ImportContext,
  { batchId }: ImportSource,
): Parsed {
  switch (layout) {
    case 'indices':
      return propose('indices', parseIndices(table, batchId));
    case 'units':
      return propose('units', parseUnits(table, batchId, context.units));
    case 'methods':
      return propose('methods', parseMethods(table, batchId, context.methods));
    case 'criteria':
      return propose('criteria', parseCriteria(table, batchId, context.methods, context.criteria));
    case 'plans':
      return propose('plans', parsePlans(table, batchId));
    case 'metrics':
      return propose('metrics', parseMetrics(table, batchId));
    case 'targets':
      return propose('targets', parseTargets(table, batchId, context));
    case 'bands':
      return propose('bands', parseBands(table, batchId));
    case 'succession':
      return propose(
        'successions',
        parseSuccessions(table, batchId, buildRegistry(context), context.successions),
      );
  }
}

const hasDate = ({ header }: ReadTable): boolean => matchHeader(header, ['ngay_hieu_luc']).positions.size > 0;

const withDate = (table: ReadTable, date: string): ReadTable =>
  hasDate(table)
    ? table
    : { ...table, header: [...table.header, 'ngay_hieu_luc'], rows: table.rows.map((row) => [...row, date]) };

const dateQuestion = ({ lines, rows }: ReadTable): Question => ({
  kind: 'effectiveDateNeeded',
  key: 'effectiveDateNeeded',
  lines: lines.slice(0, 5),
  rows: rows.length,
});
