import type { BatchIssues } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';
import type { PanelView } from './panelView.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableCell, TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** What the panels of the loaded data are made from. */
export interface DataContext {
  readonly words: Words;
  readonly catalog: Catalog;
  readonly issues: readonly BatchIssues[];
}

/** Every loaded file with what became of its rows: read = loaded + rejected + skipped. */
export function dataFilesOf({ words, catalog, issues }: DataContext): PanelView<TableView> {
  const { t, format } = words;
  const { batches } = catalog;
  const total = (part: 'read' | 'loaded' | 'rejected' | 'skipped'): string =>
    format.count(batches.reduce((sum, batch) => sum + batch[part], 0));
  const issueCount = new Map(issues.map((one) => [one.batchId, one.issues.length]));
  const count = (value: number): TableCell => ({ value, text: format.count(value) });
  const isComplete = batches.every(
    ({ read, loaded, rejected, skipped }) => read === loaded + rejected + skipped,
  );
  return tablePanel({
    id: 'dataFiles',
    title: t('data.files.title'),
    sentence: t(isComplete ? 'data.files.sentence' : 'data.files.incomplete', {
      files: format.count(batches.length),
      read: total('read'),
      loaded: total('loaded'),
      rejected: total('rejected'),
      skipped: total('skipped'),
    }),
    unavailable: batches.length === 0 ? t('data.files.none') : null,
    table: {
      caption: t('data.files.title'),
      columns: [
        { key: 'title', label: t('data.files.content'), kind: 'text' },
        { key: 'file', label: t('data.files.file'), kind: 'text' },
        { key: 'read', label: t('data.files.read'), kind: 'number' },
        { key: 'loaded', label: t('data.files.loaded'), kind: 'number' },
        { key: 'rejected', label: t('data.files.rejected'), kind: 'number' },
        { key: 'skipped', label: t('data.files.skipped'), kind: 'number' },
        { key: 'issues', label: t('data.files.issues'), kind: 'number' },
        { key: 'source', label: t('data.files.source'), kind: 'text' },
      ],
      rows: batches.map((batch) => ({
        id: batch.batchId,
        cells: [
          textCell(batch.title),
          textCell(batch.fileName),
          count(batch.read),
          count(batch.loaded),
          count(batch.rejected),
          count(batch.skipped),
          count(issueCount.get(batch.batchId) ?? 0),
          textCell(batch.source),
        ],
      })),
    },
    source: '',
  });
}
