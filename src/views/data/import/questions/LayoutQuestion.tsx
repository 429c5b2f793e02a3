import { SelectField } from '../../../../components/SelectField.tsx';
import { useWords } from '../../../../i18n/useWords.ts';
import { currentSession } from '../currentSession.ts';
import { QuestionBlock } from './QuestionBlock.tsx';
import type { QuestionProps } from './questionProps.ts';

/** How is the table laid out? */
export const LayoutQuestion = ({ question, fileId }: QuestionProps<'layoutNeeded'>) => {
  const { t } = useWords();
  return (
    <QuestionBlock
      title={t('import.question.layoutNeeded.title')}
      body={t('import.question.layoutNeeded.body')}
    >
      <SelectField
        label={t('import.facts.layout')}
        placeholder={t('import.questions.choose')}
        options={question.options.map((id) => ({ id, label: t(`import.layout.${id}`) }))}
        selectedId={null}
        onSelect={(layout) => {
          void currentSession.layOut(fileId, layout);
        }}
      />
    </QuestionBlock>
  );
};
