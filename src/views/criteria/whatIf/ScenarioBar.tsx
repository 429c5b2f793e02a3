import { useState } from 'react';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import styles from './WhatIf.module.css';

const none = 'none';

/** What the reader is being asked, if anything. */
type Step = 'idle' | 'saveAs' | 'rename' | 'remove';

interface ScenarioBarProps {
  readonly scenarios: readonly { readonly id: string; readonly name: string }[];
  /** Null is a scenario that is not kept yet. */
  readonly currentId: string | null;
  readonly proposedName: string;
  readonly hasChanges: boolean;
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  readonly onOpen: (id: string | null) => void;
  readonly onSave: (id: string | null, name: string) => void;
  readonly onRename: (id: string, name: string) => void;
  readonly onRemove: (id: string) => void;
}

/** Opens, saves, renames and deletes kept scenarios. */
export const ScenarioBar = (props: ScenarioBarProps) => {
  const { scenarios, currentId, proposedName, hasChanges, isDirty, isBusy } = props;
  const { onOpen, onSave, onRename, onRemove } = props;
  const { t } = useWords();
  const [step, setStep] = useState<Step>('idle');
  const [name, setName] = useState('');
  const current = scenarios.find(({ id }) => id === currentId);
  const ask = (next: Step, proposed: string): void => {
    setName(proposed);
    setStep(next);
  };
  const confirm = (): void => {
    const trimmed = name.trim();
    if (step === 'remove' && current !== undefined) onRemove(current.id);
    if (step === 'rename' && current !== undefined && trimmed !== '') onRename(current.id, trimmed);
    if (step === 'saveAs' && trimmed !== '') onSave(null, trimmed);
    setStep('idle');
  };
  if (step !== 'idle') {
    return (
      <form
        className={styles.bar}
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        {step === 'remove' ? (
          <span>{t('whatIf.scenario.removeSure', { name: current?.name ?? '' })}</span>
        ) : (
          <TextField
            label={t('whatIf.scenario.nameLabel')}
            labelPlace="side"
            value={name}
            maxLength={80}
            onChange={setName}
          />
        )}
        <ActionButton type="submit" look={step === 'remove' ? 'danger' : 'primary'} isDisabled={isBusy}>
          {t(step === 'remove' ? 'whatIf.scenario.remove' : 'whatIf.scenario.save')}
        </ActionButton>
        <ActionButton
          onPress={() => {
            setStep('idle');
          }}
        >
          {t('whatIf.scenario.cancel')}
        </ActionButton>
      </form>
    );
  }
  return (
    <div className={styles.bar}>
      <SelectField
        look="bar"
        label={t('whatIf.scenario.label')}
        options={[
          { id: none, label: t('whatIf.scenario.none') },
          ...scenarios.map(({ id, name: label }) => ({ id, label })),
        ]}
        selectedId={current?.id ?? none}
        onSelect={(id) => {
          onOpen(id === none ? null : id);
        }}
      />
      {isDirty ? <span className={styles.unsaved}>● {t('whatIf.scenario.unsaved')}</span> : null}
      {current === undefined ? null : (
        <>
          <ActionButton
            look="primary"
            isDisabled={isBusy || !isDirty}
            onPress={() => {
              onSave(current.id, current.name);
            }}
          >
            {t('whatIf.scenario.save')}
          </ActionButton>
          <ActionButton
            onPress={() => {
              ask('rename', current.name);
            }}
          >
            {t('whatIf.scenario.rename')}
          </ActionButton>
          <ActionButton
            onPress={() => {
              ask('remove', current.name);
            }}
          >
            {t('whatIf.scenario.remove')}
          </ActionButton>
        </>
      )}
      <ActionButton
        look={current === undefined ? 'primary' : 'plain'}
        isDisabled={isBusy || !hasChanges}
        onPress={() => {
          ask('saveAs', proposedName);
        }}
      >
        {t(current === undefined ? 'whatIf.scenario.save' : 'whatIf.scenario.saveAs')}
      </ActionButton>
    </div>
  );
};
