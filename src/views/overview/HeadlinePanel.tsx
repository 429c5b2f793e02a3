import { RichText } from '../../components/RichText.tsx';
import { StatTile } from '../../components/StatTile.tsx';
import type { HeadlineView } from '../../viewModels/headlineView.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import styles from './OverviewView.module.css';

interface HeadlinePanelProps {
  readonly view: PanelView<HeadlineView>;
  readonly className?: string | undefined;
}

/** Where the unit stands: one large figure, what explains it, what to know about it. */
export const HeadlinePanel = ({ view, className }: HeadlinePanelProps) => (
  // The sentence closes the tile, below the figures it sums up.
  <TablePanel view={{ ...view, sentence: '' }} className={className}>
    {view.chart === null ? null : (
      <div className={styles.headline}>
        <StatTile
          figure={view.chart.figure}
          unit={view.chart.unit}
          label={view.chart.label}
          stats={view.chart.facts}
          sentence={view.sentence}
        >
          {view.chart.notes.length === 0 ? null : (
            <ul className={styles.notes}>
              {view.chart.notes.map((note) => (
                <li key={note}>
                  <RichText>{note}</RichText>
                </li>
              ))}
            </ul>
          )}
        </StatTile>
      </div>
    )}
  </TablePanel>
);
