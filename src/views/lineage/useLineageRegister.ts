import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { successionsQuery } from '../../queries/successions.ts';
import { unitRecordsQuery } from '../../queries/unitRecords.ts';
import { fetchNationwide } from '../../storage/nationwideFiles.ts';
import { buildLineageRegister } from '../../viewModels/lineageRegister.ts';
import type { LineageRegister } from '../../viewModels/lineageRegister.ts';
import { question } from '../shared/question.ts';
import { useRows } from '../shared/useRows.ts';

/** The register of all communes, fetched when first asked for. Suspends; throws to the nearest boundary. */
const useNationwide = () => useSuspenseQuery({ queryKey: ['nationwide'], queryFn: fetchNationwide }).data;

/** Everything that can be followed: the country's communes and provinces, and the open workspace's own units. */
export function useLineageRegister(): LineageRegister {
  const nationwide = useNationwide();
  const [units, successions] = useRows([question(unitRecordsQuery, []), question(successionsQuery, [])]);
  return useMemo(
    () => buildLineageRegister(nationwide, { units, successions }),
    [nationwide, units, successions],
  );
}
