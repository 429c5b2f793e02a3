import { useId } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { successionsQuery } from '../../queries/successions.ts';
import { dividedUnits } from '../../viewModels/allocationView.ts';
import { allocationKind } from '../shared/allocationKind.ts';
import { question } from '../shared/question.ts';
import { useDocuments } from '../shared/useDocuments.ts';
import { useRows } from '../shared/useRows.ts';
import { AllocationForm } from './AllocationForm.tsx';
import styles from './LineageView.module.css';

/** Shares of the workspace's divided units, to enter and to take back; estimates of new units rest on them. */
export const AllocationPanel = () => {
  const { t } = useWords();
  const headingId = useId();
  const [successions] = useRows([question(successionsQuery, [])]);
  const { documents, save, remove } = useDocuments(allocationKind);
  const units = dividedUnits(successions);
  if (units.length === 0) return null;
  return (
    <section className={styles.search} aria-labelledby={headingId} data-panel="allocation">
      <h2 className={styles.heading} id={headingId}>
        {t('lineage.allocation.title')}
      </h2>
      <p className={styles.muted}>{t('lineage.allocation.body')}</p>
      {units.map((unit) => (
        <AllocationForm
          key={unit.unitId}
          unit={unit}
          stored={documents.findLast(({ content }) => content.oldUnitId === unit.unitId) ?? null}
          onSave={save}
          onRemove={remove}
        />
      ))}
    </section>
  );
};
