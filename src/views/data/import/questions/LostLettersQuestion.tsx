import { ActionButton } from '../../../../components/ActionButton.tsx';
import { useWords } from '../../../../i18n/useWords.ts';
import { currentSession } from '../currentSession.ts';
import { QuestionBlock } from './QuestionBlock.tsx';
import type { QuestionProps } from './questionProps.ts';

/** Letters were lost before the file came here: load the rows all the same? */
export const LostLettersQuestion = ({ question, fileId }: QuestionProps<'lostLetters'>) => {
  const { t } = useWords();
  return (
    <QuestionBlock title={t('import.question.lostLetters.title')} body={question.message}>
      <p>{t('import.question.lostLetters.body')}</p>
      <div>
        <ActionButton
          onPress={() => {
            currentSession.decide(fileId, (before) => ({ ...before, lostLettersAccepted: true }));
          }}
        >
          {t('import.question.lostLetters.accept')}
        </ActionButton>
      </div>
    </QuestionBlock>
  );
};
