import { useState } from 'react';
import { asUnitId } from '../../domain/ids.ts';
import { maxPinned } from '../../state/selection.ts';
import type { SelectionControl } from '../../state/useSelection.ts';

/** The pinned units of the link. */
export interface Pins {
  readonly pinnedIds: ReadonlySet<string>;
  /** Pins or unpins a unit; refused when `maxPinned` are pinned already. */
  readonly toggle: (id: string) => void;
  /** True after a refusal, until a pin changes. */
  readonly isRefused: boolean;
}

/** Reads and changes which units are pinned beside the selected one. */
export function usePins({ selection, setSelection }: SelectionControl): Pins {
  const { pinned } = selection;
  const [refusedAt, setRefusedAt] = useState<readonly string[] | null>(null);
  return {
    pinnedIds: new Set<string>(pinned),
    toggle: (id) => {
      const unitId = asUnitId(id);
      if (!pinned.includes(unitId) && pinned.length >= maxPinned) {
        setRefusedAt(pinned);
        return;
      }
      // The screen may lag behind the address: two quick pins must both stay.
      setSelection(({ pinned: known }) => {
        if (known.includes(unitId)) return { pinned: known.filter((other) => other !== unitId) };
        return known.length >= maxPinned ? {} : { pinned: [...known, unitId] };
      });
    },
    isRefused: refusedAt !== null && refusedAt.join() === pinned.join(),
  };
}
