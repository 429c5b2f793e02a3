import type { PanelLabels } from '../../components/Panel.tsx';
import type { RowAction } from '../../components/DataTableRow.tsx';
import type { MenuAction } from '../../components/MenuButton.tsx';
import type { ChartImage } from '../../export/imageLayout.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import { LazyDataTable } from './LazyDataTable.tsx';
import { usePanelExports } from './usePanelExports.ts';
import { useContext } from 'react';
import type { ReactNode } from 'react';
import { TraceContext } from './traceContext.ts';

interface PanelFrame {
  readonly labels: PanelLabels;
  readonly source: string;
  /** Leads to files and lines; undefined where no figures are shown. */
  readonly onSource: (() => void) | undefined;
  readonly exports: readonly MenuAction[];
  /** What became of the last export. */
  readonly status: string;
  readonly table: ReactNode;
}

interface PanelFrameOptions {
  readonly onSelect?: ((id: string) => void) | undefined;
  readonly rowAction?: RowAction | undefined;
  /** The table is a chart's twin: its rows lead to their files and lines. */
  readonly isTwin?: boolean;
  /** Draws the panel's chart as a picture; null or absent where there is none. */
  readonly imageOf?: ((source: string) => ChartImage) | null;
}

/** What every panel carries besides its chart: labels, table twin, source line and exports. */
export function usePanelFrame(
  view: PanelView<unknown>,
  { onSelect, rowAction, isTwin = false, imageOf = null }: PanelFrameOptions,
): PanelFrame {
  const { t } = useWords();
  const trace = useContext(TraceContext);
  const source = view.source === '' ? '' : t('common.panel.source', { source: view.source });
  const ways = usePanelExports(view, source, imageOf === null ? null : () => imageOf(source));
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
    ...ways,
    table: (
      <LazyDataTable
        view={view.table}
        emptyText={t('common.table.empty')}
        {...(onSelect === undefined ? {} : { onRowSelect: onSelect })}
        {...(action === undefined ? {} : { action })}
      />
    ),
  };
}
