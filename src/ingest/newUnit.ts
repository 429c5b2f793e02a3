import { unitIdOf } from '../domain/ids.ts';
import { plainKey, repairLetters } from '../domain/nameKey.ts';
import type { Origin, UnitRecord } from '../domain/records.ts';
import { unitNameOf } from '../domain/unitName.ts';

const longestName = 300;

/** A new unit as printed: its kind by its prefix, its code the file's or made from its name and not among `codes`, which then holds it. */
export function newUnit(
  text: string,
  code: string,
  validFrom: string,
  origin: Origin,
  codes: Set<string>,
): UnitRecord {
  const name = repairLetters(text.slice(0, longestName)).replaceAll(/\s+/gu, ' ').trim();
  const kind = unitNameOf(text).readings.find((reading) => reading.kind !== null)?.kind ?? 'don_vi';
  const ownCode = code.trim() === '' ? freeCode(plainKey(name).slice(0, 60), codes) : code.trim();
  return {
    ...origin,
    unitId: unitIdOf(ownCode, validFrom),
    code: ownCode,
    name: name === '' ? ownCode : name,
    kind,
    parentId: null,
    validFrom,
    validTo: null,
  };
}

/** `Tân Thành` and `Tân Thạnh` must not share a code. */
function freeCode(wanted: string, codes: Set<string>): string {
  let code = wanted;
  for (let copy = 2; codes.has(code); copy += 1) code = `${wanted}-${copy}`;
  codes.add(code);
  return code;
}
