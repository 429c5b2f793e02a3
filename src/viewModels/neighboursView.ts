import { compactSource } from './compactSource.ts';
import { isPartial, rankText } from './coverage.ts';
import { coverageText } from './criterionWords.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import { missingText } from './reasonText.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableView } from './tableView.ts';
import { textCell } from './textCell.ts';
import { emphasisOf } from './unitRole.ts';

/** Units listed above and below. */
const reach = 2;

/** The units next to the selected one in the ranking, with their distance. */
export function neighboursOf(screen: Screen): PanelView<TableView> {
  const { words, catalog, page, unitId } = screen;
  const { t, format } = words;
  const position = page.ranked.findIndex((entry) => entry.unitId === unitId);
  const own = page.ranked[position]?.value ?? null;
  const unavailable = unavailableText(screen, own);
  const near =
    unavailable === null ? page.ranked.slice(Math.max(0, position - reach), position + reach + 1) : [];
  return tablePanel({
    id: 'neighbours',
    title: t('unit.neighbours.title'),
    sentence: unavailable === null ? sentenceOf(screen, position) : '',
    unavailable,
    table: {
      caption: t('unit.neighbours.caption', {
        index: indexLabel(words, catalog, page.method.indexCode),
        year: page.year,
      }),
      columns: [
        { key: 'rank', label: t('criteria.column.rank'), kind: 'rank' },
        { key: 'unit', label: t('common.select.unit'), kind: 'text' },
        {
          key: 'value',
          label: t('unit.neighbours.value'),
          kind: 'number',
        },
        {
          key: 'distance',
          label: t('unit.neighbours.distance', { unit: changeUnitText(words, page.method) }),
          kind: 'number',
        },
      ],
      rows: near.map((entry) => {
        const distance =
          entry.value === null || own === null || entry.unitId === unitId ? null : entry.value - own;
        return {
          id: entry.unitId,
          ...emphasisOf(screen, entry.unitId),
          cells: [
            { value: entry.rank, text: rankText(words, entry) },
            textCell(entry.name),
            { value: entry.value, text: entry.value === null ? '–' : format.points(entry.value) },
            { value: distance, text: distance === null ? '' : format.signed(distance) },
          ],
        };
      }),
    },
    source: compactSource(screen, [page]),
  });
}

function sentenceOf({ words, page }: Screen, position: number): string {
  const { t, format } = words;
  const own = page.ranked[position];
  const above = page.ranked[position - 1];
  const below = page.ranked[position + 1];
  const gap = (a: number | null | undefined, b: number | null | undefined): string =>
    format.points(Math.abs((a ?? 0) - (b ?? 0)));
  const unit = changeUnitText(words, page.method);
  if (above === undefined) {
    return t('unit.neighbours.first', {
      below: below?.name ?? '–',
      gap: gap(own?.value, below?.value),
      unit,
    });
  }
  if (below === undefined)
    return t('unit.neighbours.last', { above: above.name, gap: gap(own?.value, above.value), unit });
  return t('unit.neighbours.between', {
    above: above.name,
    gapAbove: gap(own?.value, above.value),
    below: below.name,
    gapBelow: gap(own?.value, below.value),
    unit,
  });
}

function unavailableText(
  { words, catalog, page, unitId, unitName }: Screen,
  own: number | null,
): string | null {
  if (page.rankBasis === 'published' || isPartial(page)) {
    return words.t('unit.neighbours.partial', { coverage: coverageText(words, page) });
  }
  if (own !== null) return null;
  const entry = page.entries.get(unitId);
  const reason =
    entry === undefined
      ? words.t('common.missing.unitNotExisting')
      : missingText(words, catalog, page, entry);
  return words.t('criteria.pareto.missing', {
    unit: unitName,
    index: indexLabel(words, catalog, page.method.indexCode),
    year: page.year,
    reason,
  });
}
