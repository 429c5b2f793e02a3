import { useCallback, useMemo } from 'react';
import { createSerializer, throttle, useQueryStates } from 'nuqs';
import type { Catalogue, SelectionDefaults } from './catalogue.ts';
import { encodeSelection, patchRaw } from './encodeSelection.ts';
import type { SelectionPatch } from './encodeSelection.ts';
import { paramParsers } from './paramParsers.ts';
import type { RawSelection } from './rawSelection.ts';
import { resolveSelection } from './resolveSelection.ts';
import type { Selection, SelectionProblem } from './selection.ts';

const serialize = createSerializer(paramParsers);

// Safari refuses more than 100 history calls in 30 s; typing and turning slides must not reach that.
const typingLimit = throttle(350);

/** Parts whose change is a step a reader expects the back button to undo. */
const steps = [
  'view',
  'unitId',
  'indexCode',
  'level',
  'year',
  'period',
  'placeId',
] as const satisfies readonly (keyof Selection)[];

/** What the address says and how to change it. */
export interface SelectionControl {
  readonly selection: Selection;
  /** Parts of the link that could not be used, for a notice. */
  readonly problems: readonly SelectionProblem[];
  /**
   * Changes the address. View, unit, index, level, year, period and place add a history entry; the rest replace it. A function gets
   * the selection as the address has it, which may be ahead of the one on screen; its change adds no entry.
   */
  readonly setSelection: (change: SelectionPatch | ((selection: Selection) => SelectionPatch)) => void;
  /** Query string (`?…`) of the screen after a change, for a real link. */
  readonly linkFor: (patch: SelectionPatch) => string;
  /** Query string that names every part, for sharing: it shows the same when newer years are loaded. */
  readonly permalink: string;
  /** Takes the unusable parts out of the address. */
  readonly dropProblems: () => void;
}

/** The selection in the address bar. Needs the nuqs adapter for React above it. */
export const useSelection = (catalogue: Catalogue, defaults: SelectionDefaults): SelectionControl => {
  const [raw, setRaw] = useQueryStates(paramParsers);
  const { selection, problems } = useMemo(
    () => resolveSelection(raw, catalogue, defaults),
    [raw, catalogue, defaults],
  );
  const setSelection = useCallback(
    (change: SelectionPatch | ((selection: Selection) => SelectionPatch)) => {
      if (typeof change === 'function') {
        const changed = (current: RawSelection): RawSelection => {
          const known = resolveSelection(current, catalogue, defaults).selection;
          return patchRaw(current, change(known), catalogue, defaults);
        };
        void setRaw(changed, { history: 'replace' });
        return;
      }
      const isStep = steps.some((part) => change[part] !== undefined);
      void setRaw((current) => patchRaw(current, change, catalogue, defaults), {
        history: isStep ? 'push' : 'replace',
        // Leaving a talk is written at once: a page loaded again meanwhile would be back in it.
        ...(change.search === undefined && (change.slide ?? null) === null
          ? {}
          : { limitUrlUpdates: typingLimit }),
      });
    },
    [setRaw, catalogue, defaults],
  );
  const linkFor = useCallback(
    (patch: SelectionPatch) => serialize('?', patchRaw(raw, patch, catalogue, defaults)),
    [raw, catalogue, defaults],
  );
  const dropProblems = useCallback(() => {
    void setRaw(Object.fromEntries(problems.map(({ param }) => [param, null])), { history: 'replace' });
  }, [setRaw, problems]);
  const permalink = useMemo(() => serialize('?', encodeSelection(selection)), [selection]);
  return useMemo(
    () => ({ selection, problems, setSelection, linkFor, permalink, dropProblems }),
    [selection, problems, setSelection, linkFor, permalink, dropProblems],
  );
};
