import { asCriterionId } from '../../domain/ids.ts';
import { paretoHeight, paretoOption } from '../../charts/paretoOption.ts';
import { waterfallHeight, waterfallOption } from '../../charts/waterfallOption.ts';
import { criterionScoresQuery } from '../../queries/criterionScores.ts';
import { criteriaTreeOf } from '../../viewModels/criteriaTreeView.ts';
import { criterionTree, openedCriterion } from '../../viewModels/criterionTree.ts';
import { methodCardOf } from '../../viewModels/methodCardView.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import { paretoOf } from '../../viewModels/paretoView.ts';
import { waterfallOf } from '../../viewModels/waterfallView.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { TablePanel } from '../shared/TablePanel.tsx';
import { useChartTheme } from '../shared/useChartTheme.ts';
import { question } from '../shared/question.ts';
import { useRows } from '../shared/useRows.ts';
import type { ViewProps } from '../shared/viewProps.ts';
import { CriteriaTree } from './CriteriaTree.tsx';
import styles from './CriteriaView.module.css';
import { CriterionPicker } from './CriterionPicker.tsx';
import { HeatmapPanel } from './HeatmapPanel.tsx';
import { MethodCard } from './MethodCard.tsx';

/** The criteria of an index: where the unit is strong or weak, what moved, where points are lost, and how it is computed. */
export const CriteriaView = ({ screen, control }: ViewProps) => {
  const { words, page, comparison, unitId, catalog } = screen;
  const theme = useChartTheme();
  const { indexCode, level } = page.method;
  const [now, base = []] = useRows([
    question(criterionScoresQuery, [indexCode, level, page.year]),
    ...(comparison === null
      ? []
      : [question(criterionScoresQuery, [indexCode, level, comparison.base.year])]),
  ]);
  const tree = criterionTree(catalog, page);
  const opened = openedCriterion(screen, tree);
  const treeView = criteriaTreeOf(screen, { now, base: comparison === null ? null : base });
  const waterfall = waterfallOf({
    screen,
    unitId,
    scores: [...base, ...now].filter((row) => row.unitId === unitId),
    scope: opened === null ? { level: 1 } : { parentId: opened.criterionId },
  });
  const select = (id: string | null): void => {
    const criterion = id === null ? undefined : tree.byId.get(asCriterionId(id));
    control.setSelection({
      criterionId: criterion === undefined || criterion.level === 0 ? null : criterion.criterionId,
    });
  };
  const hasSelfAssessment = now.some(({ kind }) => kind === 'selfAssessed');
  return (
    <div className={styles.grid}>
      <TablePanel view={treeView} actions={<CriterionPicker screen={screen} tree={tree} onSelect={select} />}>
        {treeView.chart === null ? null : (
          <CriteriaTree
            key={`${indexCode}${level}${page.year}`}
            view={treeView.chart}
            caption={treeView.table.caption}
            openedId={opened?.criterionId ?? null}
            onSelect={select}
          />
        )}
      </TablePanel>
      <div className={styles.side}>
        {waterfall.chart === null && waterfall.table.rows.length > 0 ? (
          <TablePanel view={insteadOfChart(waterfall)} />
        ) : (
          <ChartPanel
            view={waterfall}
            option={waterfallOption}
            height={(chart, width) => waterfallHeight(chart, { theme, words, width })}
            onSelect={(id) => {
              if (tree.byId.has(asCriterionId(id))) select(id);
            }}
          />
        )}
        <ChartPanel
          view={paretoOf(screen, now)}
          option={paretoOption}
          height={(chart, width) => paretoHeight(chart, theme, width)}
          onSelect={select}
        />
      </div>
      <HeatmapPanel screen={screen} scores={now} control={control} />
      <footer className={styles.notes}>
        {hasSelfAssessment ? null : <p className={styles.note}>{words.t('criteria.selfAssessment')}</p>}
        <MethodCard view={methodCardOf(screen)} />
      </footer>
    </div>
  );
};

/** Where a change cannot be split: why, and the table of what remains comparable. */
const insteadOfChart = <Chart,>(view: PanelView<Chart>): PanelView<Chart> => ({
  ...view,
  sentence: [view.unavailable ?? '', view.sentence].filter((part) => part !== '').join(' '),
  unavailable: null,
});
