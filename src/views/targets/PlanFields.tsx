import { TextField } from '../../components/TextField.tsx';
import type { WrittenPlan } from '../../domain/writtenPlan.ts';
import { useWords } from '../../i18n/useWords.ts';
import styles from './WritePlanPanel.module.css';

interface PlanFieldsProps {
  readonly plan: WrittenPlan;
  readonly onChange: (plan: WrittenPlan) => void;
}

const yearOf = (value: string, known: number): number => (/^\d{4}$/u.test(value) ? Number(value) : known);

/** Number, date, issuer and years of a plan being written. */
export const PlanFields = ({ plan, onChange }: PlanFieldsProps) => {
  const { t } = useWords();
  return (
    <div className={styles.fields}>
      <TextField
        label={t('targets.write.doc')}
        value={plan.docNumber}
        onChange={(docNumber) => onChange({ ...plan, docNumber })}
      />
      <TextField
        type="date"
        label={t('targets.write.date')}
        value={plan.docDate}
        onChange={(docDate) => onChange({ ...plan, docDate })}
      />
      <TextField
        label={t('targets.write.issuer')}
        value={plan.issuer}
        onChange={(issuer) => onChange({ ...plan, issuer })}
      />
      <TextField
        inputMode="numeric"
        label={t('targets.write.firstYear')}
        value={String(plan.firstYear)}
        onChange={(value) => onChange({ ...plan, firstYear: yearOf(value, plan.firstYear) })}
      />
      <TextField
        inputMode="numeric"
        label={t('targets.write.lastYear')}
        value={String(plan.lastYear)}
        onChange={(value) => onChange({ ...plan, lastYear: yearOf(value, plan.lastYear) })}
      />
    </div>
  );
};
