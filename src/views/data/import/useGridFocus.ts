import { useEffect, useState } from 'react';
import type { GridPlace } from '../../../components/gridMove.ts';
import { rowHeader } from '../../../components/gridMove.ts';
import type { ImportClient } from '../../../workers/importClient.ts';

/** A cell to lead to; `request` grows with every wish. */
export interface GoToCell {
  readonly line: number;
  readonly column: number | null;
  readonly request: number;
}

interface GridFocus {
  readonly active: GridPlace;
  /** Makes a cell active that has the focus already. */
  readonly setActive: (place: GridPlace) => void;
  /** Grows whenever the focus shall go to the active cell. */
  readonly focusRequest: number;
  readonly focus: (place: GridPlace) => void;
  /** Back to the first row, without taking the focus. */
  readonly reset: () => void;
}

const firstRow: GridPlace = { row: 0, column: rowHeader };

/** Which cell of the preview is active; a wish to go to a line finds its row, and `onFound` shows all rows first. */
export function useGridFocus(client: ImportClient, goTo: GoToCell | null, onFound: (filter: 'all') => void): GridFocus {
  const [active, setActive] = useState(firstRow);
  const [focusRequest, setFocusRequest] = useState(0);
  const focus = (place: GridPlace): void => {
    setActive(place);
    setFocusRequest((request) => request + 1);
  };
  useEffect(() => {
    if (goTo === null) return undefined;
    const { line, column } = goTo;
    let isCurrent = true;
    const find = async (): Promise<void> => {
      const found = await client.call('findLine', { filter: 'all', line });
      if (!isCurrent || !found.ok || found.value < 0) return;
      onFound('all');
      setActive({ row: found.value, column: column ?? rowHeader });
      setFocusRequest((request) => request + 1);
    };
    void find();
    return () => {
      isCurrent = false;
    };
  }, [client, goTo, onFound]);
  return {
    active,
    setActive,
    focusRequest,
    focus,
    reset: () => {
      setActive(firstRow);
    },
  };
}
