import type { CriterionRecord } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { changeCell as changeOf } from './changeCell.ts';
import { compactSource } from './compactSource.ts';
import { printedRank } from './coverage.ts';
import { groupBy } from '../domain/groupBy.ts';
import { missingText } from './reasonText.ts';
import { criterionFigures } from './criterionFigures.ts';
import type { CriterionFigures } from './criterionFigures.ts';
import { nameOfCriterion } from './criterionName.ts';
import { criterionTree } from './criterionTree.ts';
import { criteriaWord } from './criterionWords.ts';
import { indexLabel } from './indexLabel.ts';
import type { Words } from '../i18n/words.ts';
import type { PanelView } from './panelView.ts';
import { scaleText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import { yearsText } from './sourceText.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableCell, TableView } from './tableView.ts';
import { textCell } from './textCell.ts';
import type { YearPage } from './yearbook.ts';

/** Scores a unit's criteria table rests on. */
export interface UnitCriteriaScores {
  /** The unit's own, all years. */
  readonly own: readonly CriterionScoreRow[];
  /** Every unit's in the assessment year, for ranks. */
  readonly now: readonly CriterionScoreRow[];
}

/** An empty cell: the sentence above says why. */
const gapCell: TableCell = { value: null, text: '–' };

/** Years of one method shown at most; older ones are on the screens that compare years. */
const maxYears = 5;

/** The unit's level-1 criteria in every year of the method in force, with the rank this year and the change. */
export function unitCriteriaOf(screen: Screen, scores: UnitCriteriaScores): PanelView<TableView> {
  const { words, catalog, page, unitName } = screen;
  const { t } = words;
  const tree = criterionTree(catalog, page);
  const pages = pagesOfMethod(screen);
  const byYear = new Map(pages.map((one) => [one.year, criterionFigures(one, scores.own)]));
  const now = criterionFigures(page, scores.now);
  const shown = tree.areas.filter(({ criterionId }) =>
    [...byYear.values()].some((figures) => figures.valueOf(criterionId, screen.unitId) !== null),
  );
  const word = criteriaWord(words, page.method, 1);
  const index = indexLabel(words, catalog, page.method.indexCode);
  const isShown = shown.length > 0;
  return tablePanel({
    id: 'unitCriteria',
    title: t('unit.criteria.title', { word }),
    sentence: isShown
      ? [
          t('unit.criteria.sentence', {
            years: yearsText(pages.map(({ year }) => year)),
            scale: linesText(words, page, shown),
          }),
          ...gapSentences(screen, pages),
        ].join(' ')
      : '',
    unavailable: isShown ? null : t('unit.criteria.none', { word, index, unit: unitName }),
    table: {
      caption: t('unit.criteria.caption', { unit: unitName, index }),
      columns: columnsOf(screen, pages),
      rows: isShown
        ? [...shown.map((criterion) => criterionRow(screen, criterion, byYear, now)), totalRow(screen, pages)]
        : [],
    },
    source: compactSource(screen, pages),
  });
}

/** Pages under the method of the assessment year, up to that year, at most the last `maxYears`. */
function pagesOfMethod({ page, yearbook }: Screen): readonly YearPage[] {
  return [...yearbook.pages.values()]
    .filter(({ method, year }) => method.methodId === page.method.methodId && year <= page.year)
    .toSorted((a, b) => a.year - b.year)
    .slice(-maxYears);
}

/** The scale of the lines, or that each has a maximum of its own (components counted in points of the index). */
function linesText(words: Words, page: YearPage, criteria: readonly CriterionRecord[]): string {
  const [first] = criteria;
  const isOne = criteria.every(
    ({ minPoints, maxPoints }) => minPoints === first?.minPoints && maxPoints === first.maxPoints,
  );
  if (first === undefined || !isOne) return words.t('unit.criteria.ownMaximum');
  const scaleUnit = first.maxPoints === page.method.scaleMax ? page.method.scaleUnit : 'points';
  return scaleText(words, { scaleMin: first.minPoints, scaleMax: first.maxPoints, scaleUnit });
}

/** Why cells are empty, said once: the years without figures with their reasons, and why there is no change. */
function gapSentences(
  { words, catalog, unitId, page, comparison }: Screen,
  pages: readonly YearPage[],
): readonly string[] {
  const { t, format } = words;
  const reasons = groupBy(
    pages.flatMap((one) => {
      const entry = one.entries.get(unitId);
      if (entry === undefined) return [{ year: one.year, reason: t('common.missing.unitNotExisting') }];
      return entry.value === null
        ? [{ year: one.year, reason: missingText(words, catalog, one, entry) }]
        : [];
    }),
    ({ reason }) => reason,
  );
  const change = comparison?.of(unitId).change;
  return [
    ...[...reasons].map(([reason, gaps]) =>
      t('unit.criteria.gap', { years: format.list(gaps.map(({ year }) => `${year}`)), reason }),
    ),
    ...(comparison !== null && change?.kind === 'suppressed' && comparison.base.year !== page.year
      ? [
          t('unit.criteria.noChange', {
            year: comparison.base.year,
            reason: t(`common.suppressedChange.${change.reason}`),
          }),
        ]
      : []),
  ];
}

function columnsOf({ words, page, comparison }: Screen, pages: readonly YearPage[]): TableView['columns'] {
  const { t } = words;
  return [
    { key: 'criterion', label: t('criteria.column.criterion'), kind: 'text' },
    ...pages.map(({ year }) => ({ key: `year${year}`, label: `${year}`, kind: 'number' as const })),
    { key: 'rank', label: t('unit.criteria.rank', { year: page.year }), kind: 'rank' },
    ...(comparison === null
      ? []
      : [
          {
            key: 'change',
            label: t('unit.criteria.change', { year: comparison.base.year }),
            kind: 'change' as const,
          },
        ]),
  ];
}

function criterionRow(
  screen: Screen,
  criterion: CriterionRecord,
  byYear: ReadonlyMap<number, CriterionFigures>,
  now: CriterionFigures,
): TableView['rows'][number] {
  const { words, unitId, comparison } = screen;
  const { t, format } = words;
  const { criterionId } = criterion;
  const name = nameOfCriterion(words, criterion);
  const place = now.placeOf(criterionId, unitId);
  const rank = place === null ? gapCell.text : format.rank(place.place.rank, place.n);
  return {
    id: criterionId,
    cells: [
      textCell(name),
      ...[...byYear.values()].map((figures): TableCell => {
        const value = figures.valueOf(criterionId, unitId);
        return value === null ? gapCell : { value, text: format.points(value) };
      }),
      {
        value: place?.place.rank ?? null,
        text: place !== null && place.place.tieCount > 0 ? t('criteria.tied', { rank }) : rank,
      },
      ...(comparison === null
        ? []
        : [
            changeCell(
              screen,
              byYear.get(comparison.base.year)?.valueOf(criterionId, unitId) ?? null,
              now.valueOf(criterionId, unitId),
            ),
          ]),
    ],
  };
}

function totalRow(screen: Screen, pages: readonly YearPage[]): TableView['rows'][number] {
  const { words, catalog, unitId, comparison, page } = screen;
  const { format } = words;
  const name = indexLabel(words, catalog, page.method.indexCode);
  const entry = page.entries.get(unitId);
  const printed = entry === undefined ? null : printedRank(entry);
  return {
    id: 'index',
    emphasis: 'selected',
    cells: [
      textCell(name),
      ...pages.map((one): TableCell => {
        const value = one.entries.get(unitId)?.value ?? null;
        return value === null ? gapCell : { value, text: format.points(value) };
      }),
      printed === null ? gapCell : { value: printed.rank, text: format.rank(printed.rank, printed.n) },
      ...(comparison === null
        ? []
        : [changeCell(screen, comparison.of(unitId).baseEntry?.value ?? null, entry?.value ?? null)]),
    ],
  };
}

function changeCell(screen: Screen, base: number | null, now: number | null): TableCell {
  const cell = changeOf(screen, base, now);
  return cell.value === null ? gapCell : cell;
}
