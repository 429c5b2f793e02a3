import { useMemo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { SourceRow } from '../../queries/sources.ts';
import type { SuccessionRow } from '../../queries/successions.ts';
import { dataConflictsOf } from '../../viewModels/dataConflictsView.ts';
import { dataCriteriaOf } from '../../viewModels/dataCriteriaView.ts';
import { dataFilesOf } from '../../viewModels/dataFilesView.ts';
import { dataIssuesOf } from '../../viewModels/dataIssuesView.ts';
import { dataMethodsOf } from '../../viewModels/dataMethodsView.ts';
import { dataSourcesOf } from '../../viewModels/dataSourcesView.ts';
import { successionsOf } from '../../viewModels/successionView.ts';
import { useWorkspace } from '../shared/workspace.ts';

/**
 * What the registers of the open workspace say. None of it depends on the year, unit or index chosen above: the same
 * views then, hence no table drawn again.
 */
export function useDataViews(
  successions: readonly SuccessionRow[],
  sources: readonly SourceRow[],
  search: string,
) {
  const words = useWords();
  const { catalog, issues } = useWorkspace();
  const registers = useMemo(() => {
    const context = { words, catalog, issues };
    return {
      files: dataFilesOf(context),
      issues: dataIssuesOf(context),
      methods: dataMethodsOf(context),
      conflicts: dataConflictsOf(context),
      criteria: dataCriteriaOf(context),
      sources: dataSourcesOf(context, sources),
    };
  }, [words, catalog, issues, sources]);
  const fate = useMemo(
    () => successionsOf({ words, batches: catalog.batches }, successions, search),
    [words, catalog, successions, search],
  );
  return { ...registers, fate };
}
