import { useWords } from '../../i18n/useWords.ts';
import type { HeatmapView } from '../../viewModels/heatmapView.ts';
import { useChartTheme } from '../shared/useChartTheme.ts';
import styles from './HeatmapGrid.module.css';

interface HeatmapKeyProps {
  readonly view: HeatmapView;
}

/** The steps of the colour scale between the two shares of the maximum it spans. */
export const HeatmapKey = ({ view }: HeatmapKeyProps) => {
  const { format } = useWords();
  const { heatmap } = useChartTheme();
  return (
    <p className={styles.key}>
      {view.legendLabel}: {format.percent(view.scaleMin, 0)}
      <span className={styles.steps} aria-hidden="true">
        {heatmap.map(({ fill }) => (
          <span className={styles.step} key={fill} style={{ background: fill }} />
        ))}
      </span>
      {format.percent(view.scaleMax, 0)}
    </p>
  );
};
