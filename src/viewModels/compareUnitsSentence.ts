import type { UnitId } from '../domain/ids.ts';
import type { Screen } from './screen.ts';
import { distanceText, valueText } from './valueText.ts';

/** Who stands highest among the chosen units and by how much; how to choose more; why changes are left out. */
export function compareUnitsSentence(screen: Screen, units: readonly UnitId[]): string {
  const { words, page, comparison } = screen;
  const { t, format } = words;
  const valued = units
    .flatMap((unitId) => {
      const entry = page.entries.get(unitId);
      return entry === undefined || entry.value === null ? [] : [{ name: entry.name, value: entry.value }];
    })
    .toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [valued.at(0), valued.at(-1)];
  const spread =
    highest === undefined || lowest === undefined || valued.length < 2
      ? []
      : [
          t('change.compare.spread', {
            present: format.count(valued.length),
            total: format.count(units.length),
            highest: highest.name,
            value: valueText(words, page.method, highest.value),
            lowest: lowest.name,
            distance: distanceText(words, page.method, highest.value - lowest.value),
          }),
        ];
  const invite = units.length < 2 ? [t('change.compare.pinMore')] : [];
  const reason =
    comparison?.isMethodBreak === true ? [t('change.compare.break', { base: comparison.base.year })] : [];
  return [...spread, ...invite, ...reason].join(' ');
}
