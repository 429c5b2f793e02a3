import type { TargetId } from '../domain/ids.ts';
import { asTargetId } from '../domain/ids.ts';

const prefix = 'target-';

/** Names, in the address, the scenario that just reaches a target; kept scenarios are never named so. */
export const targetScenarioId = (targetId: TargetId): string => `${prefix}${targetId}`;

/** The target such a name asks for; null for kept scenarios and none. */
export const targetOfScenario = (scenarioId: string | null): TargetId | null =>
  scenarioId?.startsWith(prefix) === true ? asTargetId(scenarioId.slice(prefix.length)) : null;
