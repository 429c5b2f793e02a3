import { useState } from 'react';
import { ActionButton } from '../../../../components/ActionButton.tsx';
import { TextField } from '../../../../components/TextField.tsx';
import { useWords } from '../../../../i18n/useWords.ts';
import { fixValues } from '../../../../ingest/editDecisions.ts';
import { yearOfText } from '../../../../viewModels/yearOfText.ts';
import styles from '../ImportPage.module.css';
import { currentSession } from '../currentSession.ts';
import { QuestionBlock } from './QuestionBlock.tsx';
import type { QuestionProps } from './questionProps.ts';

/** Which year are the figures of? */
export const YearQuestion = ({ question, fileId }: QuestionProps<'yearNeeded'>) => {
  const { t, format } = useWords();
  const { suggestion, namesOnBothSides } = question;
  const [text, setText] = useState(suggestion === null ? '' : String(suggestion));
  const year = yearOfText(text);
  const apply = (): void => {
    if (year !== null) currentSession.decide(fileId, fixValues({ year }));
  };
  return (
    <QuestionBlock
      title={t('import.question.yearNeeded.title')}
      body={[
        t('import.question.yearNeeded.body'),
        ...(namesOnBothSides.length === 0
          ? []
          : [t('import.question.yearNeeded.names', { names: format.list(namesOnBothSides) })]),
      ].join(' ')}
    >
      <div className={styles.row}>
        <TextField
          label={t('import.question.yearNeeded.year')}
          labelPlace="side"
          inputMode="numeric"
          size={6}
          value={text}
          isInvalid={text !== '' && year === null}
          {...(suggestion === null
            ? {}
            : { hint: t('import.question.yearNeeded.suggestion', { year: suggestion }) })}
          onChange={setText}
          onEnter={apply}
        />
        <ActionButton look="primary" isDisabled={year === null} onPress={apply}>
          {t('import.facts.apply')}
        </ActionButton>
      </div>
    </QuestionBlock>
  );
};
