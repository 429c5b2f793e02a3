import { useState } from 'react';
import type { GridPlace } from '../../../components/gridMove.ts';
import type { Edit } from '../../../ingest/editDecisions.ts';
import { correctCell } from '../../../ingest/editDecisions.ts';
import type { PreviewRow } from '../../../workers/importMessages.ts';

/** The cell being typed in. */
interface CellEditing {
  readonly place: GridPlace;
  readonly text: string;
}

interface CellEditor {
  readonly editing: CellEditing | null;
  /** `typed` is the letter that began it; null keeps the cell's text. */
  readonly begin: (place: GridPlace, typed: string | null) => void;
  /** Null gives the text up. */
  readonly end: (value: string | null) => void;
}

interface CellSource {
  readonly rowAt: (row: number, column: number) => PreviewRow | null;
  readonly cellIn: (row: PreviewRow, column: number) => string;
}

/** Typing in the cells of the preview; a changed text becomes a correction. */
export function useCellEditing({ rowAt, cellIn }: CellSource, decide: (edit: Edit) => void): CellEditor {
  const [editing, setEditing] = useState<CellEditing | null>(null);
  return {
    editing,
    begin: (place, typed) => {
      const row = rowAt(place.row, place.column);
      if (place.column < 0 || row === null || row.cells === null) return;
      setEditing({ place, text: typed ?? cellIn(row, place.column) });
    },
    end: (value) => {
      setEditing(null);
      if (editing === null || value === null) return;
      const { place } = editing;
      const row = rowAt(place.row, place.column);
      if (row !== null && value !== cellIn(row, place.column))
        decide(correctCell(row.line, place.column, value));
    },
  };
}
