import { useState } from 'react';
import { ActionButton } from '../../../../components/ActionButton.tsx';
import { SelectField } from '../../../../components/SelectField.tsx';
import { useWords } from '../../../../i18n/useWords.ts';
import { periodOptions } from '../../../../viewModels/importQuestionView.ts';
import styles from '../ImportPage.module.css';
import { currentSession } from '../currentSession.ts';
import { QuestionBlock } from './QuestionBlock.tsx';
import type { QuestionProps } from './questionProps.ts';

const skipped = 'skip';

/** Which period is each of the stacked rounds? */
export const PeriodQuestion = ({ question, fileId }: QuestionProps<'periodNeeded'>) => {
  const words = useWords();
  const { t } = words;
  const { sections } = question;
  const [chosen, setChosen] = useState<readonly (string | null)[]>(sections.map(() => null));
  return (
    <QuestionBlock
      title={t('import.question.periodNeeded.title')}
      body={t('import.question.periodNeeded.body')}
    >
      <ul className={styles.rounds}>
        {sections.map(({ line, title }, position) => (
          <li className={styles.row} key={line}>
            <SelectField
              label={[
                t('import.question.periodNeeded.section', { n: position + 1, line }),
                ...(title === '' ? [] : [title]),
              ].join(': ')}
              placeholder={t('import.questions.choose')}
              options={[
                ...periodOptions(words).map(({ id, label }) => ({ id: `=${id}`, label })),
                { id: skipped, label: t('import.question.periodNeeded.skip') },
              ]}
              selectedId={chosen[position] ?? null}
              onSelect={(period) => {
                setChosen(chosen.with(position, period));
              }}
            />
          </li>
        ))}
      </ul>
      <div>
        <ActionButton
          look="primary"
          isDisabled={chosen.includes(null)}
          onPress={() => {
            currentSession.decide(fileId, (before) => ({
              ...before,
              sections: chosen.map((one) => (one === null || one === skipped ? null : one.slice(1))),
            }));
          }}
        >
          {t('import.facts.apply')}
        </ActionButton>
      </div>
    </QuestionBlock>
  );
};
