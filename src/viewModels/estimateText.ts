import type { UnitId } from '../domain/ids.ts';
import type { Words } from '../i18n/words.ts';
import { dateText } from './dateText.ts';
import type { Estimate, Estimates } from './estimates.ts';
import type { MethodBreak } from './historyView.ts';
import { yearsText } from './sourceText.ts';

/** Says estimates in words. */
export interface EstimateTexts {
  /** `ước tính 85,20`, with whose shares it rests on. */
  readonly valueText: (estimate: Estimate, figure: string) => string;
  /** Why a year is not estimated. */
  readonly refusal: (estimate: Estimate) => string;
  /** Where lines over the years are cut because units were reorganised. */
  readonly breaks: readonly MethodBreak[];
  /** Which years of a unit are estimates and of what, or why there are none; empty for units that were always there. */
  readonly sentence: (unitId: UnitId, years: readonly number[]) => string;
}

/** The estimates of an index and how they are said. */
export interface SpokenEstimates extends Estimates, EstimateTexts {}

/** Puts words to estimates. */
export function speakEstimates(words: Words, estimates: Estimates): SpokenEstimates {
  const { t, format } = words;
  const refusal = ({ cast }: Estimate): string =>
    cast.value !== null
      ? ''
      : t(`lineage.estimate.refused.${cast.reason}`, {
          units: format.list(cast.because.map(estimates.nameOf)),
        });
  return {
    ...estimates,
    valueText: ({ authors }, figure) =>
      authors.length === 0
        ? t('lineage.estimate.value', { figure })
        : t('lineage.estimate.allocated', { figure, authors: format.list(authors) }),
    refusal,
    breaks: breaksOf(words, estimates),
    sentence: (unitId, years) => sentenceOf(words, estimates, refusal, { unitId, years }),
  };
}

function breaksOf(words: Words, { successions }: Estimates): readonly MethodBreak[] {
  const dates = [...new Set(successions.map(({ effectiveDate }) => effectiveDate))];
  return dates.map((day) => ({
    year: Number(day.slice(0, 4)),
    label: words.t('lineage.estimate.breakLabel', { date: dateText(words, day) }),
    reason: words.t('lineage.estimate.breakReason'),
  }));
}

function sentenceOf(
  { t, format }: Words,
  { of, nameOf }: Estimates,
  refusal: (estimate: Estimate) => string,
  { unitId, years }: { readonly unitId: UnitId; readonly years: readonly number[] },
): string {
  const found = years.flatMap((year) => {
    const estimate = of(unitId, year);
    return estimate === null ? [] : [{ year, estimate }];
  });
  const known = found.filter(({ estimate }) => estimate.cast.value !== null);
  const refused = found.find(({ estimate }) => estimate.cast.value === null);
  const [first] = known;
  if (first === undefined) return refused === undefined ? '' : refusal(refused.estimate);
  const { cast, authors } = first.estimate;
  const isDeclared = cast.value !== null && cast.weighting === 'declared';
  return [
    t('lineage.estimate.sentence', {
      years: yearsText(known.map(({ year }) => year)),
      units: format.list(cast.value === null ? [] : cast.predecessors.map(nameOf)),
      weighting: t(isDeclared ? 'lineage.estimate.declared' : 'lineage.estimate.equal'),
    }),
    ...(authors.length === 0 ? [] : [t('lineage.estimate.by', { authors: format.list(authors) })]),
  ].join(' ');
}
