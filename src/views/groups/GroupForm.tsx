import { useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { UnitId } from '../../domain/ids.ts';
import type { OwnGroup } from '../../domain/ownGroup.ts';
import { searchFold } from '../../domain/searchFold.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { UnitRow } from '../../queries/units.ts';
import type { NamedGroup } from '../../viewModels/ownGroups.ts';
import styles from './Groups.module.css';
import type { Peers } from './usePeers.ts';

interface GroupFormProps {
  /** The units to choose among, by name. */
  readonly units: readonly UnitRow[];
  /** What is changed; null for a new group. */
  readonly first: NamedGroup | null;
  /** The units like the one on show; null where the data do not tell. */
  readonly peers: Peers | null;
  readonly isBusy: boolean;
  readonly onSave: (name: string, content: OwnGroup) => void;
  readonly onBack: () => void;
}

const longestName = 60;
/** A unit alone is not compared with anybody. */
const fewest = 2;

/** Name and members of a group; members of other indices and years stay as they are. */
export const GroupForm = ({ units, first, peers, isBusy, onSave, onBack }: GroupFormProps) => {
  const { t, format } = useWords();
  const [name, setName] = useState(first?.name ?? '');
  const [members, setMembers] = useState<ReadonlySet<UnitId>>(new Set(first?.content.unitIds));
  const [typed, setTyped] = useState('');
  const shown = units.filter((unit) => searchFold(unit.name).includes(searchFold(typed)));
  const toggle = (unitId: UnitId): void => {
    const next = new Set(members);
    if (!next.delete(unitId)) next.add(unitId);
    setMembers(next);
  };
  const isComplete = name.trim() !== '' && members.size >= fewest;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onSave(name.trim().normalize('NFC'), { unitIds: [...members] });
      }}
    >
      <TextField label={t('groups.name')} value={name} onChange={setName} maxLength={longestName} />
      <div className={styles.tools}>
        <SearchField
          label={t('groups.search')}
          placeholder={t('groups.search')}
          value={typed}
          onChange={setTyped}
        />
        <span className={styles.note} role="status">
          {t('groups.chosen', { n: format.count(members.size), total: format.count(units.length) })}
        </span>
        {peers === null ? null : (
          <ActionButton
            onPress={() => {
              setMembers(new Set(peers.unitIds));
              if (name === '') setName(peers.name.slice(0, longestName));
            }}
          >
            {t('groups.fromPeers')}
          </ActionButton>
        )}
      </div>
      <ul className={styles.units}>
        {shown.map(({ unitId, name: unitName }) => (
          <li key={unitId}>
            <label className={styles.unit}>
              <input type="checkbox" checked={members.has(unitId)} onChange={() => toggle(unitId)} />
              {unitName}
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <ActionButton look="primary" type="submit" isDisabled={isBusy || !isComplete}>
          {t('groups.save')}
        </ActionButton>
        <ActionButton onPress={onBack}>{t('groups.back')}</ActionButton>
        {isComplete ? null : <span className={styles.note}>{t('groups.incomplete')}</span>}
      </div>
    </form>
  );
};
