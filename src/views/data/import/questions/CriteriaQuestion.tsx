import { useState } from 'react';
import { ActionButton } from '../../../../components/ActionButton.tsx';
import { SearchPicker } from '../../../../components/SearchPicker.tsx';
import { SelectField } from '../../../../components/SelectField.tsx';
import { asCriterionId } from '../../../../domain/ids.ts';
import { searchFold } from '../../../../domain/searchFold.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import type { CriterionDecision } from '../../../../ingest/decisions.ts';
import { decideCriteria } from '../../../../ingest/editDecisions.ts';
import type { Question } from '../../../../ingest/question.ts';
import { criterionLabel } from '../../../../viewModels/importQuestionView.ts';
import styles from '../ImportPage.module.css';
import { currentSession } from '../currentSession.ts';
import { QuestionBlock } from './QuestionBlock.tsx';

interface CriteriaQuestionProps {
  readonly questions: readonly Extract<Question, { readonly kind: 'unknownCriterion' }>[];
  readonly fileId: string;
}

const skipped = '\u0000skip';
const other = '\u0000other';

/** Which criteria are these? All answers go in at once. */
export const CriteriaQuestion = ({ questions, fileId }: CriteriaQuestionProps) => {
  const { t, format } = useWords();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [searching, setSearching] = useState<ReadonlySet<string>>(new Set());
  const { criteria } = currentSession.known();
  const apply = (): void => {
    const decided = questions.flatMap(({ key, methodId, text }): CriterionDecision[] => {
      const id = chosen.get(key);
      if (id === undefined) return [];
      return [
        {
          methodId,
          text,
          action: id === skipped ? { kind: 'skip' } : { kind: 'use', criterionId: asCriterionId(id) },
        },
      ];
    });
    currentSession.decide(fileId, decideCriteria(decided));
  };
  return (
    <QuestionBlock
      title={t('import.question.criteria.title')}
      body={t('import.question.criteria.body', { count: format.count(questions.length) })}
    >
      <ul className={styles.askedRows}>
        {questions.map(({ key, text, candidates, methodId }) => {
          const isSearching = searching.has(key);
          return (
            <li className={styles.asked} key={key}>
              <span className={styles.askedText}>{text}</span>
              <SelectField
                isLabelHidden
                label={t('import.question.criteria.pick', { text })}
                placeholder={t('import.questions.choose')}
                options={[
                  ...candidates.map((criterion) => ({
                    id: String(criterion.criterionId),
                    label: criterionLabel(criterion),
                  })),
                  { id: skipped, label: t('import.question.criteria.skip') },
                  { id: other, label: t('import.question.criteria.other') },
                ]}
                selectedId={isSearching ? other : (chosen.get(key) ?? null)}
                onSelect={(id) => {
                  const next = new Set(searching);
                  if (id === other) next.add(key);
                  else next.delete(key);
                  setSearching(next);
                  if (id !== other) setChosen(new Map(chosen).set(key, id));
                }}
              />
              {isSearching ? (
                <SearchPicker
                  label={t('import.question.criteria.meaning')}
                  options={criteria
                    .filter((criterion) => criterion.methodId === methodId)
                    .map((criterion) => ({
                      id: String(criterion.criterionId),
                      label: criterionLabel(criterion),
                    }))}
                  selectedId={chosen.get(key) ?? null}
                  matches={(label, typed) => searchFold(label).includes(searchFold(typed))}
                  emptyText={t('import.diff.none')}
                  onSelect={(id) => {
                    setChosen(new Map(chosen).set(key, id));
                  }}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      <div className={styles.buttons}>
        <ActionButton look="primary" isDisabled={chosen.size === 0} onPress={apply}>
          {t('import.questions.answerAll')}
        </ActionButton>
      </div>
    </QuestionBlock>
  );
};
