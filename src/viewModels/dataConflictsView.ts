import type { DataContext } from './dataFilesView.ts';
import type { PanelView } from './panelView.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** Publications that contradict each other: both figures, the kind of error, the sources. None is resolved here. */
export function dataConflictsOf({ words, catalog }: DataContext): PanelView<TableView> {
  const { t, format } = words;
  const { conflicts, batches } = catalog;
  const batch = batches.find(({ register }) => register === 'conflicts');
  return tablePanel({
    id: 'dataConflicts',
    title: t('data.conflicts.title'),
    sentence: t('data.conflicts.sentence', { count: format.count(conflicts.length) }),
    unavailable: conflicts.length === 0 ? t('data.conflicts.none') : null,
    table: {
      caption: t('data.conflicts.title'),
      columns: [
        { key: 'what', label: t('data.conflicts.what'), kind: 'text' },
        { key: 'id', label: t('data.conflicts.id'), kind: 'text' },
        { key: 'valueA', label: t('data.conflicts.valueA'), kind: 'text' },
        { key: 'valueB', label: t('data.conflicts.valueB'), kind: 'text' },
        { key: 'kindOfError', label: t('data.conflicts.kindOfError'), kind: 'text' },
        { key: 'sources', label: t('data.files.source'), kind: 'text' },
      ],
      rows: conflicts.map((conflict) => ({
        id: conflict.conflictId,
        cells: [
          textCell(conflict.what),
          textCell(conflict.conflictId),
          textCell(conflict.valueA),
          textCell(conflict.valueB),
          textCell(conflict.kindOfError),
          textCell(conflict.sources),
        ],
      })),
    },
    source:
      batch === undefined ? '' : `${batch.source} · ${t('common.sourceLine.file', { file: batch.fileName })}`,
  });
}
