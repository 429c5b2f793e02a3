import { useMemo } from 'react';
import { smallMultiplesHeight, smallMultiplesOption } from '../../charts/smallMultiplesOption.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { panelOrders, smallMultiplesView } from '../../viewModels/smallMultiplesView.ts';
import type { SmallMultiplesView, PanelOrder } from '../../viewModels/smallMultiplesView.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { useChartTheme } from '../shared/useChartTheme.ts';
import styles from './ChangeView.module.css';

/** Order of the panels and which page of them is shown, from 0. */
export interface MultiplesPage {
  readonly order: PanelOrder;
  readonly index: number;
}

interface SmallMultiplesPanelProps {
  readonly screen: Screen;
  readonly page: MultiplesPage;
  readonly onPage: (page: MultiplesPage) => void;
  readonly onSelect: (id: string) => void;
  readonly className?: string | undefined;
}

/** Panels drawn at once: more would hold the screen up for longer than a change of view may take. */
const pageSize = 21;

/** Every unit's line over all years, a page at a time. */
export const SmallMultiplesPanel = ({
  screen,
  page: { order, index },
  onPage,
  onSelect,
  className,
}: SmallMultiplesPanelProps) => {
  const { t } = useWords();
  const theme = useChartTheme();
  const view = useMemo(
    () => smallMultiplesView(screen, { order, pageIndex: index, pageSize }),
    [screen, order, index],
  );
  return (
    <ChartPanel
      className={className}
      view={view}
      option={smallMultiplesOption}
      height={(chart: SmallMultiplesView, width) => smallMultiplesHeight(chart, width, theme)}
      onSelect={onSelect}
      actions={
        <>
          <SegmentedControl
            look="quiet"
            label={t('change.multiples.order')}
            segments={panelOrders.map((id) => ({ id, label: t(`change.multiples.orderBy.${id}`) }))}
            selectedId={order}
            onSelect={(chosen) => {
              onPage({ order: chosen, index: 0 });
            }}
          />
          {view.pageCount < 2 ? null : (
            <nav className={styles.pager} aria-label={t('change.multiples.pages')}>
              <button
                className={styles.choice}
                type="button"
                disabled={view.pageIndex === 0}
                onClick={() => {
                  onPage({ order, index: view.pageIndex - 1 });
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
                  onPage({ order, index: view.pageIndex + 1 });
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
