import { useState } from 'react';
import { SearchPicker } from '../../../../components/SearchPicker.tsx';
import { SelectField } from '../../../../components/SelectField.tsx';
import { asUnitId } from '../../../../domain/ids.ts';
import { searchFold } from '../../../../domain/searchFold.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import type { UnitDecision } from '../../../../ingest/decisions.ts';
import { formerText, unitChoices } from '../../../../viewModels/importUnitChoices.ts';
import type { UnitAsked } from '../../../../viewModels/importUnitChoices.ts';
import { unitOptions } from '../../../../viewModels/importUnitOptions.ts';
import { currentSession } from '../currentSession.ts';
import styles from '../ImportPage.module.css';

interface AskedUnitProps {
  readonly question: UnitAsked;
  readonly action: UnitDecision['action'] | null;
  readonly onAction: (action: UnitDecision['action']) => void;
}

const other = 'other';

/** One printed unit and what it shall mean. */
export const AskedUnit = ({ question, action, onAction }: AskedUnitProps) => {
  const words = useWords();
  const { t } = words;
  const [isSearching, setSearching] = useState(false);
  const { units } = currentSession.known();
  const printed = [question.code, question.text].filter((part) => part !== '').join(' ');
  const choices = unitChoices(words, question, units);
  return (
    <li className={styles.asked}>
      <span className={styles.askedText}>
        {printed}
        {question.kind === 'unknownUnit' && question.former !== null ? (
          <span className={styles.askedNote}>{formerText(words, question.former)}</span>
        ) : null}
      </span>
      <SelectField
        isLabelHidden
        label={t('import.question.units.pick', { text: printed })}
        placeholder={t('import.questions.choose')}
        options={[
          ...choices.map(({ id, label }) => ({ id, label })),
          { id: other, label: t('import.question.units.other') },
        ]}
        selectedId={isSearching ? other : (choices.find((one) => one.action === action)?.id ?? null)}
        onSelect={(id) => {
          setSearching(id === other);
          const choice = choices.find((one) => one.id === id);
          if (choice !== undefined) onAction(choice.action);
        }}
      />
      {isSearching ? (
        <SearchPicker
          label={t('import.question.units.other')}
          options={unitOptions(words, units)}
          selectedId={action?.kind === 'use' ? action.unitId : null}
          matches={(label, typed) => searchFold(label).includes(searchFold(typed))}
          emptyText={t('common.select.noUnitFound')}
          placeholder={t('common.select.searchUnit')}
          onSelect={(unitId) => {
            onAction({ kind: 'use', unitId: asUnitId(unitId) });
          }}
        />
      ) : null}
    </li>
  );
};
