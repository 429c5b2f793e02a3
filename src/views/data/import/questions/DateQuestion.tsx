import { useState } from 'react';
import { ActionButton } from '../../../../components/ActionButton.tsx';
import { TextField } from '../../../../components/TextField.tsx';
import { useWords } from '../../../../i18n/useWords.ts';
import styles from '../ImportPage.module.css';
import { currentSession } from '../currentSession.ts';
import { QuestionBlock } from './QuestionBlock.tsx';

interface DateQuestionProps {
  readonly fileId: string;
}

/** When does the arrangement take effect? */
export const DateQuestion = ({ fileId }: DateQuestionProps) => {
  const { t } = useWords();
  const [date, setDate] = useState('');
  const apply = (): void => {
    if (date !== '') currentSession.decide(fileId, (before) => ({ ...before, effectiveDate: date }));
  };
  return (
    <QuestionBlock
      title={t('import.question.effectiveDateNeeded.title')}
      body={t('import.question.effectiveDateNeeded.body')}
    >
      <div className={styles.row}>
        <TextField
          label={t('import.question.effectiveDateNeeded.date')}
          labelPlace="side"
          type="date"
          value={date}
          onChange={setDate}
          onEnter={apply}
        />
        <ActionButton look="primary" isDisabled={date === ''} onPress={apply}>
          {t('import.facts.apply')}
        </ActionButton>
      </div>
    </QuestionBlock>
  );
};
