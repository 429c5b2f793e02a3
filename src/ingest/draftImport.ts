import { asBatchId } from '../domain/ids.ts';
import type { MethodRecord, ScoreRecord } from '../domain/records.ts';
import { correctTable } from './corrections.ts';
import type { Decisions } from './decisions.ts';
import { noDecisions } from './decisions.ts';
import { detectLayout } from './detectLayout.ts';
import type { DraftInput, ImportSource } from './draftInput.ts';
import { openLedger } from './draftLedger.ts';
import { draftRegister } from './draftRegister.ts';
import { draftScores } from './draftScores.ts';
import { figureFormat, numericPositions } from './figureFormat.ts';
import { fileFacts } from './fileFacts.ts';
import type { ImportContext } from './importContext.ts';
import type { ImportDraft, ProposedRecords } from './importDraft.ts';
import { nothingProposed } from './importDraft.ts';
import { hasCriterionRows, isScoreLayout, registerLayouts, scoreLayouts } from './layout.ts';
import type { Mapping } from './mapping.ts';
import { headerSignature, nothingFixed, reuseMapping } from './mapping.ts';
import { withDecimalCommas } from './numberCells.ts';
import { printedCriteria } from './printedCriteria.ts';
import { createQuestionLog } from './questionLog.ts';
import type { ReadTable } from './readTable.ts';
import { withTotalRows } from './wholeIndexRows.ts';

const unnamedSource: ImportSource = { batchId: asBatchId('draft'), fileName: '' };

/**
 * What importing a table would do, given what the workspace knows and what the analyst decided so far. Pure and
 * deterministic: the same arguments give the same draft. Never throws; nothing is stored. Figures that wait for an
 * answer count as rejected until `decisions` holds it.
 */
export function draftImport(
  table: ReadTable,
  context: ImportContext,
  decisions: Decisions = noDecisions,
  source: ImportSource = unnamedSource,
): ImportDraft {
  const signature = headerSignature(table);
  const plan = planOf(table, context, decisions, signature);
  const whole = plan.layout !== null && hasCriterionRows(plan.layout) ? withTotalRows(table) : table;
  const corrected = correctTable(whole, decisions.corrections);
  const base = { ...plan, signature, corrections: corrected.applied };
  const input = inputOf(corrected.table, corrected.confirmed, plan.mapping, { context, decisions, source });
  const blocked = fileQuestions(input, decisions);
  const { mapping } = plan;
  if (table.outcome === 'refused') return finish({ ...base, layout: null }, input, 'refused');
  if (blocked || mapping === null)
    return finish(
      base,
      rejectAll(input, mapping === null && !blocked ? 'layoutNeeded' : 'ambiguousEncoding'),
    );
  if (mapping.layout === 'answers') return finish(base, rejectAll(input, 'answersNotImported'));
  if (!isScoreLayout(mapping.layout)) {
    const drafted = draftRegister(mapping.layout, corrected.table, context, decisions, source);
    const isClean =
      drafted.questions.length === 0 && drafted.issues.every(({ severity }) => severity === 'info');
    return {
      ...base,
      numberFormat: input.format,
      outcome: isClean ? 'ok' : 'warned',
      records: [],
      publications: [],
      ...drafted,
    };
  }
  const drafted = draftScores(input);
  return { ...finish(base, input, null, drafted), proposed: proposals(input, drafted.records) };
}

interface Plan {
  readonly layout: ImportDraft['layout'];
  readonly mapping: Mapping | null;
  readonly mappingSource: ImportDraft['mappingSource'];
  readonly confidence: number;
}

/** The mapping to read with: the edited one, a saved one for the same headings, or the detected one. */
function planOf(table: ReadTable, context: ImportContext, decisions: Decisions, signature: string): Plan {
  const saved = context.savedMappings.findLast((entry) => entry.signature === signature && signature !== '');
  const chosen = decisions.mapping ?? (saved === undefined ? null : saved.mapping);
  const found =
    chosen === null
      ? detectLayout(table, context)
      : { layout: chosen.layout, confidence: 1, mapping: reuseMapping(chosen, table.header) };
  const mappingSource = decisions.mapping === null ? (saved === undefined ? 'detected' : 'saved') : 'edited';
  const mapping = found.mapping === null ? null : withDecisions(found.mapping, decisions);
  return { layout: found.layout, mapping, mappingSource, confidence: found.confidence };
}

const withDecisions = (mapping: Mapping, { fixed, numberFormat }: Decisions): Mapping => ({
  ...mapping,
  numberFormat: numberFormat ?? mapping.numberFormat,
  fixed: { ...mapping.fixed, ...fixed },
});

function inputOf(
  given: ReadTable,
  confirmed: ReadonlySet<string>,
  found: Mapping | null,
  { context, decisions, source }: Pick<DraftInput, 'context' | 'decisions' | 'source'>,
): DraftInput {
  const mapping: Mapping = found ?? {
    layout: 'long',
    columns: [],
    numberFormat: decisions.numberFormat,
    fixed: nothingFixed,
  };
  const isScores = found !== null && isScoreLayout(found.layout);
  const format = isScores ? figureFormat(given, mapping) : 'unknown';
  const table = format === 'comma' ? withDecimalCommas(given, numericPositions(mapping)) : given;
  return {
    table,
    mapping,
    format,
    context,
    decisions,
    source,
    facts: fileFacts(table, source.fileName, context.indices),
    criteria: isScores ? printedCriteria(table, mapping) : { nodes: [], nodeOf: () => null },
    ledger: openLedger(table),
    questions: createQuestionLog(),
    numberExamples: [],
    confirmed,
  };
}

/** Questions about the file as a whole; true when nothing may be read before it was read again in the right encoding. */
function fileQuestions({ table, questions }: DraftInput, decisions: Decisions): boolean {
  const encoding = table.issues.find(({ code }) => code === 'ambiguousEncoding');
  if (encoding !== undefined) {
    const { line, message } = encoding;
    questions.ask('ambiguousEncoding', line, () => ({
      kind: 'ambiguousEncoding',
      message,
      readings: table.readings ?? [],
    }));
  }
  if (!decisions.lostLettersAccepted) {
    for (const { line, message } of table.issues.filter(({ code }) => code === 'lostLetters')) {
      questions.ask('lostLetters', line, () => ({ kind: 'lostLetters', message }));
    }
  }
  return encoding !== undefined;
}

const refusals = {
  layoutNeeded: 'Không nhận ra cách trình bày của bảng. Hãy chọn cách trình bày và cột, hoặc dùng tệp mẫu.',
  ambiguousEncoding: 'Chưa chắc bảng mã của tệp. Hãy chọn cách đọc đúng trước khi nạp.',
  answersNotImported: 'Tệp là phiếu trả lời khảo sát, chưa nạp được ở đây. Hãy nạp điểm đã tổng hợp.',
};

function rejectAll(input: DraftInput, code: keyof typeof refusals): DraftInput {
  const { table, ledger, questions } = input;
  const line = table.lines[0] ?? 1;
  if (code === 'layoutNeeded')
    questions.ask('layoutNeeded', line, () => ({
      kind: 'layoutNeeded',
      options: [...scoreLayouts, ...registerLayouts],
    }));
  table.rows.forEach((_row, row) => {
    ledger.count(row, 'rejected');
    ledger.reject(row, code, null, '', refusals[code]);
  });
  return input;
}

const nothingDrafted = { records: [], publications: [] };

function finish(
  base: Plan & Pick<ImportDraft, 'signature' | 'corrections'>,
  { ledger, questions, format }: DraftInput,
  outcome: 'refused' | null = null,
  drafted: Pick<ImportDraft, 'records' | 'publications'> = nothingDrafted,
): ImportDraft {
  const closed = ledger.close();
  const asked = questions.list();
  const isClean = asked.length === 0 && closed.issues.every(({ severity }) => severity === 'info');
  return {
    ...base,
    outcome: outcome ?? (isClean ? 'ok' : 'warned'),
    numberFormat: format,
    questions: asked,
    proposed: nothingProposed,
    ...drafted,
    ...closed,
  };
}

/** New records the analyst decided on: units created, the method made from the file, years a chosen method is widened by. */
function proposals({ decisions, context }: DraftInput, records: readonly ScoreRecord[]): ProposedRecords {
  const created = decisions.units.flatMap(({ action }) => (action.kind === 'create' ? action.unit : []));
  const units = [...new Map(created.map((unit) => [unit.unitId, unit])).values()];
  const { method } = decisions;
  if (method === null) return { ...nothingProposed, units };
  if (method.kind === 'use') {
    const known = context.methods.find(({ methodId }) => methodId === method.methodId);
    return { ...nothingProposed, units, methods: known === undefined ? [] : widened(known, records) };
  }
  const { index, criteria } = method.draft;
  const isNewIndex =
    index !== null && !context.indices.some(({ indexCode }) => indexCode === index.indexCode);
  return {
    ...nothingProposed,
    units,
    indices: isNewIndex ? [index] : [],
    methods: [method.draft.method],
    criteria,
  };
}

/** A method chosen for years it did not cover, with those years; none when it covered them. */
function widened(method: MethodRecord, records: readonly ScoreRecord[]): readonly MethodRecord[] {
  const years = new Set(records.flatMap(({ methodId, year }) => (methodId === method.methodId ? year : [])));
  const firstYear = Math.min(method.firstYear, ...years);
  const lastYear = Math.max(method.lastYear, ...years);
  return firstYear === method.firstYear && lastYear === method.lastYear
    ? []
    : [{ ...method, firstYear, lastYear }];
}
