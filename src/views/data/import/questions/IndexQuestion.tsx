import { useState } from 'react';
import { ActionButton } from '../../../../components/ActionButton.tsx';
import { TextField } from '../../../../components/TextField.tsx';
import { asIndexCode } from '../../../../domain/ids.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import { fixValues } from '../../../../ingest/editDecisions.ts';
import { indexCodeOfText } from '../../../../viewModels/indexCodeOfText.ts';
import styles from '../ImportPage.module.css';
import { currentSession } from '../currentSession.ts';
import { QuestionBlock } from './QuestionBlock.tsx';
import type { QuestionProps } from './questionProps.ts';

/** Which index is it: one of the workspace's, or a new one? */
export const IndexQuestion = ({ question, fileId }: QuestionProps<'indexNeeded'>) => {
  const { t } = useWords();
  const { text, options, suggestion } = question;
  const [typed, setTyped] = useState(options.length === 0 ? (suggestion ?? indexCodeOfText(text) ?? '') : '');
  const code = indexCodeOfText(typed);
  const known = currentSession.known().indices;
  const choose = (indexCode: string): void => {
    currentSession.decide(
      fileId,
      text === ''
        ? fixValues({ indexCode })
        : (before) => ({
            ...before,
            indices: [
              ...before.indices.filter((one) => one.text !== text),
              { text, indexCode: asIndexCode(indexCode) },
            ],
          }),
    );
  };
  const apply = (): void => {
    if (code !== null) choose(code);
  };
  return (
    <QuestionBlock
      title={
        text === ''
          ? t('import.question.indexNeeded.title')
          : t('import.question.indexNeeded.titleNamed', { text })
      }
      {...(text === '' ? { body: t('import.question.indexNeeded.body') } : {})}
    >
      <div className={styles.buttons}>
        {options.map((option) => (
          <ActionButton
            key={option}
            look={option === suggestion ? 'primary' : 'plain'}
            onPress={() => {
              choose(option);
            }}
          >
            {[option, known.find(({ indexCode }) => indexCode === option)?.nameVi ?? '']
              .filter((part) => part !== '')
              .join(' · ')}
          </ActionButton>
        ))}
      </div>
      <div className={styles.row}>
        <TextField
          label={t('import.question.indexNeeded.code')}
          labelPlace="side"
          value={typed}
          size={14}
          isInvalid={typed !== '' && code === null}
          onChange={setTyped}
          onEnter={apply}
        />
        <ActionButton isDisabled={code === null} onPress={apply}>
          {t('import.question.indexNeeded.other')}
        </ActionButton>
      </div>
    </QuestionBlock>
  );
};
