import { useWords } from '../../../../i18n/useWords.ts';
import { encodingNames } from '../../../../ingest/encoding.ts';
import styles from '../ImportPage.module.css';
import { currentSession } from '../currentSession.ts';
import { QuestionBlock } from './QuestionBlock.tsx';
import type { QuestionProps } from './questionProps.ts';

/** Which letters are right? Each encoding shows how the file would read. */
export const EncodingQuestion = ({ question, fileId }: QuestionProps<'ambiguousEncoding'>) => {
  const { t } = useWords();
  return (
    <QuestionBlock
      title={t('import.question.ambiguousEncoding.title')}
      body={t('import.question.ambiguousEncoding.body')}
    >
      <div className={styles.cardsOfChoice}>
        {question.readings.map(({ encoding, sample }) => (
          <button
            className={styles.choiceCard}
            key={encoding}
            type="button"
            onClick={() => {
              currentSession.choose(fileId, { encoding });
            }}
          >
            <span className={styles.sample}>{sample}</span>
            <span className={styles.choiceHint}>{encodingNames[encoding]}</span>
          </button>
        ))}
      </div>
    </QuestionBlock>
  );
};
