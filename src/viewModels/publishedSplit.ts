import type { Contribution } from '../domain/contribution.ts';
import { contributionYears, orderedContributions } from './contributionYears.ts';
import type { WaterfallInput } from './contributionYears.ts';
import { shortCriterionName } from './criterionName.ts';
import type { BarKind } from './waterfallView.ts';

/** One bar to be: what is named, why it moved, and the criterion it leads to. */
export interface SplitPart {
  readonly id: string;
  readonly label: string;
  readonly kind: BarKind;
  readonly points: number;
  /** Why it moved the whole, in words; empty where no other reason is possible. */
  readonly reason: string;
  /** What it gave the whole in each year; null where that has no meaning. */
  readonly base: number | null;
  readonly now: number | null;
}

/** A change and what it consists of: `base + Σ points = now` exactly. */
export interface WaterfallSplit {
  readonly base: number;
  readonly now: number;
  readonly parts: readonly SplitPart[];
  /** What values are counted in, where it is not the method's own scale. */
  readonly isPercentOfMaximum: boolean;
  /** What the panel asks, and what must be said before the bars are named; null leaves both to the panel. */
  readonly title: string | null;
  readonly note: string | null;
}

/** A way to split a change; null when the figures do not allow it. */
export type WaterfallSplitter = (input: WaterfallInput) => WaterfallSplit | null;

/**
 * Splits the change of an index that is the sum of its published criteria, within one method: each criterion's part
 * is the change of its points. Null otherwise.
 */
export const splitPublished: WaterfallSplitter = (input) => {
  const { screen, scope } = input;
  const { words, catalog, page } = screen;
  const years = contributionYears(input);
  const bars = years === null ? null : orderedContributions(screen, scope, years);
  if (years === null || bars === null) return null;
  const partOf = ({ kind, criterionId, points }: Contribution): SplitPart =>
    kind === 'rounding'
      ? {
          id: 'rounding',
          label: words.t('overview.waterfall.rounding'),
          kind,
          points,
          reason: '',
          base: null,
          now: null,
        }
      : {
          id: criterionId,
          label: shortCriterionName(words, catalog, page.method.methodId, criterionId),
          kind,
          points,
          reason: '',
          base: years.base.get(criterionId) ?? null,
          now: years.now.get(criterionId) ?? null,
        };
  return {
    base: years.baseWhole,
    now: years.nowWhole,
    parts: bars.map(partOf),
    isPercentOfMaximum: false,
    title: null,
    note: null,
  };
};
