import { defaultDeck } from '../domain/deck.ts';
import type { Deck, SlideKind, SlideScope } from '../domain/deck.ts';
import { surveyIndex } from '../domain/surveyIndex.ts';
import type { Catalog } from './catalog.ts';
import { satisfactionScope } from './satisfactionScope.ts';

/**
 * The briefing that needs no preparation: the slides a workspace has figures for. Satisfaction needs a survey that knows
 * the unit, or answers; targets need a plan; reasons and actions need an index with parts, actions one whose parts add
 * up, which the factors of a survey do not.
 */
export function readyDeck(catalog: Catalog, scope: SlideScope | null, hasWrittenPlans: boolean): Deck {
  const has = (register: string): boolean => catalog.batches.some((batch) => batch.register === register);
  const survey = scope === null ? null : satisfactionScope(catalog, scope);
  const hasParts = catalog.indexYears.some(
    ({ indexCode, level, hasTotal }) =>
      hasTotal && (scope === null || (indexCode === scope.indexCode && level === scope.level)),
  );
  const isThere: Readonly<Record<SlideKind, boolean>> = {
    title: true,
    headline: true,
    ranking: true,
    change: true,
    why: hasParts,
    targets: hasWrittenPlans || has('plans'),
    satisfaction: survey !== null && (survey.isOwn || has('answers')),
    actions: hasParts && scope?.indexCode !== surveyIndex,
    method: true,
  };
  return {
    ...defaultDeck,
    slides: defaultDeck.slides.filter(({ content: { kind } }) => kind !== 'panel' && isThere[kind]),
  };
}
