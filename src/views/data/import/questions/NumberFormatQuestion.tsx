import { ActionButton } from '../../../../components/ActionButton.tsx';
import { useWords } from '../../../../i18n/useWords.ts';
import type { NumberFormat } from '../../../../ingest/numberCell.ts';
import styles from '../ImportPage.module.css';
import { currentSession } from '../currentSession.ts';
import { QuestionBlock } from './QuestionBlock.tsx';
import type { QuestionProps } from './questionProps.ts';

const formats: readonly NumberFormat[] = ['comma', 'dot'];

/** How are numbers written? Both readings stand side by side. */
export const NumberFormatQuestion = ({ question, fileId }: QuestionProps<'ambiguousNumberFormat'>) => {
  const { t, format } = useWords();
  const print = (value: number | null): string =>
    value === null ? t('import.question.ambiguousNumberFormat.notANumber') : format.points(value, 3);
  return (
    <QuestionBlock
      title={t('import.question.ambiguousNumberFormat.title')}
      body={t(`import.question.ambiguousNumberFormat.${question.evidence}`)}
    >
      <table className={styles.readings}>
        <thead>
          <tr>
            <th scope="col">{t('import.question.ambiguousNumberFormat.printed')}</th>
            {formats.map((one) => (
              <th key={one} scope="col">
                {t(`import.question.ambiguousNumberFormat.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.examples.map((example) => (
            <tr key={`${example.line} ${example.column}`}>
              <th scope="row">
                {example.value}{' '}
                <span className={styles.choiceHint}>
                  {t('import.issues.placeColumn', { line: example.line, column: example.column })}
                </span>
              </th>
              {formats.map((one) => (
                <td key={one}>{print(example[one])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        {formats.map((one) => (
          <ActionButton
            key={one}
            onPress={() => {
              currentSession.decide(fileId, (before) => ({ ...before, numberFormat: one }));
            }}
          >
            {t(`import.question.ambiguousNumberFormat.choose${one}`)}
          </ActionButton>
        ))}
      </div>
    </QuestionBlock>
  );
};
