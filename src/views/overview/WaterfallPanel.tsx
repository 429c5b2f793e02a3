import { waterfallHeight, waterfallOption } from '../../charts/waterfallOption.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { WaterfallView } from '../../viewModels/waterfallView.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { LazyDataTable } from '../shared/LazyDataTable.tsx';
import { TablePanel } from '../shared/TablePanel.tsx';
import styles from './OverviewView.module.css';
import type { PanelHeights } from './panelHeights.ts';

interface WaterfallPanelProps {
  readonly view: PanelView<WaterfallView>;
  readonly heights: PanelHeights;
  /** A criterion was chosen. */
  readonly onSelect: (criterionId: string) => void;
  readonly className?: string | undefined;
}

/** Why the figure changed; across a method break the reason and what may still be compared. */
export const WaterfallPanel = ({ view, heights, onSelect, className }: WaterfallPanelProps) => {
  const { t } = useWords();
  if (view.chart === null && view.table.rows.length > 0) {
    return (
      <TablePanel
        view={{ ...view, sentence: view.unavailable ?? '', unavailable: null }}
        className={className}
      >
        <p className={styles.lead}>{view.sentence.replaceAll('**', '')}</p>
        <LazyDataTable
          className={styles.compact ?? ''}
          view={view.table}
          emptyText={t('common.table.empty')}
        />
      </TablePanel>
    );
  }
  return (
    <ChartPanel
      view={view}
      option={waterfallOption}
      height={(chart, width, theme, words) =>
        heights.rows(waterfallHeight(chart, { theme, words, width }), chart.bars.length + 2, width)
      }
      onSelect={(id) => {
        if (id !== 'rounding' && id !== 'base' && id !== 'now') onSelect(id);
      }}
      className={className}
    />
  );
};
