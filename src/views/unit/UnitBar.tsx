import { Suspense, useCallback, useState } from 'react';
import { lazyComponent } from '../../components/lazyComponent.ts';
import { nameOrder } from '../../domain/nameOrder.ts';
import type { Screen } from '../../viewModels/screen.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import styles from './UnitView.module.css';

const sheets = lazyComponent(async () => (await import('../print/UnitSheets.tsx')).UnitSheets);

interface UnitBarProps {
  readonly screen: Screen;
  readonly control: SelectionControl;
}

/** Previous and next unit by name, and the print button; not on paper. */
export const UnitBar = ({ screen, control }: UnitBarProps) => {
  const [isPrintingAll, setPrintingAll] = useState(false);
  const closeAll = useCallback(() => setPrintingAll(false), []);
  const { words, page, unitId } = screen;
  const { t } = words;
  const units = [...page.entries.values()].toSorted((a, b) => nameOrder(a.name, b.name));
  const position = units.findIndex((entry) => entry.unitId === unitId);
  const previous = units.at(position <= 0 ? -1 : position - 1);
  const next = units.at((position + 1) % Math.max(1, units.length));
  const go = (entry: typeof previous): void => {
    if (entry !== undefined) control.setSelection({ unitId: entry.unitId });
  };
  return (
    <div className={styles.bar} data-print="hide">
      <button
        className={styles.button}
        type="button"
        aria-label={t('unit.previous', { name: previous?.name ?? '' })}
        onClick={() => {
          go(previous);
        }}
      >
        <span aria-hidden="true">‹</span> {previous?.name}
      </button>
      <button
        className={styles.button}
        type="button"
        aria-label={t('unit.next', { name: next?.name ?? '' })}
        onClick={() => {
          go(next);
        }}
      >
        {next?.name} <span aria-hidden="true">›</span>
      </button>
      <button
        className={styles.print}
        type="button"
        onClick={() => {
          window.print();
        }}
      >
        {t('unit.print')}
      </button>
      <button
        className={styles.print}
        type="button"
        onClick={() => {
          setPrintingAll(true);
        }}
      >
        {t('unit.printAll')}
      </button>
      {isPrintingAll ? (
        <Suspense fallback={null}>
          <sheets.Component screen={screen} control={control} onClose={closeAll} />
        </Suspense>
      ) : null}
    </div>
  );
};
