import { useQuery } from '@tanstack/react-query';
import type { UnitId } from '../../domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { criterionScoresQuery } from '../../queries/criterionScores.ts';
import type { Selection } from '../../state/selection.ts';
import { peersGroup, withPeers } from '../../viewModels/peers.ts';
import { question, requestOf } from '../shared/question.ts';
import { useWorkspace } from '../shared/workspace.ts';

/** A unit and the units like it. */
export interface Peers {
  readonly name: string;
  readonly unitIds: readonly UnitId[];
}

/** The units like the one of the selection; null where the data do not tell, and until they are known. */
export function usePeers({ indexCode, level, year, unitId }: Selection): Peers | null {
  const words = useWords();
  const { catalog, database, dataVersion } = useWorkspace();
  const { data } = useQuery(
    requestOf(question(criterionScoresQuery, [indexCode, level, year]), database, dataVersion),
  );
  if (data === undefined || unitId === null) return null;
  const index = { indexCode, level };
  const { groups } = withPeers({ words, catalog, index, unitId, year, scores: data });
  const rows = groups.filter(({ groupId }) => groupId === peersGroup);
  const [first] = rows;
  return first === undefined ? null : { name: first.nameVi, unitIds: rows.map((row) => row.unitId) };
}
