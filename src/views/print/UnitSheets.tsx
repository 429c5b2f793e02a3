import { Suspense, useContext, useMemo } from 'react';
import { nameOrder } from '../../domain/nameOrder.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import type { Screen } from '../../viewModels/screen.ts';
import type { YearEntry } from '../../viewModels/yearbook.ts';
import { ScreensContext } from '../shared/panelFocus.ts';
import { PrintOverlay } from './PrintOverlay.tsx';
import styles from './UnitSheets.module.css';
import { useStepwise } from './useStepwise.ts';

interface UnitSheetsProps {
  readonly screen: Screen;
  readonly control: SelectionControl;
  readonly onClose: () => void;
}

/** Sheets drawn at a time. */
const step = 2;

/** The profiles of all units of the selection, one a sheet, ready to be printed in one go. */
export const UnitSheets = ({ screen, control, onClose }: UnitSheetsProps) => {
  const { t } = useWords();
  const Profile = useContext(ScreensContext)('unit');
  const { page } = screen;
  const units = useMemo(
    () => [...page.entries.values()].toSorted((a, b) => nameOrder(a.name, b.name)),
    [page],
  );
  const drawn = useStepwise(units.length, step);
  const paper = useMemo(
    () => ({ ...control, selection: { ...control.selection, theme: 'light' as const } }),
    [control],
  );
  return (
    <PrintOverlay
      title={t('briefing.print.units', { group: screen.groupName, year: page.year })}
      total={units.length}
      onClose={onClose}
    >
      {Profile === null
        ? null
        : units.slice(0, drawn).map((unit) => (
            <div key={unit.unitId} className={styles.sheet}>
              <Suspense fallback={null}>
                <Profile screen={screenOf(screen, unit)} control={paper} />
              </Suspense>
            </div>
          ))}
    </PrintOverlay>
  );
};

const screenOf = (screen: Screen, { unitId, name }: YearEntry): Screen => ({
  ...screen,
  unitId,
  unitName: name,
  pinned: [],
  criterionId: null,
});
