import { useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { isIsoDay } from '../../domain/isoDay.ts';
import { asMetricId } from '../../domain/ids.ts';
import type { WrittenPlan } from '../../domain/writtenPlan.ts';
import { useWords } from '../../i18n/useWords.ts';
import { proposeTarget } from '../../domain/targetClause.ts';
import { targetProblem } from '../../domain/targetProblem.ts';
import type { TargetProblem } from '../../domain/targetProblem.ts';
import type { MetricChoice } from '../../viewModels/metricChoices.ts';
import { writtenRegisters } from '../../viewModels/writtenPlans.ts';
import type { Documents } from '../shared/useDocuments.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { TaskFailure } from '../workspaces/TaskFailure.tsx';
import { useTask } from '../workspaces/useTask.ts';
import { PlanFields } from './PlanFields.tsx';
import { ProposedForm } from './ProposedForm.tsx';
import styles from './WritePlanPanel.module.css';

interface WritePlanPanelProps {
  readonly choices: readonly MetricChoice[];
  readonly documents: Documents<WrittenPlan>;
  /** Year a new plan begins with. */
  readonly year: number;
}

const emptyPlan = (year: number): WrittenPlan => ({
  docNumber: '',
  docDate: `${year}-01-01`,
  issuer: '',
  firstYear: year,
  lastYear: year,
  targets: [],
});

/** A plan written clause by clause: each clause is read into a proposal that counts once it is confirmed. */
export const WritePlanPanel = ({ choices, documents, year }: WritePlanPanelProps) => {
  const words = useWords();
  const { t } = words;
  const { catalog } = useWorkspace();
  const task = useTask();
  const [plan, setPlan] = useState(() => emptyPlan(year));
  const [clause, setClause] = useState('');
  const [text, setText] = useState('');
  const [metricId, setMetricId] = useState<string | null>(null);
  const [problem, setProblem] = useState<TargetProblem | null>(null);
  const proposed = text.trim() === '' ? null : proposeTarget(text, plan);
  const confirm = (): void => {
    const metric = choices.find(({ id }) => id === metricId)?.metric;
    if (proposed === null || metric === undefined) return;
    const target = {
      ...proposed,
      clause,
      verbatim: text.trim(),
      metricId: asMetricId(metric.metricId),
      agency: '',
    };
    const tried = { ...plan, targets: [...plan.targets, target] };
    const registers = writtenRegisters(catalog, [{ id: 'new', content: tried }]);
    const [record] = registers.targets.slice(-1);
    const [asPlan] = registers.plans;
    const found = record === undefined || asPlan === undefined ? null : targetProblem(record, asPlan, metric);
    setProblem(found);
    if (found !== null) return;
    setPlan(tried);
    setText('');
    setClause('');
  };
  return (
    <details className={styles.panel} data-panel="writePlan">
      <summary className={styles.title}>{t('targets.write.title')}</summary>
      <p className={styles.sentence}>{t('targets.write.sentence')}</p>
      <PlanFields plan={plan} onChange={setPlan} />
      <div className={styles.fields}>
        <TextField label={t('targets.write.clause')} value={clause} onChange={setClause} />
        <SelectField
          label={t('targets.write.metric')}
          placeholder={t('targets.write.chooseMetric')}
          options={choices}
          selectedId={metricId}
          onSelect={setMetricId}
        />
      </div>
      <TextField label={t('targets.write.text')} value={text} maxLength={2000} onChange={setText} />
      {proposed === null ? null : <ProposedForm proposed={proposed} />}
      {problem === null ? null : (
        <p role="alert">{t('targets.write.problem', { reason: t(`targets.problem.${problem}`) })}</p>
      )}
      <TaskFailure task={task} />
      <div className={styles.actions}>
        <ActionButton isDisabled={proposed === null || metricId === null} onPress={confirm}>
          {t('targets.write.confirm')}
        </ActionButton>
        <ActionButton
          look="primary"
          isDisabled={
            plan.targets.length === 0 || plan.docNumber === '' || !isIsoDay(plan.docDate) || task.isBusy
          }
          onPress={() => {
            task.run(async () => {
              await documents.save({ name: plan.docNumber, content: plan });
              setPlan(emptyPlan(year));
              return t('targets.improvement.saved');
            });
          }}
        >
          {t('targets.write.savePlan')}
        </ActionButton>
        <span>{t('targets.write.targets', { count: plan.targets.length })}</span>
        <span role="status">{task.report}</span>
      </div>
      {documents.documents.map(({ id, name }) => (
        <ActionButton
          key={id}
          look="danger"
          onPress={() => {
            task.run(async () => {
              await documents.remove(id);
              return '';
            });
          }}
        >
          {t('targets.write.removePlan', { doc: name })}
        </ActionButton>
      ))}
    </details>
  );
};
