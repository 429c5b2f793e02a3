import { useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { TargetEvaluation } from '../../domain/targetEvaluation.ts';
import type { ImprovementLine } from '../../domain/writtenPlan.ts';
import { useWords } from '../../i18n/useWords.ts';
import { newDocumentId } from '../../storage/randomId.ts';
import { improvementFields, improvementView, lineOfTarget } from '../../viewModels/improvementView.ts';
import type { TargetBook } from '../../viewModels/targetBook.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { useDocuments } from '../shared/useDocuments.ts';
import { TaskFailure } from '../workspaces/TaskFailure.tsx';
import { useTask } from '../workspaces/useTask.ts';
import styles from './ImprovementPanel.module.css';
import { improvementKind } from './planKinds.ts';

interface ImprovementPanelProps {
  readonly book: TargetBook;
  readonly evaluation: TargetEvaluation;
}

const noLines: readonly ImprovementLine[] = [];

/** A plan to do better, written line by line beside the targets it answers; kept in the workspace. */
export const ImprovementPanel = ({ book, evaluation }: ImprovementPanelProps) => {
  const words = useWords();
  const { t } = words;
  const { documents, save } = useDocuments(improvementKind);
  const task = useTask();
  const stored = documents[0];
  const [draft, setDraft] = useState<readonly ImprovementLine[] | null>(null);
  const lines = draft ?? stored?.content.lines ?? noLines;
  const change = (lineId: string, field: (typeof improvementFields)[number], value: string): void => {
    setDraft(lines.map((line) => (line.lineId === lineId ? { ...line, [field]: value } : line)));
  };
  const blank: ImprovementLine = {
    lineId: '',
    criterion: '',
    current: '',
    goal: '',
    agency: '',
    partners: '',
    deadline: '',
    evidence: '',
  };
  const store = (): void => {
    task.run(async () => {
      await save({
        ...(stored === undefined ? {} : { id: stored.id }),
        name: t('targets.improvement.name'),
        content: { lines },
      });
      setDraft(null);
      return t('targets.improvement.saved');
    });
  };
  return (
    <TablePanel
      view={improvementView(words, lines)}
      actions={
        <>
          <ActionButton
            look="quiet"
            onPress={() => setDraft([...lines, lineOfTarget(words, book, evaluation, newDocumentId())])}
          >
            {t('targets.improvement.add')}
          </ActionButton>
          <ActionButton
            look="quiet"
            onPress={() => setDraft([...lines, { ...blank, lineId: newDocumentId() }])}
          >
            {t('targets.improvement.addBlank')}
          </ActionButton>
          <ActionButton look="primary" isDisabled={draft === null || task.isBusy} onPress={store}>
            {t('targets.improvement.save')}
          </ActionButton>
        </>
      }
    >
      <p role="status">{task.report}</p>
      <TaskFailure task={task} />
      {lines.length === 0 ? null : (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={t('targets.improvement.caption')}>
            <thead>
              <tr>
                {improvementFields.map((field) => (
                  <th key={field} scope="col">
                    {t(`targets.improvement.${field}`)}
                  </th>
                ))}
                <th scope="col">{t('targets.improvement.actions')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line, index) => (
                <tr key={line.lineId}>
                  {improvementFields.map((field) => (
                    <td key={field}>
                      <TextField
                        labelPlace="hidden"
                        label={`${t(`targets.improvement.${field}`)} ${index + 1}`}
                        value={line[field]}
                        maxLength={1000}
                        onChange={(value) => change(line.lineId, field, value)}
                      />
                    </td>
                  ))}
                  <td>
                    <ActionButton
                      look="quiet"
                      accessibleLabel={t('targets.improvement.remove', { row: index + 1 })}
                      onPress={() => setDraft(lines.filter(({ lineId }) => lineId !== line.lineId))}
                    >
                      ✕
                    </ActionButton>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </TablePanel>
  );
};
