import { useState } from 'react';
import { ActionButton } from '../../../../components/ActionButton.tsx';
import { SearchPicker } from '../../../../components/SearchPicker.tsx';
import { TextField } from '../../../../components/TextField.tsx';
import { searchFold } from '../../../../domain/searchFold.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import { createUnit, fixValues } from '../../../../ingest/editDecisions.ts';
import { unitNamed } from '../../../../viewModels/importNewUnit.ts';
import { unitOptions } from '../../../../viewModels/importUnitOptions.ts';
import { currentSession } from '../currentSession.ts';
import styles from '../ImportPage.module.css';
import { QuestionBlock } from './QuestionBlock.tsx';
import type { QuestionProps } from './questionProps.ts';

/** Whose sheet is it: a known unit's, or a new one's? */
export const UnitNeededQuestion = ({ question, fileId }: QuestionProps<'unitNeeded'>) => {
  const words = useWords();
  const { t } = words;
  const { suggestion, proposal } = question;
  const { units } = currentSession.known();
  const [name, setName] = useState(suggestion ?? '');
  const unit = unitNamed(name, proposal, units);
  const create = (): void => {
    if (unit !== null) currentSession.decide(fileId, createUnit(unit));
  };
  return (
    <QuestionBlock
      title={t('import.question.unitNeeded.title')}
      body={[
        t('import.question.unitNeeded.body'),
        ...(suggestion === null ? [] : [t('import.question.unitNeeded.suggestion', { text: suggestion })]),
      ].join(' ')}
    >
      {units.length === 0 ? null : (
        <SearchPicker
          label={t('import.question.unitNeeded.unit')}
          options={unitOptions(words, units)}
          selectedId={null}
          matches={(label, typed) => searchFold(label).includes(searchFold(typed))}
          emptyText={t('common.select.noUnitFound')}
          placeholder={t('common.select.searchUnit')}
          onSelect={(unitId) => {
            currentSession.decide(fileId, fixValues({ unitId }));
          }}
        />
      )}
      <div className={styles.row}>
        <TextField
          label={t('import.question.unitNeeded.newName')}
          labelPlace="side"
          value={name}
          onChange={setName}
          onEnter={create}
        />
        <ActionButton isDisabled={unit === null} onPress={create}>
          {t('import.question.unitNeeded.create')}
        </ActionButton>
      </div>
    </QuestionBlock>
  );
};
