import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { criterionScoresQuery } from '../../queries/criterionScores.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import type { CriteriaDisplay } from '../../viewModels/rankingColumns.ts';
import { criteriaOfLevel } from '../../viewModels/criterionName.ts';
import { question } from '../shared/question.ts';
import { useRows } from '../shared/useRows.ts';
import type { ViewProps } from '../shared/viewProps.ts';
import { RankingTablePanel } from './RankingTablePanel.tsx';
import styles from './RankingView.module.css';
import { useRankRanges } from './useRankRanges.ts';

type CriteriaChoice = 'off' | CriteriaDisplay['as'];

/** The ranking, with the criteria of the index's first level on request. */
export const RankingPanel = ({ screen, control }: ViewProps) => {
  const { t } = useWords();
  const [choice, setChoice] = useState<CriteriaChoice>('off');
  const hasCriteria = criteriaOfLevel(screen.catalog, screen.page.method.methodId, 1).length > 0;
  const actions = hasCriteria ? (
    <div className={styles.criteria}>
      <span aria-hidden="true">{t('ranking.criteria.label')}</span>
      <SegmentedControl
        label={t('ranking.criteria.label')}
        segments={[
          { id: 'off', label: t('ranking.criteria.off') },
          { id: 'points', label: t('ranking.criteria.points') },
          { id: 'percentOfMaximum', label: t('ranking.criteria.percent') },
        ]}
        selectedId={choice}
        onSelect={setChoice}
      />
    </div>
  ) : null;
  const shared = { screen, control, actions };
  const plain = <WithRanges {...shared} criteria={null} />;
  if (!hasCriteria || choice === 'off') return plain;
  return (
    <Suspense fallback={plain}>
      <WithCriteria {...shared} as={choice} />
    </Suspense>
  );
};

interface SharedProps extends ViewProps {
  readonly actions: ReactNode;
}

interface WithRangesProps extends SharedProps {
  readonly criteria: CriteriaDisplay | null;
}

/** The table, with how certain the ranks are as soon as that is known. */
const WithRanges = ({ screen, control, criteria, actions }: WithRangesProps) => {
  const { ranges, isPending } = useRankRanges(screen, control.selection.groupId);
  return (
    <div data-pending={isPending}>
      <RankingTablePanel
        screen={screen}
        control={control}
        criteria={criteria}
        ranges={ranges}
        actions={actions}
      />
    </div>
  );
};

interface WithCriteriaProps extends SharedProps {
  readonly as: CriteriaDisplay['as'];
}

const WithCriteria = ({ screen, control, as, actions }: WithCriteriaProps) => {
  const { indexCode, level } = screen.yearbook;
  const [scores] = useRows([question(criterionScoresQuery, [indexCode, level, screen.page.year])]);
  return <WithRanges screen={screen} control={control} criteria={{ scores, as }} actions={actions} />;
};
