import { useId } from 'react';
import { classNames } from './classNames.ts';
import styles from './SegmentedControl.module.css';

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface SegmentedControlProps<Id extends string> {
  /** Name of the choice, read by screen readers. */
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly selectedId: Id;
  readonly onSelect: (id: Id) => void;
  /** `quiet` for the corner of a panel. */
  readonly look?: 'framed' | 'quiet';
}

/** One of a few. Native radio buttons, so arrow keys, forms and screen readers work by themselves. */
export const SegmentedControl = <Id extends string>({
  label,
  segments,
  selectedId,
  onSelect,
  look = 'framed',
}: SegmentedControlProps<Id>) => {
  const name = useId();
  return (
    <div className={classNames(styles.group, styles[look])} role="radiogroup" aria-label={label}>
      {segments.map((segment) => (
        <label className={styles.segment} key={segment.id}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={segment.id === selectedId}
            onChange={() => {
              onSelect(segment.id);
            }}
          />
          <span className={styles.text}>{segment.label}</span>
        </label>
      ))}
    </div>
  );
};
