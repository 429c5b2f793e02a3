import { attainableGains } from '../domain/attainable.ts';
import type { AttainableGain, PeerReference } from '../domain/attainable.ts';
import type { CriterionId } from '../domain/ids.ts';
import { neededGainForPlaces } from '../domain/neededGain.ts';
import { smallestSet } from '../domain/smallestSet.ts';
import type { SmallestSet } from '../domain/smallestSet.ts';
import { compensatedSum } from '../domain/sum.ts';
import { isAtLeast } from '../domain/tolerance.ts';
import type { WhatIfBase } from '../domain/whatIf.ts';
import { indexPointsPerPoint } from '../domain/whatIf.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { compactSource } from './compactSource.ts';
import { criterionFigures } from './criterionFigures.ts';
import { nameOfCriterion } from './criterionName.ts';
import { criterionTree } from './criterionTree.ts';
import { unitsWord } from './criterionWords.ts';
import type { PanelView } from './panelView.ts';
import { changeUnitText, scaleText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import type { TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** What is to be reached: a value of the index, or places with all others held fixed. */
export type Goal =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'places'; readonly places: number };

/** A criterion on the way, largest gain first. */
export interface PathStep {
  readonly id: CriterionId;
  readonly name: string;
  /** Of the index. */
  readonly gainText: string;
  readonly peerText: string;
  /** The index before and after this step. */
  readonly from: number;
  readonly to: number;
  readonly toText: string;
  /** Belongs to the smallest set that reaches the goal. */
  readonly isNeeded: boolean;
  /** Points the criterion would have. */
  readonly setPoints: number;
}

export interface GoalPathView {
  readonly steps: readonly PathStep[];
  readonly goal: { readonly value: number; readonly label: string };
  readonly nowLabel: string;
  readonly neededLabel: string;
  readonly furtherLabel: string;
  readonly axisLabel: string;
}

export interface GoalPathInput {
  readonly screen: Screen;
  /** Criterion scores of all units in the year on show. */
  readonly scores: readonly CriterionScoreRow[];
  readonly base: WhatIfBase;
  readonly goal: Goal;
  readonly reference: PeerReference;
}

/** Steps beyond the goal that are still drawn; the table lists all. */
const furtherSteps = 4;

/**
 * The way to a goal over what peers show to be possible: the criteria by gain, the running total, and the fewest that
 * reach the goal. Only for indices where more is better.
 */
export function goalPathView(input: GoalPathInput): PanelView<GoalPathView> {
  const { screen } = input;
  const { words, page } = screen;
  const needed = neededOf(input);
  const steps = needed === null ? [] : stepsOf(input, needed.set);
  const lastNeeded = steps.findLastIndex(({ isNeeded }) => isNeeded);
  const shown = steps.slice(0, lastNeeded + 1 + furtherSteps);
  const unavailable = unavailableText(input, needed, steps);
  return {
    id: 'goalPath',
    title: words.t('whatIf.path.title'),
    sentence: needed === null || unavailable !== null ? '' : sentenceOf(input, needed, steps),
    chart:
      needed === null || unavailable !== null
        ? null
        : {
            steps: shown,
            goal: {
              value: needed.value,
              label: words.t('whatIf.path.goal', { value: words.format.points(needed.value) }),
            },
            nowLabel: words.t('whatIf.path.now', { value: words.format.points(input.base.value) }),
            neededLabel: words.t('whatIf.path.needed'),
            furtherLabel: words.t('whatIf.path.further'),
            axisLabel: scaleText(words, page.method),
          },
    unavailable,
    table: tableOf(input, steps),
    source: compactSource(screen, [page]),
  };
}

/** Points of the criteria that are needed, as a scenario sets them; none where there is no way. */
export const neededPoints = (chart: GoalPathView | null): ReadonlyMap<CriterionId, number> =>
  new Map(
    (chart?.steps ?? [])
      .filter(({ isNeeded }) => isNeeded)
      .map(({ id, setPoints }) => [id, setPoints] as const),
  );

interface Needed {
  readonly value: number;
  readonly gain: number;
  readonly set: SmallestSet;
}

function neededOf(input: GoalPathInput): Needed | null {
  const { screen, base, goal } = input;
  const { direction, rankDecimals: decimals } = screen.page.method;
  if (direction !== 'higherIsBetter') return null;
  const places =
    goal.kind === 'value'
      ? { neededValue: goal.value, gainPoints: goal.value - base.value }
      : neededGainForPlaces([...screen.page.entries.values()], base.unitId, goal.places, {
          decimals,
          direction,
        });
  if (places === null) return null;
  const worthOf = indexPointsPerPoint(base);
  const gains = peerGains(input).map(({ criterionId, gainPoints }) => ({
    criterionId,
    gainPoints: gainPoints * worthOf(criterionId),
  }));
  return {
    value: places.neededValue,
    gain: places.gainPoints,
    set: smallestSet(gains, places.gainPoints),
  };
}

/** What peers show to be possible on every criterion that can be set. */
function peerGains({ screen, scores, base, reference }: GoalPathInput): readonly AttainableGain[] {
  const { page } = screen;
  const figures = criterionFigures(page, scores);
  return base.figures.flatMap(({ criterion, points, maxPoints }) => {
    if (maxPoints <= 0) return [];
    const { criterionId } = criterion;
    const ofUnits = [...page.entries.keys()].map((unitId) => ({
      unitId,
      criterionId,
      points: unitId === base.unitId ? points : figures.valueOf(criterionId, unitId),
      maxPoints:
        unitId === base.unitId
          ? maxPoints
          : (figures.maxPointsOf(criterionId, unitId) ?? criterion.maxPoints),
    }));
    return attainableGains(base.unitId, ofUnits, reference);
  });
}

function stepsOf(input: GoalPathInput, { gains }: SmallestSet): readonly PathStep[] {
  const { screen, base } = input;
  const { words, catalog, page, yearbook } = screen;
  const tree = criterionTree(catalog, page);
  const attainable = new Map(peerGains(input).map((gain) => [gain.criterionId, gain]));
  const figureOf = new Map(base.figures.map((figure) => [figure.criterion.criterionId, figure]));
  return gains.flatMap(({ criterionId, gainPoints, cumulativePoints, isNeeded }): PathStep[] => {
    const record = tree.byId.get(criterionId);
    const gain = attainable.get(criterionId);
    const figure = figureOf.get(criterionId);
    if (record === undefined || gain === undefined || figure === undefined) return [];
    const to = base.value + cumulativePoints;
    const peer = gain.peerId === null ? '' : (yearbook.nameOf.get(gain.peerId) ?? gain.peerId);
    const best = words.format.points((gain.referenceRatio ?? gain.ownRatio) * figure.maxPoints);
    return [
      {
        id: criterionId,
        name: nameOfCriterion(words, record),
        gainText: words.format.signed(gainPoints),
        peerText:
          peer === ''
            ? words.t('whatIf.path.medianPeer', { value: best })
            : words.t('whatIf.path.bestPeer', { name: peer, value: best }),
        from: to - gainPoints,
        to,
        toText: words.format.points(to),
        isNeeded,
        setPoints: Math.min(figure.maxPoints, figure.points + gain.gainPoints),
      },
    ];
  });
}

function unavailableText(
  { screen, base, goal }: GoalPathInput,
  needed: Needed | null,
  steps: readonly PathStep[],
): string | null {
  const { words, page, unitName } = screen;
  if (needed === null) {
    const rank = page.ranking.places.get(base.unitId)?.rank ?? 1;
    return words.t('whatIf.path.noPlaces', {
      unit: unitName,
      rank: words.format.rank(rank, page.ranking.n),
      places: goal.kind === 'places' ? words.format.count(goal.places) : '',
    });
  }
  if (goal.kind === 'value' && isAtLeast(base.value, needed.value)) {
    return words.t('whatIf.path.reached', {
      value: words.format.points(base.value),
      goal: words.format.points(needed.value),
    });
  }
  return steps.length === 0 ? words.t('whatIf.path.noGains', { unit: unitName }) : null;
}

function sentenceOf(
  { screen, base, goal, reference }: GoalPathInput,
  needed: Needed,
  steps: readonly PathStep[],
): string {
  const { words, page } = screen;
  const { t, format } = words;
  const { set } = needed;
  const chosen = steps.filter(({ isNeeded }) => isNeeded);
  const facts = {
    gain: format.points(Math.max(0, needed.gain)),
    unit: changeUnitText(words, page.method),
    goal: format.points(needed.value),
    places: goal.kind === 'places' ? format.count(goal.places) : '',
    count: format.count(set.count ?? steps.length),
    names: format.list(chosen.slice(0, 3).map(({ name }) => name)),
    reached: format.points(compensatedSum([base.value, steps.at(-1)?.to ?? 0, -base.value])),
    shortfall: format.points(set.shortfallPoints),
    reference: t(reference === 'best' ? 'whatIf.path.likeBest' : 'whatIf.path.likeMedian', {
      units: unitsWord(words, page.method),
    }),
  };
  if (set.count === null) return t('whatIf.path.short', facts);
  const key = goal.kind === 'places' ? 'whatIf.path.places' : 'whatIf.path.value';
  const more = set.count - 3;
  return t(key, {
    ...facts,
    names:
      more > 0 ? t('whatIf.path.namesMore', { names: facts.names, more: format.count(more) }) : facts.names,
  });
}

function tableOf({ screen }: GoalPathInput, steps: readonly PathStep[]): TableView {
  const { words, page } = screen;
  const { t } = words;
  return {
    caption: t('whatIf.path.caption'),
    columns: [
      { key: 'criterion', label: t('criteria.column.criterion'), kind: 'text' },
      { key: 'peer', label: t('whatIf.path.peer'), kind: 'text' },
      {
        key: 'gain',
        label: t('whatIf.effect', { unit: changeUnitText(words, page.method) }),
        kind: 'number',
      },
      { key: 'cumulative', label: t('whatIf.path.cumulative'), kind: 'number' },
      { key: 'needed', label: t('whatIf.path.needed'), kind: 'text' },
    ],
    rows: steps.map((step) => ({
      id: step.id,
      ...(step.isNeeded ? { emphasis: 'selected' as const } : {}),
      cells: [
        textCell(step.name),
        textCell(step.peerText),
        { value: step.to - step.from, text: step.gainText },
        { value: step.to, text: step.toText },
        textCell(step.isNeeded ? `✓ ${t('whatIf.path.yes')}` : ''),
      ],
    })),
  };
}
