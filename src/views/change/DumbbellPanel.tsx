import { useMemo, useState } from 'react';
import { dumbbellHeight, dumbbellOption } from '../../charts/dumbbellOption.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { dumbbellOrders, dumbbellView } from '../../viewModels/dumbbellView.ts';
import type { DumbbellOrder, DumbbellView } from '../../viewModels/dumbbellView.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { useChartTheme } from '../shared/useChartTheme.ts';

interface DumbbellPanelProps {
  readonly screen: Screen;
  readonly onSelect: (id: string) => void;
}

/** Every unit's two values, in the order the reader chooses. */
export const DumbbellPanel = ({ screen, onSelect }: DumbbellPanelProps) => {
  const { t } = useWords();
  const theme = useChartTheme();
  const [order, setOrder] = useState<DumbbellOrder>('change');
  const view = useMemo(() => dumbbellView(screen, order), [screen, order]);
  return (
    <ChartPanel
      view={view}
      option={dumbbellOption}
      height={(chart: DumbbellView) => dumbbellHeight(chart, theme)}
      onSelect={onSelect}
      actions={
        view.chart === null ? null : (
          <SegmentedControl
            look="quiet"
            label={t('change.dumbbell.order')}
            segments={dumbbellOrders.map((id) => ({ id, label: t(`change.dumbbell.orderBy.${id}`) }))}
            selectedId={order}
            onSelect={setOrder}
          />
        )
      }
    />
  );
};
