import type { PanelLabels } from '../../components/Panel.tsx';
import type { RowAction } from '../../components/DataTableRow.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import type { MenuAction } from '../../components/MenuButton.tsx';
import { tableCsv } from '../../export/csv.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import { saveFile } from './saveFile.ts';
import type { ReactNode } from 'react';

interface PanelFrame {
  readonly labels: PanelLabels;
  readonly source: string;
  readonly exports: readonly MenuAction[];
  readonly table: ReactNode;
}

/** What every panel carries besides its chart: labels, table twin, source line and exports. */
export function usePanelFrame(
  view: PanelView<unknown>,
  onSelect?: (id: string) => void,
  rowAction?: RowAction,
): PanelFrame {
  const { t } = useWords();
  const source = view.source === '' ? '' : t('common.panel.source', { source: view.source });
  return {
    labels: {
      display: t('common.panel.display'),
      chart: t('common.panel.chart'),
      table: t('common.panel.table'),
      export: t('common.panel.export'),
    },
    source,
    exports: [
      {
        id: 'csv',
        label: t('common.panel.exportCsv'),
        onAction: () => {
          saveFile(`${view.id}.csv`, tableCsv(view.table, source), 'text/csv;charset=utf-8');
        },
      },
    ],
    table: (
      <DataTable
        view={view.table}
        emptyText={t('common.table.empty')}
        {...(onSelect === undefined ? {} : { onRowSelect: onSelect })}
        {...(rowAction === undefined ? {} : { action: rowAction })}
      />
    ),
  };
}
