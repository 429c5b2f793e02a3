import { useMemo } from 'react';
import { asCriterionId } from '../../domain/ids.ts';
import { dumbbellHeight, dumbbellOption } from '../../charts/dumbbellOption.ts';
import { paretoHeight, paretoOption } from '../../charts/paretoOption.ts';
import { criterionScoresQuery } from '../../queries/criterionScores.ts';
import type { CriterionScoreRow } from '../../queries/criterionScores.ts';
import { criteriaTreeOf } from '../../viewModels/criteriaTreeView.ts';
import { criterionAncestry, criterionTree, openedCriterion } from '../../viewModels/criterionTree.ts';
import { methodCardOf } from '../../viewModels/methodCardView.ts';
import { paretoOf } from '../../viewModels/paretoView.ts';
import { selfAssessmentOf } from '../../viewModels/selfAssessmentView.ts';
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
import { WhatIfSection } from './whatIf/WhatIfSection.tsx';
import { WhyPanel } from './WhyPanel.tsx';

const noRows: readonly CriterionScoreRow[] = [];

/** The criteria of an index: where the unit is strong or weak, what moved, where points are lost, and how it is computed. */
export const CriteriaView = ({ screen, control }: ViewProps) => {
  const { words, page, comparison, catalog } = screen;
  const theme = useChartTheme();
  const { indexCode, level } = page.method;
  const [now, base = noRows] = useRows([
    question(criterionScoresQuery, [indexCode, level, page.year]),
    ...(comparison === null
      ? []
      : [question(criterionScoresQuery, [indexCode, level, comparison.base.year])]),
  ]);
  const scores = useMemo(() => [...base, ...now], [base, now]);
  const tree = criterionTree(catalog, page);
  const opened = openedCriterion(screen, tree);
  const treeView = criteriaTreeOf(screen, { now, base: comparison === null ? null : base });
  const select = (id: string | null): void => {
    const criterion = id === null ? undefined : tree.byId.get(asCriterionId(id));
    control.setSelection({
      criterionId: criterion === undefined || criterion.level === 0 ? null : criterion.criterionId,
    });
  };
  const hasSelfAssessment = now.some(({ kind }) => kind === 'selfAssessed');
  const selfAssessment = hasSelfAssessment ? selfAssessmentOf(screen, now) : null;
  return (
    <div className={styles.grid}>
      <div className={styles.column}>
        <TablePanel
          view={treeView}
          actions={<CriterionPicker screen={screen} tree={tree} onSelect={select} />}
        >
          {treeView.chart === null ? null : (
            <CriteriaTree
              key={page.method.methodId}
              view={treeView.chart}
              caption={treeView.table.caption}
              openedIds={
                opened === null ? [] : criterionAncestry(tree, opened).map(({ criterionId }) => criterionId)
              }
              onSelect={select}
            />
          )}
        </TablePanel>
        <HeatmapPanel screen={screen} scores={now} control={control} />
      </div>
      <div className={styles.column}>
        <WhyPanel screen={screen} tree={tree} scores={scores} control={control} onSelect={select} />
        <ChartPanel
          view={paretoOf(screen, now)}
          option={paretoOption}
          height={(chart, width) => paretoHeight(chart, theme, width)}
          onSelect={select}
        />
        {selfAssessment === null ? null : (
          <ChartPanel
            view={selfAssessment}
            option={dumbbellOption}
            height={(chart, width) => dumbbellHeight(chart, theme, width)}
            onSelect={select}
          />
        )}
      </div>
      <WhatIfSection screen={screen} control={control} scores={now} />
      <footer className={styles.notes}>
        {hasSelfAssessment ? null : <p className={styles.note}>{words.t('criteria.selfAssessment')}</p>}
        <MethodCard view={methodCardOf(screen)} />
      </footer>
    </div>
  );
};
