import { Suspense, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
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
  const { t, format } = useWords();
  const Profile = useContext(ScreensContext)('unit');
  const { page } = screen;
  const units = useMemo(
    () => [...page.entries.values()].toSorted((a, b) => nameOrder(a.name, b.name)),
    [page],
  );
  const drawn = useStepwise(units.length, step);
  const isReady = drawn === units.length;
  const paper = useMemo(
    () => ({ ...control, selection: { ...control.selection, theme: 'light' as const } }),
    [control],
  );
  return (
    <PrintOverlay
      title={t('briefing.print.units', { group: screen.groupName, year: page.year })}
      status={t(isReady ? 'briefing.print.ready' : 'briefing.print.drawing', {
        n: format.count(drawn),
        total: format.count(units.length),
      })}
      isReady={isReady}
      onClose={onClose}
    >
      {Profile === null
        ? null
        : units.slice(0, drawn).map((unit) => (
            <Sheet key={unit.unitId}>
              <Suspense fallback={null}>
                <Profile screen={screenOf(screen, unit)} control={paper} />
              </Suspense>
            </Sheet>
          ))}
    </PrintOverlay>
  );
};

/** Height of the room on A4 by its width, a little less than it is. */
const tallest = 1.39;

/** One sheet; a profile too long for it is made smaller, never cut or carried over. */
const Sheet = ({ children }: { readonly children: ReactNode }) => {
  const ref = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    const box = ref.current?.querySelector('article');
    if (box === null || box === undefined) return undefined;
    const observer = new ResizeObserver(() => {
      const { width, height } = box.getBoundingClientRect();
      if (width > 0) setZoom(Math.min(1, (tallest * width) / height));
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={ref} className={styles.sheet}>
      <div style={{ zoom }}>{children}</div>
    </div>
  );
};

const screenOf = (screen: Screen, { unitId, name }: YearEntry): Screen => ({
  ...screen,
  unitId,
  unitName: name,
  pinned: [],
  criterionId: null,
});
