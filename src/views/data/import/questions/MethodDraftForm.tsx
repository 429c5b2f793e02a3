import { useState } from 'react';
import { ActionButton } from '../../../../components/ActionButton.tsx';
import { SelectField } from '../../../../components/SelectField.tsx';
import { TextField } from '../../../../components/TextField.tsx';
import { useWords } from '../../../../i18n/useWords.ts';
import type { MethodDraft } from '../../../../ingest/methodDraft.ts';
import { editedMethod } from '../../../../viewModels/importMethodEdit.ts';
import type { MethodEdits } from '../../../../viewModels/importMethodEdit.ts';
import styles from '../ImportPage.module.css';
import { CriterionTree } from './CriterionTree.tsx';

interface MethodDraftFormProps {
  readonly draft: MethodDraft;
  readonly onCreate: (draft: MethodDraft) => void;
}

/** A criteria set as the file prints it, to be put right before it is created. */
export const MethodDraftForm = ({ draft, onCreate }: MethodDraftFormProps) => {
  const { t } = useWords();
  const [edits, setEdits] = useState<MethodEdits>({ fields: {}, names: new Map(), maxima: new Map() });
  const edited = editedMethod(draft, edits);
  const { method, index } = edited.draft;
  const setField = (fields: MethodEdits['fields']): void => {
    setEdits({ ...edits, fields: { ...edits.fields, ...fields } });
  };
  return (
    <div className={styles.methodForm}>
      <div className={styles.fields}>
        {index === null ? null : (
          <TextField
            label={t('import.question.methodNeeded.indexName')}
            value={index.nameVi}
            onChange={(indexName) => {
              setField({ indexName });
            }}
          />
        )}
        <TextField
          label={t('import.question.methodNeeded.name')}
          value={method.nameVi}
          onChange={(name) => {
            setField({ name });
          }}
        />
        <TextField
          label={t('import.question.methodNeeded.decision')}
          value={method.decision}
          onChange={(decision) => {
            setField({ decision });
          }}
        />
        <TextField
          label={t('import.question.methodNeeded.firstYear')}
          inputMode="numeric"
          value={edits.fields.firstYear ?? String(method.firstYear)}
          isInvalid={!edited.isYearsValid}
          onChange={(firstYear) => {
            setField({ firstYear });
          }}
        />
        <TextField
          label={t('import.question.methodNeeded.lastYear')}
          inputMode="numeric"
          value={edits.fields.lastYear ?? String(method.lastYear)}
          isInvalid={!edited.isYearsValid}
          onChange={(lastYear) => {
            setField({ lastYear });
          }}
        />
        <SelectField
          label={t('import.question.methodNeeded.level')}
          options={(['province', 'department', 'commune'] as const).map((id) => ({
            id,
            label: t(`import.level.${id}`),
          }))}
          selectedId={method.level}
          onSelect={(level) => {
            setField({ level });
          }}
        />
        <SelectField
          label={t('import.question.methodNeeded.aggregation')}
          options={(['sumOfCriteria', 'published'] as const).map((id) => ({
            id,
            label: t(`import.question.methodNeeded.${id}`),
          }))}
          selectedId={method.aggregation}
          onSelect={(aggregation) => {
            setField({ aggregation });
          }}
        />
      </div>
      <CriterionTree draft={edited.draft} edits={edits} onEdits={setEdits} />
      <div>
        <ActionButton
          look="primary"
          isDisabled={!edited.isValid}
          onPress={() => {
            onCreate(edited.draft);
          }}
        >
          {t('import.question.methodNeeded.create')}
        </ActionButton>
      </div>
    </div>
  );
};
