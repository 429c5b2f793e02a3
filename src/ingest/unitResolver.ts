import type { UnitId } from '../domain/ids.ts';
import { asUnitId } from '../domain/ids.ts';
import type { UnitRecord } from '../domain/records.ts';
import type { UnitMatch } from '../domain/unitMatch.ts';
import { matchUnit } from '../domain/unitMatch.ts';
import type { UnitDecision } from './decisions.ts';
import type { DraftInput } from './draftInput.ts';
import { newUnit } from './newUnit.ts';
import { hasUnitColumn } from './unpivot.ts';

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
  const decided = new Map(decisions.units.map(({ text, code, action }) => [`${code}\n${text}`, action]));
  const created = decisions.units.flatMap(({ action }) => (action.kind === 'create' ? action.unit : []));
  const byId = new Map<UnitId, UnitRecord>([...context.units, ...created].map((unit) => [unit.unitId, unit]));
  const fixed =
    input.mapping.fixed.unitId === null ? null : (byId.get(asUnitId(input.mapping.fixed.unitId)) ?? null);
  const matches = new Map<string, UnitMatch | UnitDecision['action']>();
  const codes = new Set([...context.units, ...created].map(({ code }) => code));
  const propose: Propose = (text, code, row) =>
    newUnit(text, code, `${firstYear()}-01-01`, { batchId: input.source.batchId, row }, codes);
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
      decided.get(`${code}\n${text}`) ??
      matchUnit(context.unitDirectory, { code, name: text, day });
    matches.set(key, known);
    if ('kind' in known) {
      if (known.kind === 'skip') return 'skip';
      return known.kind === 'create'
        ? known.unit
        : (byId.get(known.unitId) ?? unknownDecision(input, row, known.unitId));
    }
    if (known.status !== 'matched')
      return askForUnit(input, row, { text, code, day, column, propose }, known);
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
  },
  match: Exclude<UnitMatch, { readonly status: 'matched' }>,
): null {
  const { text, code, day, column, propose } = query;
  const { candidates } = match;
  const printed = [code, text].filter((part) => part !== '').join(' ');
  const names = candidates
    .map(({ name, validTo }) => (validTo === null ? name : `${name} (đến ${validTo})`))
    .join(', ');
  const line = table.lines[row] ?? 0;
  if (match.status === 'ambiguous') {
    questions.ask(`ambiguousUnit:${code}:${text}`, line, () => ({
      kind: 'ambiguousUnit',
      text,
      code,
      candidates,
    }));
    ledger.reject(
      row,
      'ambiguousUnit',
      column,
      printed,
      `«${printed}» có thể là nhiều đơn vị: ${names}. Hãy chọn đúng đơn vị.`,
    );
    return null;
  }
  questions.ask(`unknownUnit:${code}:${text}`, line, () => ({
    kind: 'unknownUnit',
    text,
    code,
    candidates,
    proposal: propose(text, code, line),
  }));
  const advice =
    names === ''
      ? 'Hãy chọn đơn vị hoặc thêm vào danh mục.'
      : `Gần giống: ${names}. Hãy chọn đơn vị hoặc thêm vào danh mục.`;
  ledger.reject(
    row,
    'unknownUnit',
    column,
    printed,
    `Không nhận ra đơn vị «${printed}» vào ngày ${day}. ${advice}`,
  );
  return null;
}
