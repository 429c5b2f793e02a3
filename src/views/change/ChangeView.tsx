import { Suspense, useCallback, useState } from 'react';
import { Skeleton } from '../../components/Skeleton.tsx';
import { asUnitId } from '../../domain/ids.ts';
import type { ViewProps } from '../shared/viewProps.ts';
import { AcrossBreakPanel } from './AcrossBreakPanel.tsx';
import { BaseYearBar } from './BaseYearBar.tsx';
import styles from './ChangeView.module.css';
import { CompareUnitsPanel } from './CompareUnitsPanel.tsx';
import { DumbbellPanel } from './DumbbellPanel.tsx';
import { useEstimates } from '../shared/useEstimates.ts';
import { NearViewport } from '../shared/NearViewport.tsx';
import { SlopePanel } from './SlopePanel.tsx';
import { SmallMultiplesPanel } from './SmallMultiplesPanel.tsx';
import type { MultiplesPage } from './SmallMultiplesPanel.tsx';

const fewChanges = 15;

/** Two years against each other, and all years of every unit. */
export const ChangeView = ({ screen: chosen, control }: ViewProps) => {
  const { setSelection } = control;
  const screen = useEstimates(chosen);
  const { comparison } = screen;
  // Kept here: the panel goes when it is scrolled out of sight.
  const [page, setPage] = useState<MultiplesPage>({ order: 'name', index: 0 });
  const select = useCallback(
    (id: string) => {
      setSelection({ unitId: asUnitId(id) });
    },
    [setSelection],
  );
  // A short list of changes leaves room below it.
  const isShort = (comparison?.changed.length ?? 0) <= fewChanges;
  const compare = (
    <Suspense fallback={<Skeleton height={20} />}>
      <CompareUnitsPanel screen={screen} control={control} />
    </Suspense>
  );
  return (
    <div className={styles.layout}>
      <BaseYearBar screen={screen} control={control} />
      {comparison?.isMethodBreak === true ? (
        <>
          <div className={styles.side}>
            <AcrossBreakPanel screen={screen} comparison={comparison} onSelect={select} />
          </div>
          <div className={styles.side}>{compare}</div>
        </>
      ) : (
        <>
          <div className={styles.side}>
            <DumbbellPanel screen={screen} onSelect={select} />
            {isShort ? compare : null}
          </div>
          <div className={styles.side}>
            <SlopePanel screen={screen} onSelect={select} />
            {isShort ? null : compare}
          </div>
        </>
      )}
      <NearViewport className={styles.wide} minHeight={600}>
        <SmallMultiplesPanel screen={screen} page={page} onPage={setPage} onSelect={select} />
      </NearViewport>
    </div>
  );
};
