import type { UnitId } from '../domain/ids.ts';
import { asUnitId, unitIdOf } from '../domain/ids.ts';
import { plainKey, repairLetters } from '../domain/nameKey.ts';
import type { UnitRecord } from '../domain/records.ts';
import type { UnitMatch } from '../domain/unitMatch.ts';
import { matchUnit } from '../domain/unitMatch.ts';
import { unitNameOf } from '../domain/unitName.ts';
import type { UnitDecision } from './decisions.ts';
import type { DraftInput } from './draftInput.ts';

/** The unit of a row, `skip` when the analyst leaves it out, or null after reporting why it is not known. */
export type UnitFinder = (row: number, text: string, code: string, day: string, column: string | null) => UnitRecord | 'skip' | null;

/** Finds units by decision, code or name, each spelling once; asks about those it must not guess. */
export function unitFinder(input: DraftInput): UnitFinder {
  const { context, decisions, ledger, table } = input;
  const decided = new Map(decisions.units.map(({ text, code, action }) => [`${code}\n${text}`, action]));
  const byId = new Map<UnitId, UnitRecord>(context.units.map((unit) => [unit.unitId, unit]));
  const fixed = input.mapping.fixed.unitId === null ? null : (byId.get(asUnitId(input.mapping.fixed.unitId)) ?? null);
  const matches = new Map<string, UnitMatch | UnitDecision['action']>();
  return (row, text, code, day, column) => {
    if (text.trim() === '' && code.trim() === '') {
      if (fixed !== null) return fixed;
      return unitMissing(input, row);
    }
    const key = `${code}\n${text}\n${day}`;
    const known = matches.get(key) ?? decided.get(`${code}\n${text}`) ?? matchUnit(context.unitDirectory, { code, name: text, day });
    matches.set(key, known);
    if ('kind' in known) {
      if (known.kind === 'skip') return 'skip';
      return known.kind === 'create' ? known.unit : (byId.get(known.unitId) ?? null);
    }
    if (known.status !== 'matched') return askForUnit(input, row, { text, code, day, column }, known);
    if (known.nameDiffers) {
      ledger.warn(table.lines[row] ?? 0, 'unitNameDiffers', column, text, `Mã «${code}» là «${known.unit.name}», tệp ghi «${text}». Số liệu nạp theo mã; hãy kiểm tra lại.`);
    }
    return known.unit;
  };
}

function unitMissing({ ledger, table, questions, facts, mapping }: DraftInput, row: number): null {
  const hasColumn = mapping.columns.some(({ role, figure }) => role === 'unit' || role === 'unitCode' || (figure !== null && figure.unit !== null));
  if (hasColumn) {
    ledger.reject(row, 'unitMissing', null, '', `Dòng ${table.lines[row] ?? 0} không ghi đơn vị. Hãy điền tên hoặc mã đơn vị.`);
    return null;
  }
  questions.ask('unitNeeded', table.lines[row] ?? 0, () => ({ kind: 'unitNeeded', suggestion: facts.unitText }));
  ledger.reject(row, 'unitNeeded', null, '', 'Tệp không ghi đơn vị được chấm điểm. Hãy chọn đơn vị.');
  return null;
}

function askForUnit(
  { ledger, questions, table, source }: DraftInput,
  row: number,
  query: { readonly text: string; readonly code: string; readonly day: string; readonly column: string | null },
  match: Exclude<UnitMatch, { readonly status: 'matched' }>,
): null {
  const { text, code, day, column } = query;
  const { candidates } = match;
  const printed = [code, text].filter((part) => part !== '').join(' ');
  const names = candidates.map(({ name, validTo }) => (validTo === null ? name : `${name} (đến ${validTo})`)).join(', ');
  const line = table.lines[row] ?? 0;
  if (match.status === 'ambiguous') {
    questions.ask(`ambiguousUnit:${code}:${text}`, line, () => ({ kind: 'ambiguousUnit', text, code, candidates }));
    ledger.reject(row, 'ambiguousUnit', column, printed, `«${printed}» có thể là nhiều đơn vị: ${names}. Hãy chọn đúng đơn vị.`);
    return null;
  }
  questions.ask(`unknownUnit:${code}:${text}`, line, () => ({ kind: 'unknownUnit', text, code, candidates, proposal: newUnit(text, code, day, source.batchId, line) }));
  const advice = names === '' ? 'Hãy chọn đơn vị hoặc thêm vào danh mục.' : `Gần giống: ${names}. Hãy chọn đơn vị hoặc thêm vào danh mục.`;
  ledger.reject(row, 'unknownUnit', column, printed, `Không nhận ra đơn vị «${printed}» vào ngày ${day}. ${advice}`);
  return null;
}

/** A new unit as printed: its kind by its prefix, its code the file's or made from its name, valid from the year's first day. */
function newUnit(text: string, code: string, day: string, batchId: UnitRecord['batchId'], row: number): UnitRecord {
  const name = repairLetters(text).replaceAll(/\s+/gu, ' ').trim();
  const kind = unitNameOf(text).readings.find((reading) => reading.kind !== null)?.kind ?? 'don_vi';
  const ownCode = code.trim() === '' ? plainKey(name).slice(0, 60) : code.trim();
  const validFrom = `${day.slice(0, 4)}-01-01`;
  return { batchId, row, unitId: unitIdOf(ownCode, validFrom), code: ownCode, name: name === '' ? ownCode : name, kind, parentId: null, validFrom, validTo: null };
}
