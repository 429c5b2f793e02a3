import { nameOrder } from '../domain/nameOrder.ts';
import type { UnitRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import { unitHint } from './importQuestionView.ts';

/** Every unit by name, told apart by code, parent and validity. */
export function unitOptions(
  words: Words,
  units: readonly UnitRecord[],
): readonly { readonly id: string; readonly label: string; readonly hint: string }[] {
  const names = new Map<string, string>(units.map(({ unitId, name }) => [unitId, name]));
  return units
    .toSorted((a, b) => nameOrder(a.name, b.name))
    .map((unit) => ({
      id: unit.unitId,
      label: unit.name,
      hint: unitHint(words, unit, (unitId) => names.get(unitId) ?? null),
    }));
}
