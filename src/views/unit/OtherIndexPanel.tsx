import { useMemo } from 'react';
import { asGroupId } from '../../domain/ids.ts';
import { wholeYear } from '../../domain/records.ts';
import { indexValuesQuery } from '../../queries/indexValues.ts';
import { publicationsQuery } from '../../queries/publications.ts';
import type { IndexKey } from '../../viewModels/population.ts';
import { otherIndexOf } from '../../viewModels/otherIndexView.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { allUnits, buildYearbook } from '../../viewModels/yearbook.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { question } from '../shared/question.ts';
import { useRows } from '../shared/useRows.ts';
import { TraceProvider } from '../trace/TraceProvider.tsx';

interface OtherIndexPanelProps {
  readonly screen: Screen;
  readonly index: IndexKey;
}

/** The same unit in another index: its latest published years. */
export const OtherIndexPanel = ({ screen, index }: OtherIndexPanelProps) => {
  const { indexCode, level } = index;
  const { catalog } = screen;
  const [values, publications] = useRows([
    question(indexValuesQuery, [indexCode, level, 'final', wholeYear]),
    question(publicationsQuery, [indexCode]),
  ]);
  const yearbook = useMemo(
    () => buildYearbook({ catalog, indexCode, level, groupId: asGroupId(allUnits), values, publications }),
    [catalog, indexCode, level, values, publications],
  );
  const { unitId, page } = screen;
  return (
    <TraceProvider selection={{ indexCode, level, unitId, year: page.year, criterionId: null }}>
      <TablePanel view={otherIndexOf(screen, yearbook)} />
    </TraceProvider>
  );
};
