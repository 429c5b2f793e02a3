import { changeTone, compareValues } from '../domain/change.ts';
import type { Screen } from './screen.ts';
import type { TableCell } from './tableView.ts';

/** The cell of a change since the base year: signed and toned, or in a few words why there is none. */
export function changeCell(
  { words, page, comparison }: Pick<Screen, 'words' | 'page' | 'comparison'>,
  base: number | null,
  now: number | null,
): TableCell {
  const { t, format } = words;
  if (comparison === null) return { value: null, text: t('common.select.noBaseYear') };
  const change = compareValues({ base, now, baseMethod: comparison.base.method, nowMethod: page.method });
  if (change.kind === 'suppressed') return { value: null, text: t(`criteria.noChange.${change.reason}`) };
  const value = change.changePoints;
  const text = format.change(value);
  const tone = changeTone(value, page.method.direction);
  // A change below the printed decimals prints as none and must not be coloured as one.
  return tone === 'same' || text.startsWith('=') ? { value, text } : { value, text, tone };
}
