import { unitIdOf } from '../domain/ids.ts';
import { plainKey } from '../domain/nameKey.ts';
import type { UnitRecord } from '../domain/records.ts';

const longestCode = 60;

/** A new unit under another name, with a code no known unit has; null when the name says nothing. */
export function unitNamed(
  name: string,
  proposal: UnitRecord,
  known: readonly UnitRecord[],
): UnitRecord | null {
  const trimmed = name.replaceAll(/\s+/gu, ' ').trim();
  const wanted = plainKey(trimmed).slice(0, longestCode);
  if (wanted === '') return null;
  if (trimmed === proposal.name) return proposal;
  const codes = new Set(known.map(({ code }) => code));
  let code = wanted;
  for (let copy = 2; codes.has(code); copy += 1) code = `${wanted}-${copy}`;
  return { ...proposal, name: trimmed, code, unitId: unitIdOf(code, proposal.validFrom) };
}
