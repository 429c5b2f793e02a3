import type { SourceRow } from '../queries/sources.ts';
import type { DataContext } from './dataFilesView.ts';
import { siteOf } from './otherIndexView.ts';
import type { PanelView } from './panelView.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** Every source named by a file or a row, with how many rows rest on it. */
export function dataSourcesOf(
  { words, catalog }: DataContext,
  rows: readonly SourceRow[],
): PanelView<TableView> {
  const { t, format } = words;
  const listed = [
    ...catalog.batches.map((batch) => ({
      id: batch.batchId,
      what: batch.title,
      source: batch.source,
      count: batch.loaded,
    })),
    ...rows.map(({ register, source, rowCount }) => ({
      id: `${register} ${source}`,
      what: t(`data.sources.${register}`),
      source,
      count: rowCount,
    })),
  ];
  const sites = new Set(
    rows
      .flatMap(({ source }) => source.split(' ; '))
      .filter((source) => source.startsWith('http'))
      .map(siteOf),
  );
  return tablePanel({
    id: 'dataSources',
    title: t('data.sources.title'),
    sentence: t('data.sources.sentence', {
      files: format.count(catalog.batches.length),
      sources: format.count(new Set(rows.map(({ source }) => source)).size),
      sites: format.count(sites.size),
    }),
    unavailable: listed.length === 0 ? t('data.sources.none') : null,
    table: {
      caption: t('data.sources.title'),
      columns: [
        { key: 'what', label: t('data.sources.what'), kind: 'text' },
        { key: 'source', label: t('data.files.source'), kind: 'text' },
        { key: 'rows', label: t('data.sources.rows'), kind: 'number' },
      ],
      rows: listed.map(({ id, what, source, count }) => ({
        id,
        cells: [textCell(what), textCell(source), { value: count, text: format.count(count) }],
      })),
    },
    source: '',
  });
}
