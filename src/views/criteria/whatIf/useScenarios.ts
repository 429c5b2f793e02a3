import { useMemo } from 'react';
import type { CriterionId } from '../../../domain/ids.ts';
import { asCriterionId } from '../../../domain/ids.ts';
import { isSameScope } from '../../../domain/scenario.ts';
import type { Scenario, ScenarioScope } from '../../../domain/scenario.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { SelectionControl } from '../../../state/useSelection.ts';
import type { ReadDocument } from '../../shared/documentKind.ts';
import { targetOfScenario } from '../../../viewModels/targetScenario.ts';
import { useDocuments } from '../../shared/useDocuments.ts';
import { useTask } from '../../workspaces/useTask.ts';
import type { Task } from '../../workspaces/useTask.ts';
import { scenarioKind } from './scenarioKind.ts';

/** The kept scenarios of one unit's index in one year. */
export interface Scenarios {
  readonly documents: readonly ReadDocument<Scenario>[];
  /** The one the address names, of this scope. */
  readonly current: ReadDocument<Scenario> | null;
  /** The one the address names, of another scope. */
  readonly elsewhere: ReadDocument<Scenario> | null;
  /** The address names one this browser does not have. */
  readonly isUnknown: boolean;
  readonly unreadable: readonly string[];
  readonly task: Task;
  /** Null is a new one. */
  readonly save: (id: string | null, name: string, points: ReadonlyMap<CriterionId, number>) => void;
  readonly rename: (id: string, name: string) => void;
  readonly remove: (id: string) => void;
}

/** The points a kept scenario sets. */
export const pointsOf = ({ points }: Scenario): ReadonlyMap<CriterionId, number> =>
  new Map(Object.entries(points).map(([id, value]) => [asCriterionId(id), value]));

/** Kept scenarios of a scope, the one the address names, and how to change them. */
export function useScenarios(scope: ScenarioScope, control: SelectionControl): Scenarios {
  const { t } = useWords();
  const stored = useDocuments(scenarioKind);
  const task = useTask();
  const { scenarioId } = control.selection;
  const documents = useMemo(
    () => stored.documents.filter(({ content }) => isSameScope(content, scope)),
    [stored.documents, scope],
  );
  const named = stored.documents.find(({ id }) => id === scenarioId) ?? null;
  const isHere = named !== null && isSameScope(named.content, scope);
  return {
    documents,
    current: isHere ? named : null,
    elsewhere: isHere ? null : named,
    isUnknown:
      scenarioId !== null && targetOfScenario(scenarioId) === null && stored.isReady && named === null,
    unreadable: stored.unreadable,
    task,
    save: (id, name, points) => {
      task.run(async () => {
        const content = { ...scope, points: Object.fromEntries(points) };
        const savedId = await stored.save({ ...(id === null ? {} : { id }), name, content });
        control.setSelection({ scenarioId: savedId });
        return t('whatIf.scenario.saved', { name });
      });
    },
    rename: (id, name) => {
      const document = documents.find((one) => one.id === id);
      if (document === undefined) return;
      task.run(async () => {
        await stored.save({ id, name, content: document.content });
        return t('whatIf.scenario.saved', { name });
      });
    },
    remove: (id) => {
      const name = documents.find((one) => one.id === id)?.name ?? '';
      task.run(async () => {
        await stored.remove(id);
        control.setSelection({ scenarioId: null });
        return t('whatIf.scenario.removed', { name });
      });
    },
  };
}
