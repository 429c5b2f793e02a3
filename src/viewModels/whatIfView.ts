import { changeTone } from '../domain/change.ts';
import type { CriterionId } from '../domain/ids.ts';
import type { CriterionRecord } from '../domain/records.ts';
import type { WhatIfBase } from '../domain/whatIf.ts';
import { indexPointsPerPoint, whatIfPlace, whatIfValue } from '../domain/whatIf.ts';
import { classification } from './classification.ts';
import { compactSource } from './compactSource.ts';
import { nameOfCriterion } from './criterionName.ts';
import { areaOf, criterionTree, openedCriterion } from './criterionTree.ts';
import type { PanelView } from './panelView.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import type { TableView } from './tableView.ts';
import type { WhatIfTarget } from './whatIfTargets.ts';
import { textCell } from './textCell.ts';
import { changedPoints } from './whatIfBase.ts';

/** A criterion whose points can be set. */
export interface Lever {
  readonly criterionId: CriterionId;
  readonly name: string;
  /** Name of the area it stands under. */
  readonly area: string;
  readonly minPoints: number;
  readonly maxPoints: number;
  readonly stepPoints: number;
  /** As appraised. */
  readonly points: number;
  readonly pointsText: string;
  readonly maxText: string;
  /** As set; the present ones where nothing was set. */
  readonly setPoints: number;
  readonly isChanged: boolean;
  /** What the change gives the index, `+1,20`; empty when nothing was changed. */
  readonly effectText: string;
}

/** A figure now and in the scenario. */
export interface Outcome {
  readonly id: 'value' | 'rank' | 'class' | `target ${string}`;
  readonly label: string;
  readonly nowText: string;
  readonly thenText: string;
  /** `▲ +1,20`; empty when nothing moved or there is nothing to subtract. */
  readonly changeText: string;
  readonly tone: 'improved' | 'worse' | 'same';
}

/** What the unit's index would be with other points. */
export interface WhatIfView {
  readonly levers: readonly Lever[];
  readonly outcomes: readonly Outcome[];
  readonly changedCount: number;
}

/** Points are set in steps of this share of a criterion's span, rounded to a readable number. */
const readableSteps = [0.01, 0.05, 0.25] as const;

/** The scenario as it stands: what can be set, what was, and where it would put the unit, all others held fixed. */
export function whatIfView(
  screen: Screen,
  base: WhatIfBase | null,
  set: ReadonlyMap<CriterionId, number>,
  targets: readonly WhatIfTarget[] = [],
): PanelView<WhatIfView> {
  const { words, page, unitName } = screen;
  const { t } = words;
  const changed = base === null ? new Map<CriterionId, number>() : changedPoints(base, set);
  const chart = base === null ? null : viewOf(screen, { base, changed, targets });
  return {
    id: 'whatIf',
    title: t('whatIf.title', { unit: unitName }),
    sentence: chart === null ? '' : sentenceOf(screen, chart),
    chart,
    unavailable: chart === null ? t('whatIf.unavailable', { unit: unitName, year: page.year }) : null,
    table: tableOf(screen, chart),
    source: compactSource(screen, [page]),
  };
}

interface Scene {
  readonly base: WhatIfBase;
  readonly changed: ReadonlyMap<CriterionId, number>;
  readonly targets: readonly WhatIfTarget[];
}

function viewOf(screen: Screen, { base, changed, targets }: Scene): WhatIfView {
  const value = whatIfValue(base, changed);
  return {
    levers: leversOf(screen, base, changed),
    outcomes: [...outcomesOf(screen, base, value), ...targetOutcomes(base, value, targets)],
    changedCount: changed.size,
  };
}

function leversOf(
  screen: Screen,
  base: WhatIfBase,
  changed: ReadonlyMap<CriterionId, number>,
): readonly Lever[] {
  const { words, catalog, page } = screen;
  const { format } = words;
  const tree = criterionTree(catalog, page);
  const opened = openedCriterion(screen, tree);
  const worthOf = indexPointsPerPoint(base);
  return base.figures.flatMap(({ criterion, points, maxPoints }): Lever[] => {
    const record = tree.byId.get(criterion.criterionId);
    if (record === undefined) return [];
    const setPoints = changed.get(criterion.criterionId);
    const isElsewhere = opened !== null && !isBelow(tree.byId, record, opened);
    // What was changed stays in sight wherever one looks.
    if (isElsewhere && setPoints === undefined) return [];
    return [
      {
        criterionId: criterion.criterionId,
        name: nameOfCriterion(words, record),
        area: nameOfCriterion(words, areaOf(tree, record)),
        minPoints: criterion.minPoints,
        maxPoints,
        stepPoints: stepOf(maxPoints - criterion.minPoints),
        points,
        pointsText: format.points(points),
        maxText: format.points(maxPoints),
        setPoints: setPoints ?? points,
        isChanged: setPoints !== undefined,
        effectText:
          setPoints === undefined ? '' : format.signed(worthOf(criterion.criterionId) * (setPoints - points)),
      },
    ];
  });
}

const stepOf = (span: number): number => readableSteps.findLast((step) => span / step >= 20) ?? 0.01;

function isBelow(
  byId: ReadonlyMap<CriterionId, CriterionRecord>,
  criterion: CriterionRecord,
  node: CriterionRecord,
): boolean {
  if (criterion.criterionId === node.criterionId) return true;
  const parent = criterion.parentId === null ? undefined : byId.get(criterion.parentId);
  return parent !== undefined && isBelow(byId, parent, node);
}

function outcomesOf(screen: Screen, base: WhatIfBase, value: number): readonly Outcome[] {
  const { words, page } = screen;
  const { t, format } = words;
  const { direction, rankDecimals: decimals } = page.method;
  const change = value - base.value;
  const tone = changeTone(change, direction);
  const options = { decimals, direction };
  const entries = [...page.entries.values()];
  const before = whatIfPlace(entries, base.unitId, base.value, options);
  const after = whatIfPlace(entries, base.unitId, value, options);
  const places = before === null || after === null ? 0 : before.rank - after.rank;
  return [
    {
      id: 'value',
      label: t('whatIf.value', { unit: changeUnitText(words, page.method) }),
      nowText: format.points(base.value),
      thenText: format.points(value),
      changeText: tone === 'same' ? '' : format.change(change),
      tone,
    },
    {
      id: 'rank',
      label: t('whatIf.rank'),
      nowText: before === null ? '–' : format.rank(before.rank, before.n),
      thenText: after === null ? '–' : format.rank(after.rank, after.n),
      changeText: places === 0 ? '' : t('whatIf.places', { places: format.change(places, 0) }),
      tone: placesTone(places),
    },
    ...classOutcome(screen, base, value),
  ];
}

const placesTone = (places: number): Outcome['tone'] => {
  if (places === 0) return 'same';
  return places > 0 ? 'improved' : 'worse';
};

/** The class by a published table of bands; quarters computed here would move with the unit itself. */
function classOutcome(screen: Screen, base: WhatIfBase, value: number): readonly Outcome[] {
  const classes = classification(screen);
  const entry = screen.page.entries.get(base.unitId);
  if (classes === null || classes.kind !== 'published' || entry === undefined) return [];
  const [now, then] = [classes.of(entry), classes.of({ ...entry, value })];
  const none = screen.words.t('ranking.belowBands');
  const position = (id: string | undefined): number => {
    const found = classes.classes.findIndex((one) => one.id === id);
    return found === -1 ? classes.classes.length : found;
  };
  return [
    {
      id: 'class',
      label: classes.label,
      nowText: now?.label ?? none,
      thenText: then?.label ?? none,
      changeText: '',
      tone: placesTone(position(now?.id) - position(then?.id)),
    },
  ];
}

/** What becomes of the plans' targets: met or missed, and by how much. */
const targetOutcomes = (
  base: WhatIfBase,
  value: number,
  targets: readonly WhatIfTarget[],
): readonly Outcome[] =>
  targets.flatMap(({ id, label, outcomeOf }) => {
    const [now, then] = [outcomeOf(base.value), outcomeOf(value)];
    if (now === null || then === null) return [];
    return [
      {
        id: `target ${id}`,
        label,
        nowText: now.text,
        thenText: then.text,
        changeText: '',
        tone: placesTone(Number(then.isMet) - Number(now.isMet)),
      },
    ];
  });

function sentenceOf({ words, page }: Screen, { outcomes, changedCount }: WhatIfView): string {
  const { t, format } = words;
  if (changedCount === 0) return t('whatIf.start');
  const [value, rank, band] = (['value', 'rank', 'class'] as const).map((id) =>
    outcomes.find((outcome) => outcome.id === id),
  );
  return t(band === undefined ? 'whatIf.sentence' : 'whatIf.sentenceClass', {
    count: format.count(changedCount),
    value: value?.thenText ?? '',
    change: value?.changeText === '' ? format.signed(0) : (value?.changeText ?? ''),
    rankNow: rank?.nowText ?? '',
    rank: rank?.thenText ?? '',
    band: band?.thenText ?? '',
    units: t(`criteria.units.${page.method.level}`),
  });
}

function tableOf({ words, unitName, page }: Screen, chart: WhatIfView | null): TableView {
  const { t, format } = words;
  return {
    caption: t('whatIf.caption', { unit: unitName, year: page.year }),
    columns: [
      { key: 'criterion', label: t('criteria.column.criterion'), kind: 'text' },
      { key: 'now', label: t('whatIf.now'), kind: 'number' },
      { key: 'scenario', label: t('whatIf.mark'), kind: 'number' },
      { key: 'maximum', label: t('criteria.column.maximum'), kind: 'number' },
      {
        key: 'effect',
        label: t('whatIf.effect', { unit: changeUnitText(words, page.method) }),
        kind: 'number',
      },
    ],
    rows: (chart?.levers ?? []).map((lever) => ({
      id: lever.criterionId,
      cells: [
        textCell(lever.name),
        { value: lever.points, text: lever.pointsText },
        { value: lever.setPoints, text: format.points(lever.setPoints) },
        { value: lever.maxPoints, text: lever.maxText },
        textCell(lever.effectText),
      ],
    })),
  };
}
