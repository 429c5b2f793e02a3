import { useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { workspaceNameLength } from '../../storage/workspaceName.ts';
import styles from './Workspaces.module.css';

interface NameFormProps {
  /** What the field begins with. */
  readonly proposed: string;
  readonly isBusy: boolean;
  /** Why the last name was refused; null when none was. */
  readonly failure: string | null;
  readonly onSave: (name: string) => void;
  readonly onBack: () => void;
}

/** Asks for the name of a workspace. */
export const NameForm = ({ proposed, isBusy, failure, onSave, onBack }: NameFormProps) => {
  const { t } = useWords();
  const [name, setName] = useState(proposed);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(name);
      }}
    >
      <TextField
        label={t('workspaces.nameLabel')}
        value={name}
        onChange={setName}
        error={failure}
        maxLength={workspaceNameLength}
      />
      <div className={styles.buttons}>
        <ActionButton look="primary" type="submit" isDisabled={isBusy}>
          {t(isBusy ? 'workspaces.working' : 'workspaces.save')}
        </ActionButton>
        <ActionButton onPress={onBack}>{t('workspaces.back')}</ActionButton>
      </div>
    </form>
  );
};
