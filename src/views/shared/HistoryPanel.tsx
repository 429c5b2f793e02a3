import { historyOption } from '../../charts/historyOption.ts';
import { historyTargets } from '../../viewModels/historyTargets.ts';
import type { HistoryView } from '../../viewModels/historyView.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { yearSegments } from '../../viewModels/yearSegments.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { WithTargetLines } from './WithTargetLines.tsx';

interface HistoryPanelProps {
  readonly screen: Screen;
  readonly view: PanelView<HistoryView>;
  readonly asOf: string | null;
  /** px. */
  readonly height: number;
  readonly className?: string | undefined;
}

/** A unit over the years beside what plans ask of every unit. */
export const HistoryPanel = ({ screen, view, asOf, height, className }: HistoryPanelProps) => (
  <WithTargetLines screen={screen} asOf={asOf}>
    {(lines) => (
      <ChartPanel
        view={historyTargets(view, lines, yearSegments(screen).isShareOfMaximum)}
        option={historyOption}
        height={height}
        className={className}
      />
    )}
  </WithTargetLines>
);
