import { useMemo } from 'react';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { targetCalendar } from '../../viewModels/targetCalendar.ts';
import { inUrgency, targetListView } from '../../viewModels/targetList.ts';
import { targetMatrix } from '../../viewModels/targetMatrix.ts';
import { targetScorecard } from '../../viewModels/targetScorecard.ts';
import { NearViewport } from '../shared/NearViewport.tsx';
import { useTargetBook } from '../shared/useTargetBook.ts';
import type { RegisterViewProps } from '../shared/viewProps.ts';
import { useDocuments } from '../shared/useDocuments.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { metricChoices } from '../../viewModels/metricChoices.ts';
import { writtenRegisters } from '../../viewModels/writtenPlans.ts';
import { ImprovementPanel } from './ImprovementPanel.tsx';
import { planKind } from './planKinds.ts';
import { WritePlanPanel } from './WritePlanPanel.tsx';
import { CalendarPanel } from './CalendarPanel.tsx';
import { MatrixPanel } from './MatrixPanel.tsx';
import { ScorecardPanel } from './ScorecardPanel.tsx';
import { TargetDetailPanels } from './TargetDetailPanels.tsx';
import { TargetListPanel } from './TargetListPanel.tsx';
import { TargetsToolbar } from './TargetsToolbar.tsx';
import styles from './TargetsView.module.css';

/** Which targets are we missing, by how much, says which clause: list and clause side by side, then units and dates. */
export const TargetsView = ({ control }: RegisterViewProps) => {
  const { selection, setSelection, linkFor } = control;
  const words = useWords();
  const { catalog } = useWorkspace();
  const documents = useDocuments(planKind);
  const written = useMemo(
    () => writtenRegisters(catalog, documents.documents),
    [catalog, documents.documents],
  );
  const book = useTargetBook(selection.asOf, written);
  const { planId, targetStatus, search, targetId, indexCode, level, unitId } = selection;
  const views = useMemo(
    () => ({
      list: targetListView(words, book, { planId, status: targetStatus, search }),
      scorecard: targetScorecard(words, book),
      matrix: targetMatrix(words, book, planId),
    }),
    [words, book, planId, targetStatus, search],
  );
  const calendar = useMemo(() => targetCalendar(words, book, null), [words, book]);
  const listed = views.list.chart?.rows ?? [];
  const shown =
    book.evaluations.find(({ target }) => target.targetId === targetId) ??
    book.evaluations.find(({ target }) => target.targetId === listed[0]?.id) ??
    inUrgency(book.evaluations)[0];
  const select = (id: string): void => {
    setSelection({ targetId: id });
  };
  const choices = useMemo(
    () => metricChoices(words, catalog, [...book.metricOf.values()], { indexCode, level, unitId }),
    [words, catalog, book, indexCode, level, unitId],
  );
  const write = (
    <WritePlanPanel choices={choices} documents={documents} year={Number(book.asOf.slice(0, 4))} />
  );
  if (shown === undefined)
    return (
      <div className={styles.layout}>
        <EmptyState message={words.t('targets.none.text')}>
          <a href={linkFor({ workspaceId: 'illustrative', view: 'targets' })}>
            {words.t('targets.none.example')}
          </a>
        </EmptyState>
        {write}
      </div>
    );
  return (
    <div className={styles.layout}>
      <TargetsToolbar book={book} control={control} />
      <div className={styles.main}>
        <div className={styles.left}>
          <TargetListPanel
            view={views.list}
            selectedId={shown.target.targetId}
            onSelect={select}
            control={control}
          />
        </div>
        <div className={styles.right}>
          <ScorecardPanel
            view={views.scorecard}
            planId={planId}
            onPlan={(id) => setSelection({ planId: id, targetId: null })}
          />
          <TargetDetailPanels book={book} evaluation={shown} control={control} />
        </div>
      </div>
      <NearViewport minHeight={480}>
        <MatrixPanel view={views.matrix} selectedId={shown.target.targetId} onSelect={select} />
      </NearViewport>
      <NearViewport minHeight={360}>
        <CalendarPanel view={calendar} book={book} onSelect={select} />
      </NearViewport>
      <ImprovementPanel book={book} evaluation={shown} />
      {write}
    </div>
  );
};
