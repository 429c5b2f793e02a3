import { Suspense, useMemo } from 'react';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { sourcesQuery } from '../../queries/sources.ts';
import { successionsQuery } from '../../queries/successions.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { isShippedId } from '../../storage/shippedId.ts';
import { question } from '../shared/question.ts';
import { useRows } from '../shared/useRows.ts';
import type { RegisterViewProps } from '../shared/viewProps.ts';
import { useWorkspaceControl } from '../shared/workspaceControl.ts';
import styles from './DataView.module.css';
import { useDataViews } from './useDataViews.ts';
import { LedgerPanel } from './ledger/LedgerPanel.tsx';
import { ImportFlow } from './import/ImportFlow.tsx';

/** Everything the workspace holds and where it came from: files, issues, methods, conflicts, criteria, units, sources. */
export const DataView = ({ control }: RegisterViewProps) => {
  const words = useWords();
  const { current } = useWorkspaceControl();
  const [successions, sources] = useRows([question(successionsQuery, []), question(sourcesQuery, [])]);
  const { search } = control.selection;
  const views = useDataViews(successions, sources, search);
  const { setSelection } = control;
  const searchField = useMemo(
    () => (
      <SearchField
        label={words.t('data.search')}
        placeholder={words.t('data.search')}
        value={search}
        onChange={(typed) => {
          setSelection({ search: typed });
        }}
      />
    ),
    [words, search, setSelection],
  );
  return (
    <div className={styles.grid}>
      <ImportFlow control={control}>
      {isShippedId(current.id) ? (
          <TablePanel className={styles.wide} view={views.files} />
        ) : (
          <Suspense fallback={<Skeleton height={20} />}>
            <LedgerPanel className={styles.wide} workspaceId={current.id} />
          </Suspense>
        )}
      <TablePanel className={styles.wide} view={views.issues} />
      <TablePanel className={styles.wide} view={views.methods} />
      <TablePanel className={styles.wide} view={views.conflicts} />
      <TablePanel className={styles.tall} view={views.criteria} />
      <TablePanel className={styles.tall} view={views.fate} actions={searchField} />
      <TablePanel className={styles.tallWide} view={views.sources} />
      </ImportFlow>
    </div>
  );
};
