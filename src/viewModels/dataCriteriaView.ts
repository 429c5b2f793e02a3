import { groupBy } from '../domain/groupBy.ts';
import type { CriterionRecord, MethodRecord } from '../domain/records.ts';
import { batchSource } from './batchSource.ts';
import { criteriaWord } from './criterionWords.ts';
import { nameOfCriterion } from './criterionName.ts';
import type { DataContext } from './dataFilesView.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableRow, TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** One criterion in a stretch of years in which it measures the same thing on the same scale. */
interface CriterionSpan {
  readonly criterion: CriterionRecord;
  readonly method: MethodRecord;
  readonly lastYear: number;
}

/** Every criterion with the years it exists unchanged: a new content or scale begins a new line. */
export function dataCriteriaOf({ words, catalog }: DataContext): PanelView<TableView> {
  const { t, format } = words;
  const spans = criterionSpans(catalog.criteria, catalog.methods);
  return tablePanel({
    id: 'dataCriteria',
    title: t('data.criteria.title'),
    sentence: t('data.criteria.sentence', {
      count: format.count(
        new Set(spans.map(({ criterion, method }) => `${method.indexCode} ${criterion.criterionId}`)).size,
      ),
      spans: format.count(spans.length),
    }),
    unavailable: spans.length === 0 ? t('data.criteria.none') : null,
    table: {
      caption: t('data.criteria.title'),
      columns: [
        { key: 'criterion', label: t('criteria.column.criterion'), kind: 'text' },
        { key: 'index', label: t('common.select.index'), kind: 'text' },
        { key: 'id', label: t('data.criteria.id'), kind: 'text' },
        { key: 'level', label: t('data.criteria.level'), kind: 'text' },
        { key: 'firstYear', label: t('data.methods.firstYear'), kind: 'number' },
        { key: 'lastYear', label: t('data.methods.lastYear'), kind: 'number' },
        { key: 'minimum', label: t('data.criteria.minimum'), kind: 'number' },
        { key: 'maximum', label: t('criteria.column.maximum'), kind: 'number' },
      ],
      rows: spans.map((span) => spanRow({ words, catalog }, span)),
    },
    source: batchSource(words, catalog, catalog.criteria),
  });
}

function spanRow(
  { words, catalog }: Pick<DataContext, 'words' | 'catalog'>,
  { criterion, method, lastYear }: CriterionSpan,
): TableRow {
  const { format } = words;
  return {
    id: `${method.methodId} ${criterion.criterionId}`,
    cells: [
      textCell(nameOfCriterion(words, criterion)),
      textCell(indexLabel(words, catalog, method.indexCode)),
      textCell(criterion.criterionId),
      textCell(
        criterion.level === 0 ? words.t('data.criteria.whole') : criteriaWord(words, method, criterion.level),
      ),
      { value: method.firstYear, text: `${method.firstYear}` },
      { value: lastYear, text: `${lastYear}` },
      { value: criterion.minPoints, text: format.points(criterion.minPoints) },
      { value: criterion.maxPoints, text: format.points(criterion.maxPoints) },
    ],
  };
}

/** Joins the methods in which a criterion keeps its identity and scale, in the order of index, criterion and year. */
export function criterionSpans(
  criteria: readonly CriterionRecord[],
  methods: readonly MethodRecord[],
): readonly CriterionSpan[] {
  const methodOf = new Map(methods.map((method) => [method.methodId, method]));
  const known = criteria
    .flatMap((criterion) => {
      const method = methodOf.get(criterion.methodId);
      return method === undefined ? [] : [{ criterion, method, lastYear: method.lastYear }];
    })
    .toSorted((a, b) => a.method.firstYear - b.method.firstYear);
  return [...groupBy(known, ({ criterion, method }) => `${method.indexCode} ${criterion.criterionId}`)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, versions]) => {
      const spans: CriterionSpan[] = [];
      for (const version of versions) {
        const previous = spans.at(-1);
        if (previous !== undefined && isSameCriterion(previous, version))
          spans[spans.length - 1] = { ...previous, lastYear: version.lastYear };
        else spans.push(version);
      }
      return spans;
    });
}

const isSameCriterion = (a: CriterionSpan, b: CriterionSpan): boolean =>
  a.lastYear + 1 === b.method.firstYear &&
  a.criterion.canonicalId === b.criterion.canonicalId &&
  a.criterion.minPoints === b.criterion.minPoints &&
  a.criterion.maxPoints === b.criterion.maxPoints;
