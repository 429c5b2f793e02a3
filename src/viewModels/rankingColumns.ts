import type { CriterionRecord } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { classification } from './classification.ts';
import { isPartial, printedRank } from './coverage.ts';
import { criteriaOfLevel, nameOfCriterion } from './criterionName.ts';
import { rangeCell } from './rankRangesView.ts';
import type { RankRanges } from './rankRangesView.ts';
import { placesColumn } from './placesColumn.ts';
import { publicationMarks } from './publicationMarks.ts';
import { missingText } from './reasonText.ts';
import { changeUnitText, scaleText } from './scaleText.ts';
import { percentOfMaximum, scoreLookup } from './scoreLookup.ts';
import type { ScoreLookup } from './scoreLookup.ts';
import type { Screen } from './screen.ts';
import type { TableCell, TableColumn } from './tableView.ts';
import type { YearEntry } from './yearbook.ts';

/** The scores of the index's first level, shown beside the index. */
export interface CriteriaDisplay {
  readonly scores: readonly CriterionScoreRow[];
  readonly as: 'points' | 'percentOfMaximum';
}

/** A column with what it says of a unit. */
export interface RankingColumn extends TableColumn {
  readonly cellOf: (entry: YearEntry) => TableCell;
}

/** The columns of the ranking that apply to the page on show, in order. */
export function rankingColumns(
  screen: Screen,
  criteria: CriteriaDisplay | null,
  ranges: RankRanges | null,
): readonly RankingColumn[] {
  const { t } = screen.words;
  return [
    {
      key: 'rank',
      label: t('ranking.column.rank'),
      kind: 'rank',
      cellOf: (entry) => rankCell(screen, entry),
    },
    {
      key: 'name',
      label: t('ranking.column.name'),
      kind: 'text',
      cellOf: (entry) => ({ value: entry.name, text: entry.name }),
    },
    {
      key: 'value',
      label: t('ranking.column.value', {
        year: screen.page.year,
        scale: scaleText(screen.words, screen.page.method),
      }),
      kind: 'number',
      cellOf: (entry) => valueCell(screen, entry),
    },
    ...rangeColumn(screen, ranges),
    ...changeColumns(screen),
    ...classColumn(screen),
    ...criterionColumns(screen, criteria),
    ...markColumn(screen),
  ];
}

function rangeColumn(screen: Screen, ranges: RankRanges | null): readonly RankingColumn[] {
  if (ranges === null) return [];
  const key = `ranking.column.${ranges.kind}` as const;
  return [
    {
      key: 'range',
      label: screen.words.t(key),
      kind: 'rank',
      cellOf: (entry) => rangeCell(screen, ranges, entry),
    },
  ];
}

function rankCell({ words, page }: Screen, entry: YearEntry): TableCell {
  const { t, format } = words;
  const printed = printedRank(entry);
  if (printed === null) {
    return { value: null, text: t(isPartial(page) ? 'ranking.rankUnknown' : 'common.rank.none') };
  }
  const text = format.rank(printed.rank, printed.n);
  return { value: printed.rank, text: entry.tiedWith.length > 0 ? t('ranking.tied', { rank: text }) : text };
}

/** Where a unit has no figure at all the value's reason says enough. */
const nothingKnown = (entry: YearEntry): boolean => entry.value === null && entry.rank === null;

function valueCell({ words, catalog, page }: Screen, entry: YearEntry): TableCell {
  if (entry.value === null) return { value: null, text: missingText(words, catalog, page, entry) };
  return { value: entry.value, text: words.format.points(entry.value) };
}

function changeColumns(screen: Screen): readonly RankingColumn[] {
  const { words, comparison } = screen;
  const places = placesColumn(screen);
  if (comparison === null || places === null) return [];
  const { t, format } = words;
  const base = comparison.base.year;
  const none: TableCell = { value: null, text: t('ranking.noFigure') };
  if (comparison.isMethodBreak) {
    return [
      { key: 'change', label: t('ranking.column.changeBreak', { base }), kind: 'change', cellOf: () => none },
    ];
  }
  return [
    {
      key: 'change',
      label: t('ranking.column.change', { base, unit: changeUnitText(words, screen.page.method) }),
      kind: 'change',
      cellOf: (entry) => {
        if (nothingKnown(entry)) return none;
        const { change, tone } = comparison.of(entry.unitId);
        if (change.kind === 'suppressed')
          return { value: null, text: t(`common.suppressedChange.${change.reason}`) };
        return {
          value: change.changePoints,
          text: format.change(change.changePoints),
          ...(tone === 'same' ? {} : { tone }),
        };
      },
    },
    {
      key: 'places',
      label: places.label,
      kind: 'change',
      cellOf: (entry) => (nothingKnown(entry) ? none : places.cellOf(entry.unitId)),
    },
  ];
}

function classColumn(screen: Screen): readonly RankingColumn[] {
  const classes = classification(screen);
  if (classes === null) return [];
  const { t } = screen.words;
  return [
    {
      key: 'class',
      label: classes.label,
      kind: 'text',
      cellOf: (entry) => {
        const own = classes.of(entry);
        if (own !== null) return { value: own.label, text: own.label };
        return { value: null, text: t(entry.value === null ? 'ranking.noFigure' : 'ranking.belowBands') };
      },
    },
  ];
}

function criterionColumns(screen: Screen, display: CriteriaDisplay | null): readonly RankingColumn[] {
  if (display === null) return [];
  const lookup = scoreLookup(display.scores);
  const { t, format } = screen.words;
  return criteriaOfLevel(screen.catalog, screen.page.method.methodId, 1).map((criterion) => {
    const name = nameOfCriterion(screen.words, criterion);
    return {
      key: `criterion.${criterion.criterionId}`,
      label:
        display.as === 'points'
          ? t('ranking.column.criterionPoints', {
              name,
              max: format.points(criterion.maxPoints, decimalsOf(criterion.maxPoints)),
            })
          : t('ranking.column.criterionPercent', { name }),
      kind: 'number',
      cellOf: (entry) => criterionCell(screen, { lookup, as: display.as }, criterion, entry),
    };
  });
}

const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 1);

function criterionCell(
  { words }: Screen,
  display: { readonly lookup: ScoreLookup; readonly as: CriteriaDisplay['as'] },
  criterion: CriterionRecord,
  entry: YearEntry,
): TableCell {
  const row = display.lookup(entry.unitId, criterion.criterionId);
  if (row === undefined || row.value === null) {
    return { value: null, text: words.t(`common.missing.${row?.missingReason ?? 'notPublished'}`) };
  }
  if (display.as === 'points') return { value: row.value, text: words.format.points(row.value) };
  const percent = percentOfMaximum(row, criterion);
  return percent === null
    ? { value: null, text: '' }
    : { value: percent, text: words.format.points(percent, 1) };
}

function markColumn(screen: Screen): readonly RankingColumn[] {
  const marks = new Map(
    [...screen.page.entries.values()].map(
      (entry) => [entry.unitId, publicationMarks(screen, entry)] as const,
    ),
  );
  if (![...marks.values()].some((texts) => texts.length > 0)) return [];
  return [
    {
      key: 'marks',
      label: screen.words.t('ranking.column.marks'),
      kind: 'text',
      cellOf: ({ unitId }) => {
        const text = (marks.get(unitId) ?? []).join('; ');
        return { value: text, text: text === '' ? '' : `⚑ ${text}` };
      },
    },
  ];
}
