import { useState } from 'react';
import { ActionButton } from '../../../../components/ActionButton.tsx';
import { SelectField } from '../../../../components/SelectField.tsx';
import { asMethodId } from '../../../../domain/ids.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import styles from '../ImportPage.module.css';
import { currentSession } from '../currentSession.ts';
import { MethodDraftForm } from './MethodDraftForm.tsx';
import { QuestionBlock } from './QuestionBlock.tsx';
import type { QuestionProps } from './questionProps.ts';

/** Which criteria set do the figures belong to: a known one, or the file's own? */
export const MethodQuestion = ({ question, fileId }: QuestionProps<'methodNeeded'>) => {
  const { t, format } = useWords();
  const { indexCode, year, options, draft } = question;
  const [isCreating, setCreating] = useState(options.length === 0);
  return (
    <QuestionBlock
      title={t('import.question.methodNeeded.title', { index: indexCode, year })}
      body={t('import.question.methodNeeded.body', { count: format.count(draft.criteria.length) })}
    >
      <div className={styles.row}>
        {options.length === 0 ? null : (
          <SelectField
            label={t('import.question.methodNeeded.use')}
            placeholder={t('import.questions.choose')}
            options={options.map(({ methodId, nameVi, firstYear, lastYear }) => ({
              id: String(methodId),
              label: t('import.question.methodNeeded.years', {
                name: nameVi,
                first: firstYear,
                last: lastYear,
              }),
            }))}
            selectedId={null}
            onSelect={(methodId) => {
              currentSession.decide(fileId, (before) => ({
                ...before,
                method: { kind: 'use', methodId: asMethodId(methodId) },
              }));
            }}
          />
        )}
        {isCreating ? null : (
          <ActionButton
            onPress={() => {
              setCreating(true);
            }}
          >
            {t('import.question.methodNeeded.create')}
          </ActionButton>
        )}
      </div>
      {isCreating ? (
        <MethodDraftForm
          draft={draft}
          onCreate={(created) => {
            currentSession.decide(fileId, (before) => ({
              ...before,
              method: { kind: 'create', draft: created },
            }));
          }}
        />
      ) : null}
    </QuestionBlock>
  );
};
