import type { DataContext } from './dataFilesView.ts';
import { batchSource } from './batchSource.ts';
import { indexLabel } from './indexLabel.ts';
import { methodName } from './methodCardView.ts';
import type { PanelView } from './panelView.ts';
import { breakText } from './reasonText.ts';
import { scaleText } from './scaleText.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** Every method version: the years it covers, its decision and scale, what changed against the one before. */
export function dataMethodsOf({ words, catalog }: DataContext): PanelView<TableView> {
  const { t, format } = words;
  const { methods, indices } = catalog;
  const order = new Map(indices.map(({ indexCode }, position) => [indexCode, position]));
  const ordered = methods
    .toSorted((a, b) => a.firstYear - b.firstYear)
    .toSorted((a, b) => (order.get(a.indexCode) ?? 0) - (order.get(b.indexCode) ?? 0));
  const breaks = methods.filter((method) =>
    methods.some((other) => other.indexCode === method.indexCode && other.firstYear < method.firstYear),
  );
  return tablePanel({
    id: 'dataMethods',
    title: t('data.methods.title'),
    sentence: t('data.methods.sentence', {
      methods: format.count(methods.length),
      indices: format.count(new Set(methods.map(({ indexCode }) => indexCode)).size),
      breaks: format.count(breaks.length),
    }),
    unavailable: methods.length === 0 ? t('data.methods.none') : null,
    table: {
      caption: t('data.methods.title'),
      columns: [
        { key: 'index', label: t('common.select.index'), kind: 'text' },
        { key: 'method', label: t('criteria.method.name'), kind: 'text' },
        { key: 'firstYear', label: t('data.methods.firstYear'), kind: 'number' },
        { key: 'lastYear', label: t('data.methods.lastYear'), kind: 'number' },
        { key: 'scale', label: t('criteria.method.scale'), kind: 'text' },
        { key: 'decision', label: t('criteria.method.decision'), kind: 'text' },
        { key: 'changed', label: t('criteria.method.changed'), kind: 'text' },
        { key: 'source', label: t('data.files.source'), kind: 'text' },
      ],
      rows: ordered.map((method) => {
        const changed = breakText(words, method);
        return {
          id: method.methodId,
          cells: [
            textCell(indexLabel(words, catalog, method.indexCode)),
            textCell(methodName(words, method)),
            { value: method.firstYear, text: `${method.firstYear}` },
            { value: method.lastYear, text: `${method.lastYear}` },
            textCell(scaleText(words, method)),
            textCell(method.decision),
            textCell(changed === '' ? t('criteria.method.firstVersion') : changed),
            textCell(method.source),
          ],
        };
      }),
    },
    source: batchSource(words, catalog, methods),
  });
}
