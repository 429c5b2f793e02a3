import { classNames } from '../../../components/classNames.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { Outcome } from '../../../viewModels/whatIfView.ts';
import styles from './WhatIf.module.css';

interface OutcomesProps {
  readonly outcomes: readonly Outcome[];
}

/** Where the scenario puts the unit; read out as it changes. */
export const Outcomes = ({ outcomes }: OutcomesProps) => {
  const { t } = useWords();
  return (
    <dl className={styles.outcomes} aria-live="polite" aria-label={t('whatIf.outcome')}>
      {outcomes.map(({ id, label, nowText, thenText, changeText, tone }) => (
        <div className={styles.outcome} key={id} data-outcome={id}>
          <dt className={styles.outcomeLabel}>{label}</dt>
          <dd className={styles.outcomeValues}>
            <span className={styles.nowValue}>{nowText}</span>
            <span aria-hidden="true">→</span>
            <strong className={classNames(styles.thenValue, tone !== 'same' && styles[tone])}>
              {thenText}
            </strong>
            {changeText === '' ? null : (
              <span className={classNames(styles.delta, tone !== 'same' && styles[tone])}>{changeText}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};
