import { unitCriterionScoresQuery } from '../../queries/criterionScores.ts';
import { otherIndicatorsOf } from '../../viewModels/otherIndicatorsView.ts';
import type { IndexKey } from '../../viewModels/population.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { question } from '../shared/question.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { useRows } from '../shared/useRows.ts';
import styles from './UnitView.module.css';

interface OtherIndicatorsPanelProps {
  readonly screen: Screen;
  readonly index: IndexKey;
}

/** The same unit in an index of indicators: each with its latest years. */
export const OtherIndicatorsPanel = ({ screen, index }: OtherIndicatorsPanelProps) => {
  const [scores] = useRows([question(unitCriterionScoresQuery, [index.indexCode, screen.unitId])]);
  return <TablePanel className={styles.indicators} view={otherIndicatorsOf(screen, index, scores)} />;
};
