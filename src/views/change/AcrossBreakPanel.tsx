import { useMemo, useState } from 'react';
import { dumbbellHeight, dumbbellOption } from '../../charts/dumbbellOption.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { criterionScoresQuery } from '../../queries/criterionScores.ts';
import { acrossBreakView, availableBreakWays } from '../../viewModels/acrossBreakView.ts';
import type { BreakWay } from '../../viewModels/acrossBreakView.ts';
import type { Comparison } from '../../viewModels/comparison.ts';
import type { DumbbellView } from '../../viewModels/dumbbellView.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { question } from '../shared/question.ts';
import { useChartTheme } from '../shared/useChartTheme.ts';
import { useRows } from '../shared/useRows.ts';

interface AcrossBreakPanelProps {
  readonly screen: Screen;
  readonly comparison: Comparison;
  readonly onSelect: (id: string) => void;
}

/** Across a change of method: what may still be compared of every unit, in the way the reader chooses. */
export const AcrossBreakPanel = ({ screen, comparison, onSelect }: AcrossBreakPanelProps) => {
  const { t } = useWords();
  const theme = useChartTheme();
  const { indexCode, level } = screen.yearbook;
  const [base, now] = useRows([
    question(criterionScoresQuery, [indexCode, level, comparison.base.year]),
    question(criterionScoresQuery, [indexCode, level, screen.page.year]),
  ]);
  const ways = useMemo(() => availableBreakWays(screen, { base, now }), [screen, base, now]);
  const [chosen, setChosen] = useState<BreakWay>('part');
  const way = ways.includes(chosen) ? chosen : (ways[0] ?? 'part');
  const view = useMemo(() => acrossBreakView(screen, { base, now }, way), [screen, base, now, way]);
  return (
    <ChartPanel
      view={view}
      option={dumbbellOption}
      height={(chart: DumbbellView) => dumbbellHeight(chart, theme)}
      onSelect={onSelect}
      actions={
        ways.length < 2 ? null : (
          <SegmentedControl
            look="quiet"
            label={t('change.across.way')}
            segments={ways.map((id) => ({ id, label: t(`change.across.ways.${id}`) }))}
            selectedId={way}
            onSelect={setChosen}
          />
        )
      }
    />
  );
};
