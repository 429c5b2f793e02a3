import { useMemo, useState } from 'react';
import { goalPathHeight, goalPathOption } from '../../../charts/goalPathOption.ts';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { Notice } from '../../../components/Notice.tsx';
import type { CriterionId } from '../../../domain/ids.ts';
import type { WhatIfBase } from '../../../domain/whatIf.ts';
import type { CriterionScoreRow } from '../../../queries/criterionScores.ts';
import type { SelectionControl } from '../../../state/useSelection.ts';
import { goalPathView, neededPoints } from '../../../viewModels/goalPathView.ts';
import type { GoalPathInput } from '../../../viewModels/goalPathView.ts';
import { scenarioCompareView } from '../../../viewModels/scenarioCompareView.ts';
import type { Screen } from '../../../viewModels/screen.ts';
import { changedPoints } from '../../../viewModels/whatIfBase.ts';
import type { WhatIfTarget } from '../../../viewModels/whatIfTargets.ts';
import { whatIfView } from '../../../viewModels/whatIfView.ts';
import { ChartPanel } from '../../shared/ChartPanel.tsx';
import { TablePanel } from '../../shared/TablePanel.tsx';
import { useChartTheme } from '../../shared/useChartTheme.ts';
import { TaskFailure } from '../../workspaces/TaskFailure.tsx';
import { GoalForm, goalOf } from './GoalForm.tsx';
import type { GoalRequest } from './GoalForm.tsx';
import { Levers } from './Levers.tsx';
import { Outcomes } from './Outcomes.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { pointsOf } from './useScenarios.ts';
import type { Scenarios } from './useScenarios.ts';
import styles from './WhatIf.module.css';

interface WhatIfPanelProps {
  readonly screen: Screen;
  readonly control: SelectionControl;
  readonly scores: readonly CriterionScoreRow[];
  readonly base: WhatIfBase;
  readonly scenarios: Scenarios;
  /** Plan targets the unit's value is held against. */
  readonly targets: readonly WhatIfTarget[];
  /** The one whose shortest way is to be filled in; null for none. */
  readonly asked: WhatIfTarget | null;
}

type Points = ReadonlyMap<CriterionId, number>;

const noPoints: Points = new Map();

/** What the unit's total, rank and class would be with other points; the shortest way to a goal; kept scenarios. */
export const WhatIfPanel = ({
  screen,
  control,
  scores,
  base,
  scenarios,
  targets,
  asked,
}: WhatIfPanelProps) => {
  const { words } = screen;
  const { t, format } = words;
  const theme = useChartTheme();
  const { documents, current, task } = scenarios;
  const kept = useMemo(() => (current === null ? noPoints : pointsOf(current.content)), [current]);
  const [request, setRequest] = useState<GoalRequest>(() => firstGoal(screen, base, asked));
  const [edited, setEdited] = useState<Points | null>(() =>
    asked === null
      ? null
      : goalPoints({ screen, scores, base, goal: goalOf(request), reference: request.reference }),
  );
  const points = edited ?? kept;
  const view = whatIfView(screen, base, points, targets);
  const path = useMemo(
    () => goalPathView({ screen, scores, base, goal: goalOf(request), reference: request.reference }),
    [screen, scores, base, request],
  );
  const changed = changedPoints(base, points);
  const isDirty = edited !== null && !areSame(changed, changedPoints(base, kept));
  const set = (criterionId: CriterionId, value: number): void => {
    setEdited(new Map([...points, [criterionId, value]]));
  };
  const apply = (): void => {
    setEdited(new Map([...points, ...neededPoints(path.chart)]));
  };
  const compared = [
    ...documents.map(({ id, name, content }) => ({
      id,
      name,
      points: id === current?.id ? points : pointsOf(content),
    })),
    ...(current === null && changed.size > 0
      ? [{ id: 'draft', name: t('whatIf.scenario.none'), points }]
      : []),
  ];
  return (
    <>
      <TablePanel
        view={view}
        className={styles.panel}
        actions={<span className={styles.badge}>{t('whatIf.mark')}</span>}
      >
        <ScenarioBar
          scenarios={documents}
          currentId={current?.id ?? null}
          proposedName={t('whatIf.scenario.proposed', { n: format.count(documents.length + 1) })}
          hasChanges={changed.size > 0}
          isDirty={isDirty}
          isBusy={task.isBusy}
          onOpen={(scenarioId) => {
            setEdited(null);
            control.setSelection({ scenarioId });
          }}
          onSave={(id, name) => {
            scenarios.save(id, name, changed);
            setEdited(null);
          }}
          onRename={scenarios.rename}
          onRemove={(id) => {
            setEdited(null);
            scenarios.remove(id);
          }}
        />
        <TaskFailure task={task} />
        <p className={styles.report} role="status">
          {task.report}
        </p>
        <ScenarioNotices screen={screen} control={control} scenarios={scenarios} />
        {view.chart === null ? null : (
          <>
            <Outcomes outcomes={view.chart.outcomes} />
            <Levers levers={view.chart.levers} onSet={set} />
            {changed.size === 0 ? null : (
              <div className={styles.bar}>
                <ActionButton
                  onPress={() => {
                    setEdited(noPoints);
                  }}
                >
                  {t('whatIf.levers.resetAll')}
                </ActionButton>
              </div>
            )}
          </>
        )}
      </TablePanel>
      <div className={styles.side}>
        <ChartPanel
          view={path}
          option={goalPathOption}
          height={(chart, width) => goalPathHeight(chart, theme, width)}
          actions={
            <div className={styles.goalTools}>
              <GoalForm
                request={request}
                scale={{ min: screen.page.method.scaleMin, max: screen.page.method.scaleMax }}
                onChange={setRequest}
              />
              {path.chart === null ? null : (
                <ActionButton look="primary" onPress={apply}>
                  {t('whatIf.goal.apply')}
                </ActionButton>
              )}
            </div>
          }
        />
        {compared.length < 2 ? null : <TablePanel view={scenarioCompareView(screen, base, compared)} />}
      </div>
    </>
  );
};

/** The points that just reach a goal, as a scenario. */
const goalPoints = (input: GoalPathInput): Points => neededPoints(goalPathView(input).chart);

/** The target asked for; else three places up, or as many as there are; the best unit aims at full points. */
function firstGoal({ page }: Screen, { unitId, value }: WhatIfBase, asked: WhatIfTarget | null): GoalRequest {
  const rank = page.ranking.places.get(unitId)?.rank ?? 1;
  const goalValue = asked?.goalValue ?? null;
  return {
    kind: rank > 1 && goalValue === null ? 'places' : 'value',
    value: goalValue ?? Math.min(page.method.scaleMax, Math.floor(value) + 1),
    places: Math.max(1, Math.min(3, rank - 1)),
    reference: 'best',
  };
}

const areSame = (a: Points, b: Points): boolean =>
  a.size === b.size && [...a].every(([id, points]) => b.get(id) === points);

/** What the address asks for and cannot be shown here. */
const ScenarioNotices = ({
  screen,
  control,
  scenarios,
}: Pick<WhatIfPanelProps, 'screen' | 'control' | 'scenarios'>) => {
  const { t } = screen.words;
  const { elsewhere, isUnknown, unreadable } = scenarios;
  return (
    <>
      {isUnknown ? <Notice tone="warning" title={t('whatIf.scenario.unknown')} /> : null}
      {unreadable.length === 0 ? null : (
        <Notice
          tone="warning"
          title={t('whatIf.scenario.unreadable', { names: screen.words.format.list(unreadable) })}
        />
      )}
      {elsewhere === null ? null : (
        <Notice
          tone="info"
          title={t('whatIf.scenario.other', {
            name: elsewhere.name,
            unit: screen.yearbook.nameOf.get(elsewhere.content.unitId) ?? elsewhere.content.unitId,
            index: elsewhere.content.indexCode,
            year: elsewhere.content.year,
          })}
        >
          <a
            href={control.linkFor({
              indexCode: elsewhere.content.indexCode,
              level: elsewhere.content.level,
              year: elsewhere.content.year,
              unitId: elsewhere.content.unitId,
              scenarioId: elsewhere.id,
            })}
          >
            {t('whatIf.scenario.open')}
          </a>
        </Notice>
      )}
    </>
  );
};
