import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { EmptyState } from './EmptyState.tsx';
import { MenuButton } from './MenuButton.tsx';
import type { MenuAction } from './MenuButton.tsx';
import styles from './Panel.module.css';
import { RichText } from './RichText.tsx';
import { SegmentedControl } from './SegmentedControl.tsx';

export interface PanelLabels {
  /** Name of the choice between chart and table. */
  readonly display: string;
  readonly chart: string;
  readonly table: string;
  readonly export: string;
}

interface PanelProps {
  /** Stable name of the panel; `data-panel` for tests and exports. */
  readonly id: string;
  /** The question. */
  readonly title: string;
  /** The answer; `**` marks emphasis. Empty for none. */
  readonly sentence: string;
  readonly labels: PanelLabels;
  /** The proof; null when there is none, then `unavailable` says why. */
  readonly chart: ReactNode;
  readonly unavailable?: string | null;
  /** The chart's table twin; null for panels that are text already. */
  readonly table?: ReactNode;
  /** Whole source line, e.g. `Nguồn: PAPI 2024 · 61/63`. Empty for none. */
  readonly source: string;
  /** Makes the source line a button that leads to files and lines. */
  readonly onSource?: (() => void) | undefined;
  readonly exports?: readonly MenuAction[];
  /** What became of the last export; empty for nothing to say. */
  readonly status?: string;
  /** Controls of the panel, beside the heading's tools. */
  readonly tools?: ReactNode;
  readonly initialDisplay?: PanelDisplay;
  readonly className?: string | undefined;
}

export type PanelDisplay = 'chart' | 'table';

/** A card: a question heads it, a sentence answers it, a chart or its table proves it, a source ends it. */
export const Panel = (props: PanelProps) => {
  const { id, title, sentence, labels, chart, table = null, source, exports } = props;
  const { unavailable = null, tools = null, initialDisplay = 'chart', onSource, className } = props;
  const { status = '' } = props;
  const headingId = useId();
  const [display, setDisplay] = useState<PanelDisplay>(initialDisplay);
  const showsTable = table !== null && display === 'table';
  const proof = chart ?? (unavailable === null ? null : <EmptyState message={unavailable} />);
  return (
    <section className={classNames(styles.panel, className)} aria-labelledby={headingId} data-panel={id}>
      <header className={styles.header}>
        <h2 className={styles.title} id={headingId}>
          {title}
        </h2>
        <div className={styles.tools} data-print="hide">
          {tools}
          {table === null ? null : (
            <SegmentedControl
              look="quiet"
              label={`${labels.display}: ${title}`}
              segments={[
                { id: 'chart', label: labels.chart },
                { id: 'table', label: labels.table },
              ]}
              selectedId={display}
              onSelect={setDisplay}
            />
          )}
          {exports === undefined || exports.length === 0 ? null : (
            <MenuButton
              look="quiet"
              label={labels.export}
              accessibleLabel={`${labels.export}: ${title}`}
              actions={exports}
            />
          )}
        </div>
        {sentence === '' ? null : (
          <p className={styles.sentence}>
            <RichText>{sentence}</RichText>
          </p>
        )}
      </header>
      <p className={styles.status} role="status" data-print="hide">
        {status}
      </p>
      <div className={styles.body}>{showsTable ? table : proof}</div>
      {source === '' ? null : (
        <p className={styles.source}>
          {onSource === undefined ? (
            source
          ) : (
            <button className={styles.sourceButton} type="button" aria-haspopup="dialog" onClick={onSource}>
              {source}
            </button>
          )}
        </p>
      )}
    </section>
  );
};
