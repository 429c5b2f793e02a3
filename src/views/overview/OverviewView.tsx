import { useMemo } from 'react';
import { rangeDotsHeight, rangeDotsOption } from '../../charts/rangeDotsOption.ts';
import { stripOption } from '../../charts/stripOption.ts';
import { asCriterionId, asUnitId } from '../../domain/ids.ts';
import { criterionScoresQuery } from '../../queries/criterionScores.ts';
import type { CriterionScoreRow } from '../../queries/criterionScores.ts';
import { actionsView } from '../../viewModels/actionsView.ts';
import { distanceView } from '../../viewModels/distanceView.ts';
import { headlineView } from '../../viewModels/headlineView.ts';
import { historyView } from '../../viewModels/historyView.ts';
import { moversView } from '../../viewModels/moversView.ts';
import { rangeDotsView } from '../../viewModels/rangeDotsView.ts';
import { stripView } from '../../viewModels/stripView.ts';
import { waterfallOf } from '../../viewModels/waterfallView.ts';
import { yearTargets } from '../../viewModels/yearTargets.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { HistoryPanel } from '../shared/HistoryPanel.tsx';
import { PlanTargets } from '../shared/PlanTargets.tsx';
import { useChartTheme } from '../shared/useChartTheme.ts';
import { question } from '../shared/question.ts';
import { useRows } from '../shared/useRows.ts';
import type { ViewProps } from '../shared/viewProps.ts';
import { WithEstimates } from '../shared/WithEstimates.tsx';
import { WithTargetLines } from '../shared/WithTargetLines.tsx';
import { ActionsPanel } from './ActionsPanel.tsx';
import { DistancePanel } from './DistancePanel.tsx';
import { HeadlinePanel } from './HeadlinePanel.tsx';
import { MoversPanel } from './MoversPanel.tsx';
import styles from './OverviewView.module.css';
import { panelHeights } from './panelHeights.ts';
import { WaterfallPanel } from './WaterfallPanel.tsx';

const noRows: readonly CriterionScoreRow[] = [];

/** The leader's questions on one screen: where we stand, why it changed, who moved, how far to go, what to do. */
export const OverviewView = ({ screen, control }: ViewProps) => {
  const { yearbook, page, comparison, unitId } = screen;
  const { asOf } = control.selection;
  const [scores, baseScores = noRows] = useRows([
    question(criterionScoresQuery, [yearbook.indexCode, yearbook.level, page.year]),
    ...(comparison === null
      ? []
      : [question(criterionScoresQuery, [yearbook.indexCode, yearbook.level, comparison.base.year])]),
  ]);
  const views = useMemo(
    () => ({
      headline: headlineView(screen, []),
      strip: stripView(screen),
      waterfall: waterfallOf({
        screen,
        unitId,
        scores: [...baseScores, ...scores].filter((row) => row.unitId === unitId),
        scope: { level: 1 },
      }),
      history: historyView(screen),
      movers: moversView(screen),
      rangeDots: rangeDotsView({ screen, scores }),
      distance: distanceView(screen),
      actions: actionsView({ screen, scores }),
    }),
    [screen, unitId, scores, baseScores],
  );
  const theme = useChartTheme();
  const heights = panelHeights(theme);
  const selectUnit = (id: string): void => {
    control.setSelection({ unitId: asUnitId(id) });
  };
  const openCriterion = (id: string): void => {
    control.setSelection({ view: 'criteria', criterionId: asCriterionId(id) });
  };
  return (
    <div className={styles.grid}>
      <HeadlinePanel view={views.headline} className={styles.third} />
      <WithTargetLines screen={screen} asOf={asOf}>
        {(lines) => (
          <ChartPanel
            view={yearTargets(views.strip, lines, page.year)}
            option={stripOption}
            height={(_, width) => heights.strip(width)}
            onSelect={selectUnit}
            className={styles.twoThirds}
          />
        )}
      </WithTargetLines>
      <WaterfallPanel
        view={views.waterfall}
        heights={heights}
        onSelect={openCriterion}
        className={styles.wide}
      />
      <WithEstimates screen={screen}>
        {(estimated) => (
          <HistoryPanel
            screen={estimated}
            view={estimated === screen ? views.history : historyView(estimated)}
            asOf={asOf}
            height={heights.history}
            className={styles.middle}
          />
        )}
      </WithEstimates>
      <MoversPanel view={views.movers} onSelect={selectUnit} className={styles.narrow} />
      <ChartPanel
        view={views.rangeDots}
        option={rangeDotsOption}
        height={(chart, width) =>
          heights.rows(rangeDotsHeight(chart, theme, width), chart.rows.length, width)
        }
        onSelect={openCriterion}
        className={styles.wide}
      />
      <PlanTargets
        screen={screen}
        control={control}
        className={styles.middle}
        otherwise={<DistancePanel view={views.distance} className={styles.middle} />}
      />
      <ActionsPanel view={views.actions} control={control} className={styles.narrow} />
    </div>
  );
};
