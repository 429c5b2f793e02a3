import { useMemo, useState } from 'react';
import { slopeOption } from '../../charts/slopeOption.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { slopeMeasures, slopeView } from '../../viewModels/slopeView.ts';
import type { SlopeMeasure } from '../../viewModels/slopeView.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';

interface SlopePanelProps {
  readonly screen: Screen;
  readonly onSelect: (id: string) => void;
}

const slopeHeight = 520;

/** Values or ranks of two years, one line a unit. */
export const SlopePanel = ({ screen, onSelect }: SlopePanelProps) => {
  const { t } = useWords();
  const [measure, setMeasure] = useState<SlopeMeasure>('value');
  const view = useMemo(() => slopeView(screen, measure), [screen, measure]);
  return (
    <ChartPanel
      view={view}
      option={slopeOption}
      height={slopeHeight}
      onSelect={onSelect}
      actions={
        <SegmentedControl
          look="quiet"
          label={t('change.slope.measure')}
          segments={slopeMeasures.map((id) => ({ id, label: t(`change.slope.measureBy.${id}`) }))}
          selectedId={measure}
          onSelect={setMeasure}
        />
      }
    />
  );
};
