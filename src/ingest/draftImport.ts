import { asBatchId } from '../domain/ids.ts';
import type { MethodRecord } from '../domain/records.ts';
import type { ScoreColumns } from '../domain/scoreColumns.ts';
import { noScores, recordsOf } from '../domain/scoreColumns.ts';
import { correctTable } from './corrections.ts';
import type { Decisions } from './decisions.ts';
import { noDecisions } from './decisions.ts';
import { detectLayout } from './detectLayout.ts';
import { draftAnswers } from './draftAnswers.ts';
import type { DraftInput, ImportSource } from './draftInput.ts';
import { openLedger } from './draftLedger.ts';
import { draftRegister } from './draftRegister.ts';
import type { DraftedScores } from './draftScores.ts';
import { draftScores } from './draftScores.ts';
import { figureFormat, numericPositions } from './figureFormat.ts';
import { fileFacts } from './fileFacts.ts';
import type { ImportContext } from './importContext.ts';
import type { ImportDraft, ProposedRecords } from './importDraft.ts';
import { nothingProposed } from './importDraft.ts';
import { hasCriterionRows, isScoreLayout, registerLayouts, scoreLayouts } from './layout.ts';
import { listedSuccessions } from './listedSuccessions.ts';
import type { Mapping } from './mapping.ts';
import { headerSignature, nothingFixed, reuseMapping } from './mapping.ts';
import { withDecimalCommas } from './numberCells.ts';
import type { Progress } from './progress.ts';
import { printedCriteria } from './printedCriteria.ts';
import { createQuestionLog } from './questionLog.ts';
import type { ReadTable } from './readTable.ts';
import type { DraftedSurvey } from './surveyDraft.ts';
import { cellsOf } from './tableCells.ts';
import { warnOfUnusedFigures } from './unusedFigures.ts';
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
  onProgress: Progress | null = null,
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
  if (mapping.layout === 'answers') {
    const suggestedYear = input.facts.year ?? input.facts.suggestedYear;
    const drafted = draftAnswers(corrected.table, { mapping, context, decisions, source, suggestedYear });
    return draftOfSurvey(base, drafted, source);
  }
  if (!isScoreLayout(mapping.layout)) {
    const drafted = draftRegister(mapping.layout, corrected.table, context, decisions, source);
    const isClean =
      drafted.questions.length === 0 && drafted.issues.every(({ severity }) => severity === 'info');
    return withRecords({
      ...base,
      numberFormat: input.format,
      outcome: isClean ? 'ok' : 'warned',
      scores: noScores(source.batchId),
      survey: null,
      publications: [],
      ...drafted,
    });
  }
  if (mapping.columns.every(({ role }) => role !== 'figure'))
    return finish(base, rejectAll(input, 'layoutNeeded'));
  if (base.mappingSource === 'detected') warnOfUnusedFigures(input);
  return finish(base, input, null, draftScores(input, onProgress));
}

/** A draft of survey answers, however they were read. */
export const draftOfSurvey = (
  base: Plan & Pick<ImportDraft, 'signature' | 'corrections'>,
  drafted: DraftedSurvey,
  { batchId }: ImportSource,
): ImportDraft =>
  withRecords({ ...base, numberFormat: 'unknown', scores: noScores(batchId), publications: [], ...drafted });

/** Adds the records, which large imports never need one by one. */
function withRecords(draft: Omit<ImportDraft, 'records'>): ImportDraft {
  let records: ImportDraft['records'] | null = null;
  return {
    ...draft,
    get records() {
      records ??= recordsOf(draft.scores);
      return records;
    },
  };
}

/** How a table is read: layout, mapping and where it comes from. */
export interface Plan {
  readonly layout: ImportDraft['layout'];
  readonly mapping: Mapping | null;
  readonly mappingSource: ImportDraft['mappingSource'];
  readonly confidence: number;
}

/** The mapping to read with: the edited one, a saved one for the same headings, or the detected one. */
export function planOf(
  table: ReadTable,
  context: ImportContext,
  decisions: Decisions,
  signature: string,
): Plan {
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
};

function rejectAll(input: DraftInput, code: keyof typeof refusals): DraftInput {
  const { table, ledger, questions } = input;
  const line = table.lines[0] ?? 1;
  if (code === 'layoutNeeded')
    questions.ask('layoutNeeded', line, () => ({
      kind: 'layoutNeeded',
      options: [...scoreLayouts, ...registerLayouts],
    }));
  for (let row = 0; row < cellsOf(table).length; row += 1) {
    ledger.count(row, 'rejected');
    ledger.reject(row, code, null, '', refusals[code]);
  }
  return input;
}

function finish(
  base: Plan & Pick<ImportDraft, 'signature' | 'corrections'>,
  input: DraftInput,
  outcome: 'refused' | null = null,
  drafted: DraftedScores | null = null,
): ImportDraft {
  const { ledger, questions, format, source } = input;
  const closed = ledger.close();
  const asked = questions.list();
  const isClean = asked.length === 0 && closed.issues.every(({ severity }) => severity === 'info');
  const { scores, publications } = drafted ?? { scores: noScores(source.batchId), publications: [] };
  return withRecords({
    ...base,
    outcome: outcome ?? (isClean ? 'ok' : 'warned'),
    numberFormat: format,
    questions: asked,
    proposed: drafted === null ? nothingProposed : proposals(input, scores),
    scores,
    survey: null,
    publications,
    ...closed,
  });
}

/** New records the analyst decided on: units created, the method made from the file, years a chosen method is widened by. */
function proposals({ decisions, context, source }: DraftInput, scores: ScoreColumns): ProposedRecords {
  const created = decisions.units.flatMap(({ action }) => (action.kind === 'create' ? action.unit : []));
  const units = [...new Map(created.map((unit) => [unit.unitId, unit])).values()];
  const successions =
    context.nationwide === null || units.length === 0
      ? []
      : listedSuccessions(
          context.nationwide,
          new Set([...context.units, ...units].map(({ unitId }) => unitId)),
          { batchId: source.batchId, row: 1 },
        );
  const { method } = decisions;
  if (method === null) return { ...nothingProposed, units, successions };
  if (method.kind === 'use') {
    const known = context.methods.find(({ methodId }) => methodId === method.methodId);
    return {
      ...nothingProposed,
      units,
      successions,
      methods: known === undefined ? [] : widened(known, scores),
    };
  }
  const { index, criteria } = method.draft;
  const isNewIndex =
    index !== null && !context.indices.some(({ indexCode }) => indexCode === index.indexCode);
  return {
    ...nothingProposed,
    units,
    successions,
    indices: isNewIndex ? [index] : [],
    methods: [method.draft.method],
    criteria,
  };
}

/** A method chosen for years it did not cover, with those years; none when it covered them. */
function widened(method: MethodRecord, { methodId, year }: ScoreColumns): readonly MethodRecord[] {
  const number = methodId.texts.indexOf(method.methodId);
  const years = new Set(year.filter((_, figure) => methodId.numbers[figure] === number));
  const firstYear = Math.min(method.firstYear, ...years);
  const lastYear = Math.max(method.lastYear, ...years);
  return firstYear === method.firstYear && lastYear === method.lastYear
    ? []
    : [{ ...method, firstYear, lastYear }];
}
