import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { likertHeight, likertOption } from '../../charts/likertOption.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { surveyCountsQuery } from '../../queries/surveyCounts.ts';
import { surveyQuestionnairesQuery } from '../../queries/surveyQuestionnaires.ts';
import type { FieldTarget } from '../../viewModels/fieldTargets.ts';
import { likertTargets } from '../../viewModels/likertTargets.ts';
import { pieceOf } from '../../domain/answerPiece.ts';
import { likertDimensions, likertView } from '../../viewModels/likertView.ts';
import type { LikertDimension, LikertView } from '../../viewModels/likertView.ts';
import type { SurveyInput } from '../../viewModels/surveyBook.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { question } from '../shared/question.ts';
import { useChartTheme } from '../shared/useChartTheme.ts';
import { useRows } from '../shared/useRows.ts';
import { SurveyAnswersPanel } from './SurveyAnswersPanel.tsx';

interface LikertPanelProps {
  readonly input: SurveyInput;
  /** What plans ask of every field in the year. */
  readonly targets: readonly FieldTarget[];
  readonly className?: string | undefined;
}

/** The spread of answers, split as the reader chooses; a bar opens the answers behind it. */
export const LikertPanel = ({ input, targets, className }: LikertPanelProps) => {
  const { screen, period } = input;
  const { words, page, unitId } = screen;
  const { t } = words;
  const { indexCode, level } = page.method;
  const theme = useChartTheme();
  const [chosen, setChosen] = useState<LikertDimension>('factor');
  // The old bars stay until the new ones have their rows.
  const dimension = useDeferredValue(chosen);
  const [opened, setOpened] = useState<string | null>(null);
  const [rows, questionnaires] = useRows([
    question(surveyCountsQuery, [indexCode, level, period, dimension, page.year, unitId, null, null, null]),
    question(surveyQuestionnairesQuery, [
      indexCode,
      level,
      period,
      dimension === 'field' || dimension === 'channel' ? dimension : 'overall',
      page.year,
      unitId,
    ]),
  ]);
  const view = useMemo(
    () => likertTargets(words, likertView(input, rows, dimension, questionnaires), dimension, targets),
    [words, input, rows, dimension, questionnaires, targets],
  );
  const piece = opened === null ? null : pieceOf(opened);
  const openedRow = view.chart?.rows.find(({ id }) => id === piece?.rowId);
  return (
    <div className={className}>
      <ChartPanel
        view={view}
        option={likertOption}
        height={(chart: LikertView, width) => likertHeight(chart, theme, width)}
        onSelect={setOpened}
        actions={
          view.chart === null ? null : (
            <SegmentedControl
              look="quiet"
              label={t('satisfaction.dimensionLabel')}
              segments={likertDimensions.map((id) => ({ id, label: t(`satisfaction.dimension.${id}`) }))}
              selectedId={chosen}
              onSelect={(id) => {
                setOpened(null);
                setChosen(id);
              }}
            />
          )
        }
      />
      {piece === null || openedRow === undefined ? null : (
        <Suspense fallback={<Skeleton height={12} />}>
          <SurveyAnswersPanel
            screen={screen}
            period={period}
            dimension={dimension}
            item={openedRow.id}
            name={openedRow.label}
            level={piece.level}
            onClose={() => {
              setOpened(null);
            }}
          />
        </Suspense>
      )}
    </div>
  );
};
