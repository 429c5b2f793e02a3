import { memo, useContext } from 'react';
import type { ReactNode } from 'react';
import type { RowAction } from '../../components/DataTableRow.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { PanelView } from '../../viewModels/panelView.ts';
import { PanelFocusContext } from './panelFocus.ts';
import { usePanelFrame } from './usePanelFrame.tsx';

interface TablePanelProps {
  readonly view: PanelView<unknown>;
  /** The panel's own presentation; without it the plain table is shown. */
  readonly children?: ReactNode;
  readonly onSelect?: (id: string) => void;
  /** A button at the end of every row of the plain table. */
  readonly rowAction?: RowAction;
  readonly actions?: ReactNode;
  readonly className?: string | undefined;
}

/**
 * A panel that is a table or a list: no chart, hence no twin, but sentence, source and export like any other.
 * Drawn again only when it is given something else.
 */
export const TablePanel = memo((props: TablePanelProps) => {
  const { view, children, onSelect, rowAction, actions = null, className } = props;
  const { labels, source, onSource, exports, status, table } = usePanelFrame(view, { onSelect, rowAction });
  const focus = useContext(PanelFocusContext);
  if (focus !== null) {
    return focus.panelId === view.id ? <focus.Panel view={view} draw={null} wishedHeight={null} /> : null;
  }
  return (
    <Panel
      id={view.id}
      title={view.title}
      sentence={view.sentence}
      labels={labels}
      chart={view.unavailable === null ? (children ?? table) : null}
      unavailable={view.unavailable}
      source={source}
      onSource={onSource}
      exports={view.table.rows.length === 0 ? [] : exports}
      status={status}
      tools={actions}
      className={className}
    />
  );
});
TablePanel.displayName = 'TablePanel';
