import { methodOfYear } from '../domain/comparability.ts';
import type { CriterionRecord } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import type { Catalog } from './catalog.ts';
import { criterionValues } from './criterionValues.ts';
import { illustrativeMark } from './illustrativeMark.ts';
import { indexLabel } from './indexLabel.ts';
import { indicatorsOf } from './indicator.ts';
import { nameOfCriterion } from './criterionName.ts';
import type { PanelView } from './panelView.ts';
import { isOfIndex } from './population.ts';
import type { IndexKey } from './population.ts';
import type { Screen } from './screen.ts';
import { yearsText } from './sourceText.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableCell, TableView } from './tableView.ts';

/** Years listed at most, up to the screen's. */
const maxYears = 3;

/** What the indicators of an index without a total say of the selected unit: a line each, the latest years beside one another. */
export function otherIndicatorsOf(
  screen: Screen,
  index: IndexKey,
  scores: readonly CriterionScoreRow[],
): PanelView<TableView> {
  const { words, catalog, unitId, unitName, page } = screen;
  const { t } = words;
  const label = indexLabel(words, catalog, index.indexCode);
  const known = new Set(scores.flatMap((row) => (row.value === null ? [] : row.year)));
  const years = [...known]
    .filter((year) => year <= page.year)
    .toSorted((a, b) => a - b)
    .slice(-maxYears);
  const latest = years.at(-1);
  const indicators = latest === undefined ? [] : indicatorsOf(catalog, index, latest);
  const byYear = years.map((year) => criterionValues(scores, unitId, year));
  return tablePanel({
    id: `other${index.indexCode}`,
    title: t('unit.other.title', { index: label }),
    sentence: latest === undefined ? '' : t('unit.other.indicators', { years: yearsText(years) }),
    unavailable: latest === undefined ? t('unit.other.none', { index: label, unit: unitName }) : null,
    table: {
      caption: t('unit.other.caption', { index: label, unit: unitName }),
      columns: [
        { key: 'indicator', label: t('common.select.indicator'), kind: 'text' },
        ...years.map((year) => ({ key: `${year}`, label: `${year} (%)`, kind: 'number' as const })),
      ],
      rows: indicators.map((indicator) => ({
        id: indicator.criterionId,
        cells: [
          nameCell(nameOfCriterion(words, indicator)),
          ...byYear.map((values) => valueCell(screen, values.get(indicator.criterionId) ?? null)),
        ],
      })),
    },
    source: latest === undefined ? '' : sourceOf(screen, index, indicators, years),
  });
}

const nameCell = (name: string): TableCell => ({ value: name, text: name });

const valueCell = ({ words }: Screen, value: number | null): TableCell => ({
  value,
  text: value === null ? words.t('charts.missing') : words.format.points(value),
});

function sourceOf(
  { words, catalog }: Screen,
  index: IndexKey,
  indicators: readonly CriterionRecord[],
  years: readonly number[],
): string {
  const method = methodOf(catalog, index, years.at(-1) ?? 0);
  return [
    ...illustrativeMark(words, method === null ? [] : [method]),
    `${indexLabel(words, catalog, index.indexCode)} ${yearsText(years)}`,
    words.format.list(indicators.map((indicator) => nameOfCriterion(words, indicator))),
  ].join(' · ');
}

const methodOf = ({ methods }: Pick<Catalog, 'methods'>, index: IndexKey, year: number) =>
  methodOfYear(
    methods.filter((method) => isOfIndex(method, index)),
    year,
  );
