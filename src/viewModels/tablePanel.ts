import type { PanelView } from './panelView.ts';
import type { TableView } from './tableView.ts';

/** A panel whose proof is the table itself; `unavailable` says why when there is nothing to list. */
export const tablePanel = (
  panel: Pick<PanelView<TableView>, 'id' | 'title' | 'sentence' | 'unavailable' | 'table' | 'source'>,
): PanelView<TableView> => ({ ...panel, chart: panel.unavailable === null ? panel.table : null });
