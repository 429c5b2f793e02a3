import type { PanelLabels } from '../../components/Panel.tsx';
import type { RowAction } from '../../components/DataTableRow.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import type { MenuAction } from '../../components/MenuButton.tsx';
import { tableCsv } from '../../export/csv.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import { saveFile } from './saveFile.ts';
import { useContext } from 'react';
import type { ReactNode } from 'react';
import { TraceContext } from './traceContext.ts';

interface PanelFrame {
  readonly labels: PanelLabels;
  readonly source: string;
  /** Leads to files and lines; undefined where no figures are shown. */
  readonly onSource: (() => void) | undefined;
  readonly exports: readonly MenuAction[];
  readonly table: ReactNode;
}

interface PanelFrameOptions {
  readonly onSelect?: ((id: string) => void) | undefined;
  readonly rowAction?: RowAction | undefined;
  /** The table is a chart's twin: its rows lead to their files and lines. */
  readonly isTwin?: boolean;
}

/** What every panel carries besides its chart: labels, table twin, source line and exports. */
export function usePanelFrame(
  view: PanelView<unknown>,
  { onSelect, rowAction, isTwin = false }: PanelFrameOptions,
): PanelFrame {
  const { t } = useWords();
  const trace = useContext(TraceContext);
  const source = view.source === '' ? '' : t('common.panel.source', { source: view.source });
  const action =
    rowAction ??
    (trace === null || !isTwin
      ? undefined
      : {
          label: t('common.panel.trace'),
          textOf: () => t('common.panel.trace'),
          nameOf: (_id: string, name: string) => t('common.panel.source', { source: name }),
          onAction: trace,
        });
  return {
    labels: {
      display: t('common.panel.display'),
      chart: t('common.panel.chart'),
      table: t('common.panel.table'),
      export: t('common.panel.export'),
    },
    source,
    onSource: trace === null ? undefined : () => trace(null),
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
        {...(action === undefined ? {} : { action })}
      />
    ),
  };
}
