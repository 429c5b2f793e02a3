import { Suspense, useCallback, useContext, useMemo, useState } from 'react';
import { intervalRowsHeight, intervalRowsOption } from '../../charts/intervalRowsOption.ts';
import { surveyScatterOption } from '../../charts/surveyScatterOption.ts';
import { Skeleton } from '../../components/Skeleton.tsx';
import { asIndexCode, asUnitId } from '../../domain/ids.ts';
import { wholeYear } from '../../domain/records.ts';
import { answerSeriesQuery } from '../../queries/answerSeries.ts';
import type { AnswerSeriesRow } from '../../queries/answerSeries.ts';
import { criterionScoresQuery } from '../../queries/criterionScores.ts';
import { indexValuesQuery } from '../../queries/indexValues.ts';
import { surveyCountsQuery } from '../../queries/surveyCounts.ts';
import { surveyQuestionnairesQuery } from '../../queries/surveyQuestionnaires.ts';
import type { FieldTarget } from '../../viewModels/fieldTargets.ts';
import type { IntervalRowsView } from '../../viewModels/intervalRow.ts';
import { isCountedHere } from '../../viewModels/surveyBook.ts';
import type { SurveyInput } from '../../viewModels/surveyBook.ts';
import { surveyHeadlineView } from '../../viewModels/surveyHeadlineView.ts';
import { surveyUnitsView } from '../../viewModels/surveyRowsView.ts';
import { funnelView, onTimeView } from '../../viewModels/surveyScatterView.ts';
import { surveyYearsView } from '../../viewModels/surveyYearsView.ts';
import type { TargetLine } from '../../viewModels/targetLines.ts';
import { yearTargets } from '../../viewModels/yearTargets.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { NearViewport } from '../shared/NearViewport.tsx';
import { PlanTargets } from '../shared/PlanTargets.tsx';
import { question } from '../shared/question.ts';
import { TraceContext } from '../shared/traceContext.ts';
import { useChartTheme } from '../shared/useChartTheme.ts';
import { useRows } from '../shared/useRows.ts';
import type { ViewProps } from '../shared/viewProps.ts';
import { LikertPanel } from './LikertPanel.tsx';
import { MethodPanel } from './MethodPanel.tsx';
import { PeriodChooser } from './PeriodChooser.tsx';
import styles from './SatisfactionView.module.css';
import { SurveyHeadline } from './SurveyHeadline.tsx';
import { SurveyTextsPanel } from './SurveyTextsPanel.tsx';

const kpi = asIndexCode('KPI');
const noTargets: readonly FieldTarget[] = [];
const noSeries: readonly AnswerSeriesRow[] = [];
/** Height of a scatter chart by theme, px. */
const scatterHeight = { light: 360, dark: 360, projector: 560 } as const;

interface SurveyGridProps extends ViewProps {
  readonly lines: readonly TargetLine[];
  /** What plans ask of every field in the year. */
  readonly fields: readonly FieldTarget[];
}

/** The panels of a survey index, with the limits plans set. */
export const SurveyGrid = ({ screen, control, lines, fields }: SurveyGridProps) => {
  const { page, unitId } = screen;
  const { indexCode, level } = page.method;
  const { period } = control.selection;
  const theme = useChartTheme();
  const [designEffect, setDesignEffect] = useState(1);
  const [values, overall, questionnaires, onTime, series = noSeries] = useRows([
    question(indexValuesQuery, [indexCode, level, 'final', wholeYear]),
    question(surveyCountsQuery, [indexCode, level, period, 'overall', null, null, null, null, null]),
    question(surveyQuestionnairesQuery, [indexCode, level, period, 'overall', null, null]),
    question(criterionScoresQuery, [kpi, level, page.year]),
    ...(period === wholeYear ? [] : [question(answerSeriesQuery, [indexCode, level, period, unitId])]),
  ]);
  const input = useMemo(
    (): SurveyInput => ({ screen, period, values, overall, questionnaires, series, designEffect }),
    [screen, period, values, overall, questionnaires, series, designEffect],
  );
  const views = useMemo(
    () => ({
      headline: surveyHeadlineView(input),
      units: surveyUnitsView(input),
      years: surveyYearsView(input),
      funnel: funnelView(input),
      onTime: onTimeView(input, onTime),
    }),
    [input, onTime],
  );
  const { setSelection } = control;
  const select = useCallback(
    (id: string) => {
      setSelection({ unitId: asUnitId(id) });
    },
    [setSelection],
  );
  const rowsHeight = (chart: IntervalRowsView, width: number): number =>
    intervalRowsHeight(chart, theme, width);
  const trace = useContext(TraceContext);
  return (
    // Numbers counted from answers are traced by the bars, which open them; other figures of the year are not theirs.
    <TraceContext value={isCountedHere(input) ? null : trace}>
      <div className={styles.layout}>
        <PeriodChooser screen={screen} control={control} />
        <PlanTargets screen={screen} control={control} className={styles.wide} isAwaited />
        <SurveyHeadline view={views.headline} className={styles.headline} />
        <LikertPanel
          input={input}
          // A year's limit is for the year.
          targets={period === wholeYear ? fields : noTargets}
          className={styles.likert}
        />
        <div className={styles.stack}>
          <ChartPanel
            view={period === wholeYear ? yearTargets(views.units, lines, page.year) : views.units}
            option={intervalRowsOption}
            height={rowsHeight}
            onSelect={select}
          />
          <ChartPanel
            view={views.funnel}
            option={surveyScatterOption}
            height={scatterHeight[theme.name]}
            onSelect={select}
          />
        </div>
        <div className={styles.stack}>
          <ChartPanel view={views.years} option={intervalRowsOption} height={rowsHeight} />
          <ChartPanel
            view={views.onTime}
            option={surveyScatterOption}
            height={scatterHeight[theme.name]}
            onSelect={select}
          />
          <MethodPanel input={input} designEffect={designEffect} onDesignEffect={setDesignEffect} />
        </div>
        {/* Printed rates have no comments behind them. */}
        {overall.length === 0 ? null : (
          <NearViewport className={styles.wide} minHeight={300}>
            <Suspense fallback={<Skeleton height={20} />}>
              <SurveyTextsPanel screen={screen} period={period} />
            </Suspense>
          </NearViewport>
        )}
      </div>
    </TraceContext>
  );
};
