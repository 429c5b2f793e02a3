import { readFileSync } from 'node:fs';
import path from 'node:path';
import { asBatchId } from '../domain/ids.ts';
import { asksForCommunes } from '../ingest/communesAsked.ts';
import { noDecisions } from '../ingest/decisions.ts';
import { draftImport } from '../ingest/draftImport.ts';
import { buildImportContext } from '../ingest/importContext.ts';
import type { ImportDraft } from '../ingest/importDraft.ts';
import type { ReadTable } from '../ingest/readTable.ts';
import { readTable } from '../ingest/readTable.ts';
import { mainSheet, unreadSheetsIssue } from '../ingest/mainSheet.ts';
import { readSheetTable, sheetsOf } from '../ingest/readWorkbook.ts';
import { isWorkbookFile } from '../ingest/workbookParts.ts';
import { checkReport, checkSummary } from './checkReport.ts';
import { shippedCommunes, shippedContext } from './shippedContext.ts';

const usage = 'Cách dùng: npm run --silent check-csv -- TỆP [--sheet TÊN] [--json] [--records]\n';
const exitCodes = { ok: 0, warned: 1, refused: 2 };

/**
 * Checks one file with all stages of the importer, of a workbook the sheet named or the first one with data; returns the
 * exit code: 0 clean, 1 issues, 2 refused or unreadable.
 */
async function checkCsv(args: readonly string[]): Promise<number> {
  const sheetAt = args.indexOf('--sheet');
  const sheet = sheetAt === -1 ? null : (args[sheetAt + 1] ?? null);
  const file = args.find((arg, index) => !arg.startsWith('--') && (sheetAt === -1 || index !== sheetAt + 1));
  if (file === undefined) {
    process.stderr.write(usage);
    return exitCodes.refused;
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(file));
  } catch (error) {
    process.stderr.write(
      `Không đọc được tệp «${file}»: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return exitCodes.refused;
  }
  const fileName = path.basename(file);
  const table = isWorkbookFile(bytes) ? await readWorkbook(bytes, sheet) : readTable(bytes, { fileName });
  const draft = draftOf(table, fileName);
  const report = checkReport(file, table, draft, args.includes('--records'));
  process.stdout.write(
    args.includes('--json') ? `${JSON.stringify(report, null, 2)}\n` : checkSummary(report),
  );
  return exitCodes[report.outcome];
}

/** Drafts with what the provinces' workspace knows, and again with the country's communes if the file names any. */
function draftOf(table: ReadTable, fileName: string): ImportDraft {
  const context = shippedContext();
  const source = { batchId: asBatchId(fileName), fileName };
  const draft = draftImport(table, context, noDecisions, source);
  if (!asksForCommunes(draft.questions, noDecisions)) return draft;
  const withCommunes = buildImportContext({ ...context, nationwide: shippedCommunes() });
  return draftImport(table, withCommunes, noDecisions, source);
}

process.exitCode = await checkCsv(process.argv.slice(2));

async function readWorkbook(bytes: Uint8Array, asked: string | null): Promise<ReadTable> {
  const { sheets } = sheetsOf(bytes);
  const sheet = asked ?? mainSheet(sheets)?.name ?? null;
  const table = await readSheetTable(bytes, sheet);
  const unread = unreadSheetsIssue(sheets, sheet);
  return unread === null ? table : { ...table, issues: [unread, ...table.issues] };
}
