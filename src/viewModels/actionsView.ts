import { attainableGains } from '../domain/attainable.ts';
import type { AttainableGain } from '../domain/attainable.ts';
import type { CriterionId } from '../domain/ids.ts';
import { rankUnits } from '../domain/rank.ts';
import type { CriterionRecord } from '../domain/records.ts';
import { compensatedSum } from '../domain/sum.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { missingSentence } from './changeReason.ts';
import { compactSource } from './compactSource.ts';
import { criterionStandings } from './criterionStandings.ts';
import { criterionName } from './criterionName.ts';
import { criterionTree, partsShareScale } from './criterionTree.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import { changeUnitText } from './scaleText.ts';
import { ownMaximum, scoreLookup } from './scoreLookup.ts';
import type { ScoreLookup } from './scoreLookup.ts';
import type { Screen } from './screen.ts';
import type { TableView } from './tableView.ts';

/** A criterion worth working on: what a peer shows to be possible. */
export interface Action {
  readonly criterionId: CriterionId;
  readonly name: string;
  readonly gainPoints: number;
  /** `+1,01` */
  readonly gainText: string;
  readonly ownText: string;
  /** `Tây Ninh 8,20` */
  readonly peerText: string;
  /** The child criterion with the largest gain; empty where children are not published. */
  readonly detail: string;
}

/** At most three actions, largest gain first. */
export interface ActionsView {
  readonly actions: readonly Action[];
  /** Index value and rank if all of them reached their peer, all other units held fixed. */
  readonly outcome: { readonly value: number; readonly rank: number; readonly n: number };
  /** What gains are counted in. */
  readonly unitText: string;
}

export interface ActionsInput {
  readonly screen: Screen;
  /** Criterion scores of all units in the screen's year. */
  readonly scores: readonly CriterionScoreRow[];
}

const shownActions = 3;

interface Candidate {
  readonly criterion: CriterionRecord;
  readonly gain: AttainableGain;
}

/**
 * What to do next: the level-1 criteria on which the best peer of the year shows the largest gain. Only for an index
 * whose criteria add up to it, since a gain there is a gain of the index; else it says what is missing.
 */
export function actionsView(input: ActionsInput): PanelView<ActionsView> {
  const { screen } = input;
  const { words, page } = screen;
  const candidates = candidatesOf(input);
  const chart = viewOf(input, candidates);
  return {
    id: 'actions',
    title: words.t('overview.actions.title'),
    sentence: chart === null ? '' : sentenceOf(screen, chart),
    chart,
    unavailable: chart === null ? reasonOf(screen, candidates) : null,
    table: tableOf(screen, candidates),
    source: compactSource(screen, [page]),
  };
}

/** Every level-1 criterion with what could be gained on it, largest first. */
function candidatesOf({ screen, scores }: ActionsInput): readonly Candidate[] {
  const { page, unitId } = screen;
  const rowOf = scoreLookup(scores.filter(({ year }) => year === page.year));
  const standings = criterionStandings(screen, scores, 1).filter(({ isComparable }) => isComparable);
  return standings
    .flatMap(({ criterion }) => {
      const gain = attainableGains(unitId, figuresOf(screen, rowOf, [criterion]), 'best')[0];
      return gain === undefined ? [] : [{ criterion, gain }];
    })
    .toSorted((a, b) => b.gain.gainPoints - a.gain.gainPoints);
}

/** Every unit's points out of what it can reach: less than the maximum where parts do not apply to it. */
const figuresOf = ({ page }: Screen, rowOf: ScoreLookup, criteria: readonly CriterionRecord[]) =>
  criteria.flatMap((criterion) =>
    [...page.entries.keys()].map((unitId) => {
      const row = rowOf(unitId, criterion.criterionId);
      return {
        unitId,
        criterionId: criterion.criterionId,
        points: row?.value ?? null,
        maxPoints: ownMaximum(row, criterion),
      };
    }),
  );

/**
 * Points of the index that a point of a criterion brings the selected unit: 1 where the index is the sum of its
 * criteria, more where some do not apply to it and the rest make up the whole scale. Null where criteria do not add up.
 */
function worthOfPoint({ screen, scores }: ActionsInput): number | null {
  const { catalog, page, unitId } = screen;
  if (page.method.aggregation === 'sumOfCriteria') return 1;
  const tree = criterionTree(catalog, page);
  if (!partsShareScale(tree, page)) return null;
  const rowOf = scoreLookup(scores.filter(({ year }) => year === page.year));
  const maxima = tree.areas
    .filter(({ criterionId }) => !tree.adjustments.has(criterionId))
    .map((area) => ownMaximum(rowOf(unitId, area.criterionId), area));
  return page.method.scaleMax / compensatedSum(maxima);
}

function viewOf({ screen, scores }: ActionsInput, candidates: readonly Candidate[]): ActionsView | null {
  const { words, page, unitId, yearbook } = screen;
  const own = page.entries.get(unitId)?.value ?? null;
  const worth = worthOfPoint({ screen, scores });
  if (own === null || candidates.length === 0 || worth === null) return null;
  const rowOf = scoreLookup(scores.filter(({ year }) => year === page.year));
  const actions = candidates
    .filter(({ gain }) => gain.gainPoints > 0)
    .slice(0, shownActions)
    .map(({ criterion, gain }): Action => ({
      criterionId: criterion.criterionId,
      name: criterionName(words, screen.catalog, page.method.methodId, criterion.criterionId),
      gainPoints: gain.gainPoints * worth,
      gainText: words.format.signed(gain.gainPoints * worth),
      ownText: words.format.points(gain.ownRatio * criterion.maxPoints),
      peerText: peerText(screen, gain, criterion),
      detail: detailOf(screen, rowOf, criterion),
    }));
  const value = compensatedSum([own, ...actions.map(({ gainPoints }) => gainPoints)]);
  const ranking = rankUnits(
    [...page.entries.values()].map((entry) => ({
      unitId: entry.unitId,
      value: entry.unitId === unitId ? value : entry.value,
    })),
    { decimals: page.method.rankDecimals, direction: page.method.direction },
  );
  const rank = ranking.places.get(unitId)?.rank;
  if (rank === undefined || !yearbook.nameOf.has(unitId)) return null;
  return { actions, outcome: { value, rank, n: ranking.n }, unitText: changeUnitText(words, page.method) };
}

function peerText(
  { words, yearbook }: Screen,
  { peerId, referenceRatio }: AttainableGain,
  criterion: CriterionRecord,
): string {
  if (peerId === null || referenceRatio === null) return '';
  return words.t('overview.actions.peer', {
    name: yearbook.nameOf.get(peerId) ?? peerId,
    value: words.format.points(referenceRatio * criterion.maxPoints),
  });
}

/** The child criterion with the largest gain of its own. */
function detailOf(screen: Screen, rowOf: ScoreLookup, { criterionId, methodId }: CriterionRecord): string {
  const { words, catalog, unitId } = screen;
  const children = catalog.criteria.filter(
    (child) => child.methodId === methodId && child.parentId === criterionId,
  );
  const gains = attainableGains(unitId, figuresOf(screen, rowOf, children), 'best');
  const best = gains.toSorted((a, b) => b.gainPoints - a.gainPoints)[0];
  if (best === undefined || best.peerId === null || best.gainPoints <= 0) return '';
  return words.t('overview.actions.detail', {
    criterion: criterionName(words, catalog, methodId, best.criterionId),
    gain: words.format.signed(best.gainPoints),
  });
}

function sentenceOf({ words, page, unitId }: Screen, { actions, outcome }: ActionsView): string {
  const { t, format } = words;
  if (actions.length === 0) return t('overview.actions.leadsAll');
  const isSameRank = page.ranking.places.get(unitId)?.rank === outcome.rank;
  return t(isSameRank ? 'overview.actions.outcomeSame' : 'overview.actions.outcome', {
    n: actions.length,
    rank: format.rank(outcome.rank, outcome.n),
    value: t(page.method.scaleUnit === 'percent' ? 'overview.valuePercent' : 'overview.valuePoints', {
      value: format.points(outcome.value),
    }),
    units: t(`overview.units.${page.method.level}`),
  });
}

/** No own figure, no published parts, or parts that are not summands. */
function reasonOf(screen: Screen, candidates: readonly Candidate[]): string {
  const { words, catalog, yearbook, page, unitId } = screen;
  if ((page.entries.get(unitId)?.value ?? null) === null) return missingSentence(screen, page, unitId);
  return words.t(candidates.length === 0 ? 'overview.actions.noParts' : 'overview.actions.notAdditive', {
    index: indexLabel(words, catalog, yearbook.indexCode),
    year: page.year,
  });
}

function tableOf(screen: Screen, candidates: readonly Candidate[]): TableView {
  const { words, page, yearbook } = screen;
  const { t, format } = words;
  return {
    caption: t('overview.actions.caption', { year: page.year }),
    columns: [
      { key: 'criterion', label: t('overview.column.criterion'), kind: 'text' },
      { key: 'own', label: t('overview.column.points'), kind: 'number' },
      { key: 'peer', label: t('overview.column.peer'), kind: 'text' },
      { key: 'best', label: t('overview.column.highest'), kind: 'number' },
      {
        key: 'gain',
        label: t('overview.column.gain', { unit: changeUnitText(words, page.method) }),
        kind: 'number',
      },
    ],
    rows: candidates.map(({ criterion, gain }) => {
      const name = criterionName(words, screen.catalog, page.method.methodId, criterion.criterionId);
      const peer = gain.peerId === null ? '' : (yearbook.nameOf.get(gain.peerId) ?? gain.peerId);
      const best = gain.referenceRatio === null ? null : gain.referenceRatio * criterion.maxPoints;
      return {
        id: criterion.criterionId,
        cells: [
          { value: name, text: name },
          {
            value: gain.ownRatio * criterion.maxPoints,
            text: format.points(gain.ownRatio * criterion.maxPoints),
          },
          { value: peer, text: peer },
          { value: best, text: best === null ? t('charts.missing') : format.points(best) },
          { value: gain.gainPoints, text: format.signed(gain.gainPoints) },
        ],
      };
    }),
  };
}
