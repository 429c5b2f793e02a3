import { useId } from 'react';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { asWorkspaceId } from '../../../storage/workspaceRecord.ts';
import { freeName } from '../../../viewModels/freeName.ts';
import type { ImportTarget } from '../../../viewModels/importTarget.ts';
import { useWorkspaceControl } from '../../shared/workspaceControl.ts';
import { currentSession } from './currentSession.ts';
import styles from './ImportPage.module.css';
import { ImportSection } from './ImportSection.tsx';

interface ImportTargetChoiceProps {
  readonly target: ImportTarget;
}

/** Where the figures go; the shipped workspace cannot be changed, so there is a choice. */
export const ImportTargetChoice = ({ target }: ImportTargetChoiceProps) => {
  const { t } = useWords();
  const { current, workspaces, open } = useWorkspaceControl();
  const name = useId();
  if (!current.isReadOnly)
    return <p className={styles.target}>{t('import.target.current', { name: current.name })}</p>;
  const free = (name: string): string =>
    freeName(
      name,
      workspaces.map((workspace) => workspace.name),
    );
  const choices = [
    {
      target: { kind: 'copy', name: free(t('import.target.copyName', { name: current.name })) },
      label: t('import.target.copy', { name: current.name }),
      hint: t('import.target.copyHint'),
    },
    {
      target: { kind: 'create', name: free(t('import.target.newName')) },
      label: t('import.target.create'),
      hint: t('import.target.createHint'),
    },
  ] as const satisfies readonly { target: ImportTarget; label: string; hint: string }[];
  return (
    <ImportSection
      title={t('import.target.title')}
      sentence={t('import.target.shipped', { name: current.name })}
    >
      <div className={styles.choices} role="radiogroup" aria-label={t('import.target.title')}>
        {choices.map((choice) => (
          <label className={styles.choice} key={choice.target.kind}>
            <input
              type="radio"
              name={name}
              checked={target.kind === choice.target.kind}
              onChange={() => {
                currentSession.setTarget(choice.target);
              }}
            />
            <span>
              <span className={styles.choiceLabel}>{choice.label}</span>{' '}
              <span className={styles.choiceHint}>{choice.hint}</span>
            </span>
          </label>
        ))}
      </div>
      <div className={styles.row}>
        {target.kind === 'current' ? null : (
          <TextField
            label={t('import.target.name')}
            labelPlace="side"
            value={target.name}
            size={36}
            onChange={(typed) => {
              currentSession.setTarget({ ...target, name: typed });
            }}
          />
        )}
        {workspaces.length === 0 ? null : (
          <SelectField
            label={t('import.target.existing')}
            placeholder={t('import.target.pick')}
            options={workspaces.map((workspace) => ({ id: workspace.workspaceId, label: workspace.name }))}
            selectedId={null}
            onSelect={(id) => {
              currentSession.setTarget(null);
              void open(asWorkspaceId(id));
            }}
          />
        )}
      </div>
    </ImportSection>
  );
};
