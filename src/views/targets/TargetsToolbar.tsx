import { SearchField } from '../../components/SearchField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import type { TargetBook } from '../../viewModels/targetBook.ts';
import styles from './TargetsView.module.css';

interface TargetsToolbarProps {
  readonly book: TargetBook;
  readonly control: SelectionControl;
}

const everything = 'all';

/** Which plan, which agency, judged by which day; every choice is in the address. */
export const TargetsToolbar = ({ book, control }: TargetsToolbarProps) => {
  const { t } = useWords();
  const { selection, setSelection } = control;
  const plans = [...new Map(book.evaluations.map(({ plan }) => [plan.planId as string, plan])).values()];
  const agencies = [
    ...new Set(
      book.evaluations
        .filter(({ plan }) => selection.planId === null || plan.planId === selection.planId)
        .flatMap(({ target }) => target.agency.split(';').map((name) => name.trim()))
        .filter((name) => name !== ''),
    ),
  ].toSorted((a, b) => a.localeCompare(b, 'vi'));
  return (
    <div className={styles.toolbar}>
      <SelectField
        look="bar"
        label={t('targets.filter.plan')}
        options={[
          { id: everything, label: t('targets.filter.allPlans') },
          ...plans.map((plan) => ({
            id: plan.planId as string,
            label: `${plan.docNumber} · ${plan.issuer}`,
          })),
        ]}
        selectedId={selection.planId ?? everything}
        onSelect={(id) => {
          setSelection({ planId: id === everything ? null : id, targetId: null });
        }}
      />
      <SelectField
        look="bar"
        label={t('targets.filter.agency')}
        options={[
          { id: everything, label: t('targets.filter.allAgencies') },
          ...agencies.map((name) => ({ id: name, label: name })),
        ]}
        selectedId={agencies.includes(selection.search) ? selection.search : everything}
        onSelect={(id) => {
          setSelection({ search: id === everything ? '' : id.slice(0, 100) });
        }}
      />
      <TextField
        labelPlace="side"
        type="date"
        label={t('targets.filter.asOf')}
        value={selection.asOf ?? book.asOf}
        onChange={(value) => {
          setSelection({ asOf: value === '' ? null : value });
        }}
      />
      <SearchField
        label={t('targets.filter.search')}
        placeholder={t('targets.filter.search')}
        value={selection.search}
        onChange={(search) => {
          setSelection({ search });
        }}
      />
    </div>
  );
};
