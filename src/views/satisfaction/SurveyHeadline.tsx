import { StatTile } from '../../components/StatTile.tsx';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { SurveyHeadlineView } from '../../viewModels/surveyHeadlineView.ts';
import { TablePanel } from '../shared/TablePanel.tsx';

interface SurveyHeadlineProps {
  readonly view: PanelView<SurveyHeadlineView>;
  readonly className?: string | undefined;
}

/** One large rate, its margin, change and rank. */
export const SurveyHeadline = ({ view, className }: SurveyHeadlineProps) => (
  <TablePanel view={{ ...view, sentence: '' }} className={className}>
    {view.chart === null ? null : (
      <StatTile
        figure={view.chart.figure}
        unit={view.chart.unit}
        label={view.chart.label}
        stats={view.chart.facts}
        sentence={view.sentence}
      />
    )}
  </TablePanel>
);
