import { Suspense } from 'react';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { sourcesQuery } from '../../queries/sources.ts';
import { successionsQuery } from '../../queries/successions.ts';
import { dataConflictsOf } from '../../viewModels/dataConflictsView.ts';
import { dataCriteriaOf } from '../../viewModels/dataCriteriaView.ts';
import { dataFilesOf } from '../../viewModels/dataFilesView.ts';
import { dataIssuesOf } from '../../viewModels/dataIssuesView.ts';
import { dataMethodsOf } from '../../viewModels/dataMethodsView.ts';
import { dataSourcesOf } from '../../viewModels/dataSourcesView.ts';
import { successionsOf } from '../../viewModels/successionView.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { isShippedId } from '../../storage/shippedId.ts';
import { question } from '../shared/question.ts';
import { useRows } from '../shared/useRows.ts';
import type { RegisterViewProps } from '../shared/viewProps.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { useWorkspaceControl } from '../shared/workspaceControl.ts';
import styles from './DataView.module.css';
import { LedgerPanel } from './ledger/LedgerPanel.tsx';
import { ImportFlow } from './import/ImportFlow.tsx';

/** Everything the workspace holds and where it came from: files, issues, methods, conflicts, criteria, units, sources. */
export const DataView = ({ control }: RegisterViewProps) => {
  const words = useWords();
  const { catalog, issues } = useWorkspace();
  const { current } = useWorkspaceControl();
  const [successions, sources] = useRows([question(successionsQuery, []), question(sourcesQuery, [])]);
  const context = { words, catalog, issues };
  const { search } = control.selection;
  return (
    <div className={styles.grid}>
      <ImportFlow control={control}>
      {isShippedId(current.id) ? (
          <TablePanel className={styles.wide} view={dataFilesOf(context)} />
        ) : (
          <Suspense fallback={<Skeleton height={20} />}>
            <LedgerPanel className={styles.wide} workspaceId={current.id} />
          </Suspense>
        )}
      <TablePanel className={styles.wide} view={dataIssuesOf(context)} />
      <TablePanel className={styles.wide} view={dataMethodsOf(context)} />
      <TablePanel className={styles.wide} view={dataConflictsOf(context)} />
      <TablePanel className={styles.tall} view={dataCriteriaOf(context)} />
      <TablePanel
        className={styles.tall}
        view={successionsOf({ words, batches: catalog.batches }, successions, search)}
        actions={
          <SearchField
            label={words.t('data.search')}
            placeholder={words.t('data.search')}
            value={search}
            onChange={(typed) => {
              control.setSelection({ search: typed });
            }}
          />
        }
      />
      <TablePanel className={styles.tallWide} view={dataSourcesOf(context, sources)} />
      </ImportFlow>
    </div>
  );
};
