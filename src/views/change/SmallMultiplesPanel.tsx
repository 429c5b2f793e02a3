import { useMemo, useState } from 'react';
import { pagedMultiplesOption } from '../../charts/pagedMultiplesOption.ts';
import { smallMultiplesHeight } from '../../charts/smallMultiplesOption.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { panelOrders, smallMultiplesView } from '../../viewModels/smallMultiplesView.ts';
import type { PagedMultiplesView, PanelOrder } from '../../viewModels/smallMultiplesView.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { useChartTheme } from '../shared/useChartTheme.ts';
import styles from './ChangeView.module.css';

interface SmallMultiplesPanelProps {
  readonly screen: Screen;
  readonly onSelect: (id: string) => void;
  readonly className?: string | undefined;
}

/** Panels drawn at once: more would hold the screen up for longer than a change of view may take. */
const pageSize = 21;

/** Every unit's line over all years, a page at a time. */
export const SmallMultiplesPanel = ({ screen, onSelect, className }: SmallMultiplesPanelProps) => {
  const { t } = useWords();
  const theme = useChartTheme();
  const [order, setOrder] = useState<PanelOrder>('name');
  const [pageIndex, setPageIndex] = useState(0);
  const view = useMemo(
    () => smallMultiplesView(screen, { order, pageIndex, pageSize }),
    [screen, order, pageIndex],
  );
  return (
    <ChartPanel
      className={className}
      view={view}
      option={pagedMultiplesOption}
      height={(chart: PagedMultiplesView, width) => smallMultiplesHeight(chart, width, theme)}
      onSelect={onSelect}
      actions={
        <>
          <SegmentedControl
            look="quiet"
            label={t('change.multiples.order')}
            segments={panelOrders.map((id) => ({ id, label: t(`change.multiples.orderBy.${id}`) }))}
            selectedId={order}
            onSelect={(chosen) => {
              setOrder(chosen);
              setPageIndex(0);
            }}
          />
          {view.pageCount < 2 ? null : (
            <nav className={styles.pager} aria-label={t('change.multiples.pages')}>
              <button
                className={styles.choice}
                type="button"
                disabled={view.pageIndex === 0}
                onClick={() => {
                  setPageIndex(view.pageIndex - 1);
                }}
              >
                {t('change.multiples.previous')}
              </button>
              <span role="status">{view.shown}</span>
              <button
                className={styles.choice}
                type="button"
                disabled={view.pageIndex === view.pageCount - 1}
                onClick={() => {
                  setPageIndex(view.pageIndex + 1);
                }}
              >
                {t('change.multiples.next')}
              </button>
            </nav>
          )}
        </>
      }
    />
  );
};
