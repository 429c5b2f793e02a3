import { useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Allocation } from '../../domain/allocation.ts';
import { useWords } from '../../i18n/useWords.ts';
import { allocationText, readShares } from '../../viewModels/allocationView.ts';
import type { DividedUnit } from '../../viewModels/allocationView.ts';
import type { ReadDocument } from '../shared/documentKind.ts';
import type { Documents } from '../shared/useDocuments.ts';
import { TaskFailure } from '../workspaces/TaskFailure.tsx';
import { useTask } from '../workspaces/useTask.ts';
import styles from './LineageView.module.css';

interface AllocationFormProps {
  readonly unit: DividedUnit;
  readonly stored: ReadDocument<Allocation> | null;
  readonly onSave: Documents<Allocation>['save'];
  readonly onRemove: Documents<Allocation>['remove'];
}

const longestAuthor = 100;

/** Shares of one divided unit, in percent; kept only when they sum to 100 and somebody signs them. */
export const AllocationForm = ({ unit, stored, onSave, onRemove }: AllocationFormProps) => {
  const words = useWords();
  const { t } = words;
  const task = useTask();
  const [typed, setTyped] = useState<readonly string[]>(unit.successors.map(() => ''));
  const [author, setAuthor] = useState('');
  const { shares, problem } = readShares(words, typed);
  const keep = (): void => {
    if (shares === null || author.trim() === '') return;
    const content: Allocation = {
      oldUnitId: unit.unitId,
      shares: unit.successors.map(({ unitId }, place) => ({ newUnitId: unitId, share: shares[place] ?? 0 })),
      author: author.trim(),
    };
    task.run(async () => {
      await onSave({ ...(stored === null ? {} : { id: stored.id }), name: unit.name, content });
      setTyped(unit.successors.map(() => ''));
      return '';
    });
  };
  return (
    <fieldset className={styles.allocation}>
      <legend className={styles.legend}>{unit.name}</legend>
      <p className={styles.stored}>
        {stored === null ? t('lineage.allocation.none') : allocationText(words, unit, stored.content)}
        {stored === null ? null : (
          <ActionButton
            look="quiet"
            accessibleLabel={t('lineage.allocation.removeOf', { unit: unit.name })}
            onPress={() => {
              task.run(() => onRemove(stored.id).then(() => ''));
            }}
          >
            {t('lineage.allocation.remove')}
          </ActionButton>
        )}
      </p>
      <div className={styles.shares}>
        {unit.successors.map(({ unitId, name }, place) => (
          <TextField
            key={unitId}
            label={t('lineage.allocation.share', { unit: name })}
            value={typed[place] ?? ''}
            inputMode="decimal"
            size={6}
            maxLength={8}
            onChange={(text) => {
              setTyped(typed.map((known, other) => (other === place ? text : known)));
            }}
          />
        ))}
        <TextField
          label={t('lineage.allocation.author')}
          value={author}
          maxLength={longestAuthor}
          onChange={setAuthor}
          onEnter={keep}
        />
        <ActionButton look="primary" isDisabled={shares === null || author.trim() === ''} onPress={keep}>
          {t('lineage.allocation.save')}
        </ActionButton>
      </div>
      {problem === '' ? null : (
        <p className={styles.problem} role="status">
          {problem}
        </p>
      )}
      <TaskFailure task={task} />
    </fieldset>
  );
};
