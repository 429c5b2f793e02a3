import { groupBy } from '../domain/groupBy.ts';
import type { UnitId } from '../domain/ids.ts';
import { asUnitId } from '../domain/ids.ts';
import type { UnitRecord } from '../domain/records.ts';
import type { UnitMatch } from '../domain/unitMatch.ts';
import { matchUnit } from '../domain/unitMatch.ts';
import type { UnitDecision } from './decisions.ts';
import type { DraftInput } from './draftInput.ts';
import { newUnit } from './newUnit.ts';
import { cellsOf } from './tableCells.ts';
import type { FormerUnit, UnitSuggester, UnitSuggestions } from './unitSuggestions.ts';
import { unitSuggester } from './unitSuggestions.ts';
import { hasUnitColumn } from './unpivot.ts';
import { printedDay } from './printedDay.ts';

/** The unit of a row, `skip` when the analyst leaves it out, or null after reporting why it is not known. */
export type UnitFinder = (
  row: number,
  text: string,
  code: string,
  day: string,
  column: string | null,
) => UnitRecord | 'skip' | null;

/** Finds units by decision, code or name, each spelling once; asks about those it must not guess. */
export function unitFinder(input: DraftInput, firstYear: () => number): UnitFinder {
  const { context, decisions, ledger, table } = input;
  const decided = groupBy(decisions.units, ({ text, code }) => `${code}\n${text}`);
  const created = decisions.units.flatMap(({ action }) => (action.kind === 'create' ? action.unit : []));
  const byId = new Map<UnitId, UnitRecord>([...context.units, ...created].map((unit) => [unit.unitId, unit]));
  const fixed =
    input.mapping.fixed.unitId === null ? null : (byId.get(asUnitId(input.mapping.fixed.unitId)) ?? null);
  const matches = new Map<string, UnitMatch | UnitDecision['action']>();
  const codes = new Set([...context.units, ...created].map(({ code }) => code));
  const propose: Propose = (text, code, row) =>
    newUnit(text, code, `${firstYear()}-01-01`, { batchId: input.source.batchId, row }, codes);
  const suggest = unitSuggester(context, input.source.batchId, () => printedUnits(input));
  const last = { text: '', code: '', day: '', unit: null as UnitRecord | null };
  return (row, text, code, day, column) => {
    if (last.unit !== null && last.text === text && last.code === code && last.day === day) return last.unit;
    if (text.trim() === '' && code.trim() === '') {
      if (fixed !== null) return fixed;
      return unitMissing(input, row, propose);
    }
    const key = `${code}\n${text}\n${day}`;
    const known =
      matches.get(key) ??
      actionOn(decided.get(`${code}\n${text}`), day) ??
      matchUnit(context.unitDirectory, { code, name: text, day });
    matches.set(key, known);
    if ('kind' in known) {
      if (known.kind === 'skip') return 'skip';
      return known.kind === 'create'
        ? known.unit
        : (byId.get(known.unitId) ?? unknownDecision(input, row, known.unitId));
    }
    if (known.status !== 'matched')
      return askForUnit(input, row, { text, code, day, column, propose, suggest }, known);
    if (known.nameDiffers) {
      ledger.warn(
        table.lines[row] ?? 0,
        'unitNameDiffers',
        column,
        text,
        `Mã «${code}» là «${known.unit.name}», tệp ghi «${text}». Số liệu nạp theo mã; hãy kiểm tra lại.`,
      );
    } else {
      Object.assign(last, { text, code, day, unit: known.unit });
    }
    return known.unit;
  };
}

/** The last decision that holds on a day: a commune taken from the list is no unit outside of its period. */
const actionOn = (
  decided: readonly UnitDecision[] | undefined,
  day: string,
): UnitDecision['action'] | undefined =>
  decided?.findLast(
    ({ action }) => action.kind !== 'create' || action.unit.validTo === null || day <= action.unit.validTo,
  )?.action;

function unknownDecision({ ledger }: DraftInput, row: number, unitId: UnitId): null {
  ledger.reject(
    row,
    'unknownUnit',
    null,
    unitId,
    `Đơn vị đã chọn («${unitId}») không còn trong danh mục. Hãy chọn lại.`,
  );
  return null;
}

type Propose = (text: string, code: string, row: number) => UnitRecord;

function unitMissing(
  { ledger, table, questions, facts, mapping }: DraftInput,
  row: number,
  propose: Propose,
): null {
  if (hasUnitColumn(mapping)) {
    ledger.reject(
      row,
      'unitMissing',
      null,
      '',
      `Dòng ${table.lines[row] ?? 0} không ghi đơn vị. Hãy điền tên hoặc mã đơn vị.`,
    );
    return null;
  }
  questions.ask('unitNeeded', table.lines[row] ?? 0, () => ({
    kind: 'unitNeeded',
    suggestion: facts.unitText,
    proposal: propose(facts.unitText ?? '', '', table.lines[row] ?? 0),
  }));
  ledger.reject(row, 'unitNeeded', null, '', 'Tệp không ghi đơn vị được chấm điểm. Hãy chọn đơn vị.');
  return null;
}

function askForUnit(
  { ledger, questions, table }: DraftInput,
  row: number,
  query: {
    readonly text: string;
    readonly code: string;
    readonly day: string;
    readonly column: string | null;
    readonly propose: Propose;
    readonly suggest: UnitSuggester;
  },
  match: Exclude<UnitMatch, { readonly status: 'matched' }>,
): null {
  const { text, code, day, column, propose, suggest } = query;
  const printed = [code, text].filter((part) => part !== '').join(' ');
  const line = table.lines[row] ?? 0;
  if (match.status === 'ambiguous') {
    questions.ask(`ambiguousUnit:${code}:${text}`, line, () => ({
      kind: 'ambiguousUnit',
      text,
      code,
      candidates: match.candidates,
    }));
    ledger.reject(
      row,
      'ambiguousUnit',
      column,
      printed,
      `«${printed}» có thể là nhiều đơn vị: ${namesOf(match.candidates)}. Hãy chọn đúng đơn vị.`,
    );
    return null;
  }
  const suggestions = suggest(text, code, day);
  const candidates = withSuccessors(match.candidates, suggestions.former);
  questions.ask(`unknownUnit:${code}:${text}`, line, () => ({
    kind: 'unknownUnit',
    text,
    code,
    candidates,
    ...suggestions,
    proposal: propose(text, code, line),
  }));
  ledger.reject(
    row,
    'unknownUnit',
    column,
    printed,
    `Không nhận ra đơn vị «${printed}» vào ngày ${printedDay(day)}. ${adviceOf(candidates, suggestions)}`,
  );
  return null;
}

const candidatesAtMost = 3;

/** What the named unit became comes before names that are only spelled alike. */
const withSuccessors = (
  candidates: readonly UnitRecord[],
  former: FormerUnit | null,
): readonly UnitRecord[] =>
  [...new Set([...(former?.successors ?? []).map(({ unit }) => unit), ...candidates])].slice(
    0,
    candidatesAtMost,
  );

const namesOf = (units: readonly UnitRecord[]): string =>
  units
    .map(({ name, validTo }) => (validTo === null ? name : `${name} (đến ${printedDay(validTo)})`))
    .join(', ');

function adviceOf(candidates: readonly UnitRecord[], { former, listed }: UnitSuggestions): string {
  const became = former ?? listed[0]?.former ?? null;
  return [
    ...(became === null ? [] : [formerText(became)]),
    ...(candidates.length === 0 ? [] : [`Gần giống: ${namesOf(candidates)}.`]),
    ...(listed.length === 0
      ? []
      : [`Danh mục toàn quốc có: ${listed.map(({ unit, place }) => `${unit.name} (${place})`).join('; ')}.`]),
    'Hãy chọn đơn vị hoặc thêm vào danh mục.',
  ].join(' ');
}

const formerText = ({ name, effectiveDate, successors }: FormerUnit): string =>
  `«${name}» ${
    successors.length === 1 && successors[0]?.part === 'whole' ? 'đã nhập toàn bộ vào' : 'đã chia về'
  } ${successors.map(({ unit }) => `«${unit.name}»`).join(', ')} từ ngày ${effectiveDate}.`;

const namesLookedAt = 500;

/** Names in the unit column and in headings. */
function printedUnits({ table, mapping }: DraftInput): readonly string[] {
  const position = mapping.columns.findIndex(({ role }) => role === 'unit');
  const cells = cellsOf(table);
  const rows = position === -1 ? 0 : Math.min(cells.length, namesLookedAt);
  return [
    ...mapping.columns.flatMap(({ figure }) => figure?.unit ?? []),
    ...Array.from({ length: rows }, (_, row) => cells.at(row, position)),
  ];
}
