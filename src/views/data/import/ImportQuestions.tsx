import { useWords } from '../../../i18n/useWords.ts';
import type { ImportFile } from '../../../viewModels/importFile.ts';
import { questionForms, waitingText } from '../../../viewModels/importQuestionView.ts';
import type { QuestionForm } from '../../../viewModels/importQuestionView.ts';
import type { DraftSummary } from '../../../workers/importMessages.ts';
import styles from './ImportPage.module.css';
import { ImportSection } from './ImportSection.tsx';
import { CriteriaQuestion } from './questions/CriteriaQuestion.tsx';
import { DateQuestion } from './questions/DateQuestion.tsx';
import { EncodingQuestion } from './questions/EncodingQuestion.tsx';
import { IndexQuestion } from './questions/IndexQuestion.tsx';
import { LayoutQuestion } from './questions/LayoutQuestion.tsx';
import { LostLettersQuestion } from './questions/LostLettersQuestion.tsx';
import { MethodQuestion } from './questions/MethodQuestion.tsx';
import { NumberFormatQuestion } from './questions/NumberFormatQuestion.tsx';
import { PeriodQuestion } from './questions/PeriodQuestion.tsx';
import { UnitNeededQuestion } from './questions/UnitNeededQuestion.tsx';
import { UnitsQuestion } from './questions/UnitsQuestion.tsx';
import { YearQuestion } from './questions/YearQuestion.tsx';

interface ImportQuestionsProps {
  readonly file: ImportFile;
  readonly summary: DraftSummary;
  readonly onGoTo: (line: number, column: number | null) => void;
}

/** What the importer will not guess; every kind of question has its form. */
export const ImportQuestions = ({ file, summary, onGoTo }: ImportQuestionsProps) => {
  const words = useWords();
  const { t, format } = words;
  const { questions, questionCount } = summary;
  if (questions.length === 0) return null;
  return (
    <ImportSection
      tone="asking"
      title={t('import.questions.title')}
      sentence={t('import.questions.sentence', { count: format.count(questionCount) })}
    >
      {questionCount <= questions.length ? null : (
        <p>
          {t('import.questions.more', {
            shown: format.count(questions.length),
            count: format.count(questionCount),
          })}
        </p>
      )}
      {questionForms(questions).map((form) => (
        <article className={styles.question} key={`${form.id} ${form.questions.length}`} data-question={form.kind}>
          <Form form={form} fileId={file.id} />
          <p className={styles.waitingRows}>
            {waitingText(words, form.questions)}{' '}
            {form.questions.slice(0, 1).flatMap(({ lines }) =>
              lines.slice(0, 1).map((line) => (
                <button
                  className={styles.lineLink}
                  key={line}
                  type="button"
                  onClick={() => {
                    onGoTo(line, null);
                  }}
                >
                  {t('import.issues.goTo', { line })}
                </button>
              )),
            )}
          </p>
        </article>
      ))}
    </ImportSection>
  );
};

interface FormProps {
  readonly form: QuestionForm;
  readonly fileId: string;
}

const Form = ({ form, fileId }: FormProps) => {
  const [question] = form.questions;
  switch (question?.kind) {
    case 'unknownUnit':
    case 'ambiguousUnit':
      return (
        <UnitsQuestion
          questions={form.questions.filter(
            (one) => one.kind === 'unknownUnit' || one.kind === 'ambiguousUnit',
          )}
          fileId={fileId}
        />
      );
    case 'unknownCriterion':
      return (
        <CriteriaQuestion
          questions={form.questions.filter((one) => one.kind === 'unknownCriterion')}
          fileId={fileId}
        />
      );
    case 'layoutNeeded':
      return <LayoutQuestion question={question} fileId={fileId} />;
    case 'ambiguousEncoding':
      return <EncodingQuestion question={question} fileId={fileId} />;
    case 'lostLetters':
      return <LostLettersQuestion question={question} fileId={fileId} />;
    case 'ambiguousNumberFormat':
      return <NumberFormatQuestion question={question} fileId={fileId} />;
    case 'yearNeeded':
      return <YearQuestion question={question} fileId={fileId} />;
    case 'periodNeeded':
      return <PeriodQuestion question={question} fileId={fileId} />;
    case 'indexNeeded':
      return <IndexQuestion question={question} fileId={fileId} />;
    case 'methodNeeded':
      return <MethodQuestion question={question} fileId={fileId} />;
    case 'unitNeeded':
      return <UnitNeededQuestion question={question} fileId={fileId} />;
    case 'effectiveDateNeeded':
      return <DateQuestion fileId={fileId} />;
    case undefined:
      return null;
  }
};
