import { ActionButton } from '../../components/ActionButton.tsx';
import { asCriterionId } from '../../domain/ids.ts';
import type { SurveyLevel } from '../../domain/surveyLevel.ts';
import { surveyAnswersQuery } from '../../queries/surveyAnswers.ts';
import type { LikertDimension } from '../../viewModels/likertView.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { answerLimit, surveyAnswersView } from '../../viewModels/surveyAnswersView.ts';
import { question } from '../shared/question.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { useRows } from '../shared/useRows.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { WithLateData } from './WithLateData.tsx';

interface SurveyAnswersPanelProps {
  readonly screen: Screen;
  /** `wholeYear` or a part of the year. */
  readonly period: string;
  readonly dimension: LikertDimension;
  /** A criterion's id, a service field or a channel. */
  readonly item: string;
  readonly name: string;
  /** Null for answers of every level. */
  readonly level: SurveyLevel | null;
  readonly onClose: () => void;
}

/** The single answers behind a bar. They are loaded when they are first asked for. */
export const SurveyAnswersPanel = (props: SurveyAnswersPanelProps) => {
  const { words } = props.screen;
  return (
    <WithLateData
      data={useWorkspace().answers}
      words={words}
      panelId="surveyAnswers"
      title={words.t('satisfaction.late.answers')}
    >
      <AnswersTable {...props} />
    </WithLateData>
  );
};

const AnswersTable = (props: SurveyAnswersPanelProps) => {
  const { screen, period, dimension, item, name, level, onClose } = props;
  const { words, page, unitId } = screen;
  const isCriterion = dimension === 'factor' || dimension === 'question';
  const [rows] = useRows([
    question(surveyAnswersQuery, [
      page.method.methodId,
      page.year,
      period,
      unitId,
      isCriterion ? asCriterionId(item) : null,
      level,
      dimension === 'field' ? item : null,
      dimension === 'channel' ? item : null,
      answerLimit,
      0,
    ]),
  ]);
  return (
    <TablePanel
      view={surveyAnswersView(screen, period, rows, { name, level })}
      actions={
        <ActionButton look="quiet" onPress={onClose}>
          {words.t('satisfaction.behind.close')}
        </ActionButton>
      }
    />
  );
};
