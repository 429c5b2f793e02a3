import { missingSentence } from './changeReason.ts';
import type { Screen } from './screen.ts';
import type { SlopeLine, SlopeMeasure } from './slopeView.ts';
import { changeText, valueText } from './valueText.ts';

/** What became of the selected unit between the two years, or why nothing can be said. */
export function slopeSentence(screen: Screen, measure: SlopeMeasure, lines: readonly SlopeLine[]): string {
  const { words, page, comparison, unitName: unit } = screen;
  const { t, format } = words;
  if (comparison === null) return '';
  const line = lines.find(({ unitId }) => unitId === screen.unitId);
  if (line === undefined) return withoutLine(screen, measure);
  const years = { unit, base: comparison.base.year, year: page.year };
  if (measure === 'value') {
    return t('change.slope.value', {
      ...years,
      from: valueText(words, page.method, line.base),
      to: valueText(words, page.method, line.now),
      change: changeText(words, page.method, line.now - line.base),
    });
  }
  const places = line.base - line.now;
  if (places === 0) return t('change.slope.rankSame', { ...years, to: line.nowText });
  return t(places > 0 ? 'change.slope.rankUp' : 'change.slope.rankDown', {
    ...years,
    from: line.baseText,
    to: line.nowText,
    places: format.count(Math.abs(places)),
  });
}

function withoutLine(screen: Screen, measure: SlopeMeasure): string {
  const { words, page, comparison, unitId, unitName: unit } = screen;
  if (comparison === null) return '';
  if (!page.entries.has(unitId)) {
    return words.t('change.slope.notInGroup', { unit, group: screen.groupName });
  }
  const { change } = comparison.of(unitId);
  if (measure === 'rank' && change.kind === 'change') return words.t('change.slope.noRank', { unit });
  if (change.kind === 'change') return '';
  return missingSentence(screen, change.reason === 'missingBase' ? comparison.base : page, unitId);
}
