import { waterfallHeight, waterfallOption } from '../../charts/waterfallOption.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import type { CriterionScoreRow } from '../../queries/criterionScores.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import { openedCriterion } from '../../viewModels/criterionTree.ts';
import type { CriterionTree } from '../../viewModels/criterionTree.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { criterionOfBar, splitWaterfall } from '../../viewModels/waterfallSplit.ts';
import { waterfallOf } from '../../viewModels/waterfallView.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { TablePanel } from '../shared/TablePanel.tsx';
import { useChartTheme } from '../shared/useChartTheme.ts';
import styles from './CriteriaView.module.css';
import { CriterionPath } from './CriterionPath.tsx';

interface WhyPanelProps {
  readonly screen: Screen;
  readonly tree: CriterionTree;
  /** Criterion scores of all units in both years. */
  readonly scores: readonly CriterionScoreRow[];
  readonly control: SelectionControl;
  /** Null is the index as a whole. */
  readonly onSelect: (id: string | null) => void;
}

/** Why the unit's index or the mean of the group moved, from the index down to the lowest criteria. */
export const WhyPanel = ({ screen, tree, scores, control, onSelect }: WhyPanelProps) => {
  const { words, unitId } = screen;
  const { t } = words;
  const theme = useChartTheme();
  const basis = control.selection.changeBasis;
  const opened = openedCriterion(screen, tree);
  const split = waterfallOf(
    {
      screen,
      unitId,
      scores: basis === 'group' ? scores : scores.filter((row) => row.unitId === unitId),
      scope: opened === null ? { level: 1 } : { parentId: opened.criterionId },
      basis,
      acrossBreak: true,
    },
    splitWaterfall,
  );
  // Beside the overview's waterfall, which shows what remains comparable across a break.
  const view = {
    ...split,
    id: split.chart !== null && screen.comparison?.isMethodBreak === true ? 'why' : split.id,
  };
  const tools = (
    <div className={styles.why}>
      <CriterionPath screen={screen} tree={tree} opened={opened} onSelect={onSelect} />
      <SegmentedControl
        look="quiet"
        label={t('criteria.why.basis')}
        segments={[
          { id: 'unit', label: t('criteria.why.basisUnit') },
          { id: 'group', label: t('criteria.why.basisGroup') },
        ]}
        selectedId={basis}
        onSelect={(changeBasis) => {
          control.setSelection({ changeBasis });
        }}
      />
    </div>
  );
  if (view.chart === null && view.table.rows.length > 0) {
    return <TablePanel view={insteadOfChart(view)} actions={tools} />;
  }
  return (
    <ChartPanel
      view={view}
      option={waterfallOption}
      height={(chart, width) => waterfallHeight(chart, { theme, words, width })}
      onSelect={(id) => {
        const criterionId = criterionOfBar(id);
        if (tree.byId.has(criterionId)) onSelect(criterionId);
      }}
      actions={tools}
    />
  );
};

/** Where a change cannot be split: why, and the table of what remains comparable. */
const insteadOfChart = <Chart,>(view: PanelView<Chart>): PanelView<Chart> => ({
  ...view,
  sentence: [view.unavailable ?? '', view.sentence].filter((part) => part !== '').join(' '),
  unavailable: null,
});
