import { useState } from 'react';
import { ActionButton } from '../../../../components/ActionButton.tsx';
import { useWords } from '../../../../i18n/useWords.ts';
import type { UnitDecision } from '../../../../ingest/decisions.ts';
import { decideUnits } from '../../../../ingest/editDecisions.ts';
import { createAction, listedAction } from '../../../../viewModels/importUnitChoices.ts';
import type { UnitAsked } from '../../../../viewModels/importUnitChoices.ts';
import styles from '../ImportPage.module.css';
import { currentSession } from '../currentSession.ts';
import { AskedUnit } from './AskedUnit.tsx';
import { QuestionBlock } from './QuestionBlock.tsx';

interface UnitsQuestionProps {
  readonly questions: readonly UnitAsked[];
  readonly fileId: string;
}

const rowsAPage = 50;
type Action = UnitDecision['action'];

/** Which units are these names? All answers go in at once. */
export const UnitsQuestion = ({ questions, fileId }: UnitsQuestionProps) => {
  const { t, format } = useWords();
  const [actions, setActions] = useState<ReadonlyMap<string, Action>>(new Map());
  const [shown, setShown] = useState(rowsAPage);
  const listed = questions.filter((question) => listedAction(question) !== null);
  const unknown = questions.filter(({ kind }) => kind === 'unknownUnit');
  const apply = (chosen: ReadonlyMap<string, Action>): void => {
    const decided = questions.flatMap(({ key, text, code }): UnitDecision[] => {
      const action = chosen.get(key);
      return action === undefined ? [] : [{ text, code, action }];
    });
    currentSession.decide(fileId, decideUnits(decided));
  };
  const applyToAll = (actionOf: (question: UnitAsked) => Action | null): void => {
    const chosen = new Map(actions);
    for (const question of questions) {
      const action = chosen.get(question.key) ?? actionOf(question);
      if (action !== null) chosen.set(question.key, action);
    }
    apply(chosen);
  };
  return (
    <QuestionBlock
      title={t(questions.length === 1 ? 'import.question.units.one' : 'import.question.units.title')}
      body={t('import.question.units.body', {
        unknown: format.count(unknown.length),
        ambiguous: format.count(questions.length - unknown.length),
      })}
    >
      <div className={styles.buttons}>
        {listed.length === 0 ? null : (
          <ActionButton
            onPress={() => {
              applyToAll(listedAction);
            }}
          >
            {t('import.question.units.listedAll', { count: format.count(listed.length) })}
          </ActionButton>
        )}
        {unknown.length === 0 ? null : (
          <ActionButton
            onPress={() => {
              applyToAll(createAction);
            }}
          >
            {t('import.question.units.createAll', { count: format.count(unknown.length) })}
          </ActionButton>
        )}
        <ActionButton
          look="quiet"
          onPress={() => {
            applyToAll(() => ({ kind: 'skip' }));
          }}
        >
          {t('import.question.units.skipAll')}
        </ActionButton>
      </div>
      <ul className={styles.askedRows}>
        {questions.slice(0, shown).map((question) => (
          <AskedUnit
            key={question.key}
            question={question}
            action={actions.get(question.key) ?? null}
            onAction={(action) => {
              setActions(new Map(actions).set(question.key, action));
            }}
          />
        ))}
      </ul>
      {questions.length <= shown ? null : (
        <ActionButton
          look="quiet"
          onPress={() => {
            setShown(shown + rowsAPage * 4);
          }}
        >
          {t('import.issues.more', { count: format.count(questions.length - shown) })}
        </ActionButton>
      )}
      <div>
        <ActionButton
          look="primary"
          isDisabled={actions.size === 0}
          onPress={() => {
            apply(actions);
          }}
        >
          {t('import.questions.answerAll')}
        </ActionButton>
      </div>
    </QuestionBlock>
  );
};
