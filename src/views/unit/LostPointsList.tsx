import { SparkBar } from '../../components/SparkBar.tsx';
import type { ParetoView } from '../../viewModels/paretoView.ts';
import styles from './UnitView.module.css';

interface LostPointsListProps {
  readonly view: ParetoView;
}

/** The criteria that cost most points, with a bar on the scale of the first. */
export const LostPointsList = ({ view }: LostPointsListProps) => {
  const most = view.bars[0]?.lostPoints ?? 0;
  return (
    <ol className={styles.list}>
      {view.bars.map(({ id, label, lostPoints, lostText }) => (
        <li className={styles.lost} key={id}>
          <span>{label}</span>
          <SparkBar ratio={most > 0 ? lostPoints / most : null} />
          <span className={styles.figure}>{lostText}</span>
        </li>
      ))}
    </ol>
  );
};
