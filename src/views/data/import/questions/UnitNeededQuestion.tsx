import { SearchPicker } from '../../../../components/SearchPicker.tsx';
import { searchFold } from '../../../../domain/searchFold.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import { fixValues } from '../../../../ingest/editDecisions.ts';
import { unitOptions } from '../../../../viewModels/importUnitOptions.ts';
import { currentSession } from '../currentSession.ts';
import { QuestionBlock } from './QuestionBlock.tsx';
import type { QuestionProps } from './questionProps.ts';

/** Whose sheet is it? */
export const UnitNeededQuestion = ({ question, fileId }: QuestionProps<'unitNeeded'>) => {
  const words = useWords();
  const { t } = words;
  return (
    <QuestionBlock
      title={t('import.question.unitNeeded.title')}
      body={[
        t('import.question.unitNeeded.body'),
        ...(question.suggestion === null
          ? []
          : [t('import.question.unitNeeded.suggestion', { text: question.suggestion })]),
      ].join(' ')}
    >
      <SearchPicker
        label={t('import.question.unitNeeded.unit')}
        options={unitOptions(words, currentSession.known().units)}
        selectedId={null}
        matches={(label, typed) => searchFold(label).includes(searchFold(typed))}
        emptyText={t('common.select.noUnitFound')}
        placeholder={t('common.select.searchUnit')}
        onSelect={(unitId) => {
          currentSession.decide(fileId, fixValues({ unitId }));
        }}
      />
    </QuestionBlock>
  );
};
