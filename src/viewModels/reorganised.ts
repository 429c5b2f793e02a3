import type { Screen } from './screen.ts';

/** Why ranks of the two years are not compared when no unit of one year exists in the other; null when some do. */
export function reorganisedText({ words, comparison }: Pick<Screen, 'words' | 'comparison'>): string | null {
  if (comparison === null || !comparison.isReorganised) return null;
  const { base, now } = comparison;
  return words.t('lineage.reorganised', {
    baseN: words.format.count(base.ranking.n),
    n: words.format.count(now.ranking.n),
    base: base.year,
    year: now.year,
  });
}
