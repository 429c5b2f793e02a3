import type { ProposedTarget } from '../../domain/targetClause.ts';
import { useWords } from '../../i18n/useWords.ts';
import styles from './WritePlanPanel.module.css';

interface ProposedFormProps {
  readonly proposed: ProposedTarget;
}

/** What a clause was understood as, part by part, before it is confirmed. */
export const ProposedForm = ({ proposed }: ProposedFormProps) => {
  const { t, format } = useWords();
  const parts: readonly (readonly [string, string])[] = [
    [t('targets.write.field.comparator'), t(`targets.comparator.${proposed.comparator}`)],
    [t('targets.write.field.value'), proposed.value === null ? '' : format.points(proposed.value)],
    [t('targets.write.field.unit'), t(`targets.unit.${proposed.unit}`)],
    [t('targets.write.field.band'), proposed.bandLabel],
    [t('targets.write.field.aggregate'), t(`targets.aggregate.${proposed.aggregate}`)],
    [t('targets.write.field.fields'), format.list(proposed.fields)],
    [t('targets.write.field.exclusions'), format.list(proposed.exclusions)],
    [t('targets.write.field.frequency'), t(`targets.frequency.${proposed.frequency}`)],
    [t('targets.write.field.deadline'), proposed.deadline],
  ];
  return (
    <section className={styles.proposal} aria-label={t('targets.write.proposal')} aria-live="polite">
      <h3>{t('targets.write.proposal')}</h3>
      <dl>
        {parts
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
};
