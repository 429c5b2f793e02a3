import { Suspense, useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { lazyComponent } from '../../components/lazyComponent.ts';
import { withLateWords } from '../../i18n/withLateWords.ts';
import type { Selection } from '../../state/selection.ts';
import { isOfIndex } from '../../viewModels/population.ts';
import { targetOfRow } from '../../viewModels/traceTarget.ts';
import type { TraceTarget } from '../../viewModels/traceTarget.ts';
import { TraceContext } from '../shared/traceContext.ts';
import { useWorkspace } from '../shared/workspace.ts';

const dialog = lazyComponent(() =>
  withLateWords(async () => (await import('./TraceDialog.tsx')).TraceDialog),
);

interface TraceProviderProps {
  /** What is traced unless a row says otherwise. */
  readonly selection: Pick<Selection, 'indexCode' | 'level' | 'unitId' | 'year' | 'criterionId'>;
  readonly children: ReactNode;
}

/** Lets every panel below ask where a number comes from. */
export const TraceProvider = ({ selection, children }: TraceProviderProps) => {
  const { indexCode, level, unitId, year, criterionId } = selection;
  const { catalog } = useWorkspace();
  const [target, setTarget] = useState<TraceTarget | null>(null);
  const ask = useCallback(
    (rowId: string | null) => {
      if (unitId === null) return;
      const index = { indexCode, level };
      const ofRow = rowId === null ? null : targetOfRow(catalog, index, rowId);
      const years = catalog.indexYears.flatMap((row) => (isOfIndex(row, index) ? row.year : []));
      const shownYear = years.includes(year) ? year : Math.max(...years);
      setTarget({ ...index, unitId, year: shownYear, criterionId, ...ofRow });
    },
    [catalog, indexCode, level, unitId, year, criterionId],
  );
  return (
    <TraceContext value={ask}>
      {children}
      {target === null ? null : (
        <Suspense fallback={null}>
          <dialog.Component first={target} onClose={() => setTarget(null)} />
        </Suspense>
      )}
    </TraceContext>
  );
};
