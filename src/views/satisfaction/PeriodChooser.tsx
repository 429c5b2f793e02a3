import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import type { SelectionControl } from '../../state/useSelection.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { periodChoice } from '../../viewModels/surveyPeriods.ts';
import styles from './SatisfactionView.module.css';

interface PeriodChooserProps {
  readonly screen: Screen;
  readonly control: SelectionControl;
}

/** More periods than these are a list that opens. */
const maxSegments = 6;

/** Which part of the year is on show; nothing where a year has no parts. */
export const PeriodChooser = ({ screen, control }: PeriodChooserProps) => {
  const { period } = control.selection;
  const choice = periodChoice(screen, period);
  if (choice === null) return null;
  const label = screen.words.t('satisfaction.period.label');
  const select = (chosen: string): void => {
    control.setSelection({ period: chosen });
  };
  const { periods, note } = choice;
  return (
    <div className={styles.period} data-testid="period" data-print="hide">
      {periods.length > maxSegments ? (
        <SelectField look="bar" label={label} options={periods} selectedId={period} onSelect={select} />
      ) : (
        <>
          <span aria-hidden="true">{label}</span>
          <SegmentedControl label={label} segments={periods} selectedId={period} onSelect={select} />
        </>
      )}
      {note === '' ? null : <p className={styles.periodNote}>{note}</p>}
    </div>
  );
};
