import { useMemo } from 'react';
import { metricsQuery } from '../../queries/metrics.ts';
import { planConflictsQuery } from '../../queries/planConflicts.ts';
import { plansQuery } from '../../queries/plans.ts';
import { targetFiguresQuery } from '../../queries/targetFigures.ts';
import { targetsQuery } from '../../queries/targets.ts';
import type { Catalog } from '../../viewModels/catalog.ts';
import { buildTargetBook, figuresWanted } from '../../viewModels/targetBook.ts';
import type { PlanRegisters, TargetBook } from '../../viewModels/targetBook.ts';
import type { WrittenRegisters } from '../../viewModels/writtenPlans.ts';
import { question } from './question.ts';
import { useRows } from './useRows.ts';
import { useWorkspace } from './workspace.ts';

/** The last day of the latest year with figures: the day targets are judged by unless another is chosen. */
const lastFigureDay = ({ indexYears }: Pick<Catalog, 'indexYears'>): string =>
  `${Math.max(2000, ...indexYears.map(({ year }) => year))}-12-31`;

const nothingWritten: WrittenRegisters = { plans: [], targets: [], metrics: [] };

/** Every target of the workspace judged by a day, those of plans written here among them. Suspends until the figures are there. */
export function useTargetBook(asOf: string | null, written = nothingWritten): TargetBook {
  const { catalog } = useWorkspace();
  const [plans, metrics, targets, conflicts] = useRows([
    question(plansQuery, []),
    question(metricsQuery, []),
    question(targetsQuery, []),
    question(planConflictsQuery, []),
  ]);
  const registers = useMemo(
    (): PlanRegisters => ({
      plans: [...plans, ...written.plans],
      metrics: [...metrics, ...written.metrics],
      targets: [...targets, ...written.targets],
      conflicts,
    }),
    [plans, metrics, targets, conflicts, written],
  );
  const wanted = useMemo(() => figuresWanted(catalog, registers), [catalog, registers]);
  const [figures] = useRows([question(targetFiguresQuery, [wanted])]);
  const day = asOf ?? lastFigureDay(catalog);
  return useMemo(() => buildTargetBook(catalog, registers, figures, day), [catalog, registers, figures, day]);
}
