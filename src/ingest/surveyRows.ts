/** Cells of rows, one row after the other: a cell equal to the one above it, as most are, costs one comparison. */
export interface SurveyRows {
  /** Moves to the next row; false behind the last, or at a row that needs more careful reading. */
  readonly next: () => boolean;
  /** Where the rows read so far end. */
  readonly position: () => number;
  /** Where the cells of the row begin and end in the bytes, quotes among them. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for each cell that has differed from the one above it; whoever has taken it in sets it back to 0. */
  readonly isOther: Uint8Array;
}

/** How cells are told apart. */
export interface RowPlan {
  /** Cells in every row. */
  readonly width: number;
  /** One letter. */
  readonly separator: string;
}

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
/** NUL, and one more no cell may hold. */
const lastForbidden = 1;

/** Where the cell that begins at `start` ends; −1 when it is not of the plainest kind. */
type EndOfCell = (start: number) => number;

/** Cells without line ends, with quotes around the whole of them or none. */
function plainCells(bytes: Uint8Array, separator: number): EndOfCell {
  const { length } = bytes;
  return (start) => {
    let end = start;
    if (bytes[end] === quote) {
      for (end += 1; end < length; end += 1) {
        const byte = bytes[end] ?? 0;
        if (byte === quote) return end + 1;
        if (byte <= lastForbidden || byte === lineFeed || byte === carriageReturn) return -1;
      }
      return -1;
    }
    for (; end < length; end += 1) {
      const byte = bytes[end] ?? 0;
      if (byte === separator || byte === lineFeed || byte === carriageReturn) return end;
      if (byte === quote || byte <= lastForbidden) return -1;
    }
    return -1;
  };
}

/** Cells of rows `scanSurvey` hands on: quotes only around whole cells, doubled inside, around line ends too. */
function cleanCells(bytes: Uint8Array, separator: number): EndOfCell {
  const { length } = bytes;
  return (start) => {
    let end = start;
    if (bytes[end] !== quote) {
      for (; end < length; end += 1) if (bytes[end] === separator || bytes[end] === lineFeed) break;
      return end;
    }
    for (end += 1; end < length; end += 1) {
      if (bytes[end] !== quote) continue;
      if (bytes[end + 1] !== quote) break;
      end += 1;
    }
    return end + 1;
  };
}

/**
 * Walks over rows from a position. `plain` bytes are read as they come, as far as every row has `width` cells of the
 * plainest kind; `clean` ones are those `scanSurvey` hands on.
 */
export function surveyRows(
  bytes: Uint8Array,
  from: number,
  { width, separator }: RowPlan,
  kind: 'plain' | 'clean',
): SurveyRows {
  const starts = new Int32Array(width);
  const ends = new Int32Array(width);
  const isOther = new Uint8Array(width).fill(1);
  const separatorByte = separator.charCodeAt(0);
  const endOfCell = (kind === 'plain' ? plainCells : cleanCells)(bytes, separatorByte);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { length } = bytes;
  const last = width - 1;
  let at = from;
  /** Cells at the front of the row that stood in the row above it too: they are compared as one stretch first. */
  let frontCells = 0;
  let isFirst = true;
  /** Bytes that end a row: a line feed, or a carriage return before it. */
  let rowEnd = 1;

  /** Whether so many bytes from `above` stand at `start` again. */
  function stands(above: number, start: number, size: number): boolean {
    if (start + size > length) return false;
    let step = 0;
    for (; step + 4 <= size; step += 4)
      if (view.getInt32(start + step) !== view.getInt32(above + step)) return false;
    for (; step < size; step += 1) if (bytes[start + step] !== bytes[above + step]) return false;
    return true;
  }

  /** Whether the cell above stands here again, with what ends it. */
  function repeats(column: number, start: number): boolean {
    const above = starts[column] ?? 0;
    return stands(above, start, (ends[column] ?? 0) - above + (column === last ? rowEnd : 1));
  }

  /** How many cells at the front are those of the row above, told without a look at each. */
  function takeFront(start: number): number {
    const above = starts[0] ?? 0;
    if (frontCells === 0 || !stands(above, start, (starts[frontCells] ?? 0) - above)) return 0;
    const step = start - above;
    for (let column = 0; column < frontCells; column += 1) {
      starts[column] = (starts[column] ?? 0) + step;
      ends[column] = (ends[column] ?? 0) + step;
    }
    return frontCells;
  }

  /** Whether a plain cell is followed by what must follow it. */
  function isEnded(column: number, end: number): boolean {
    const byte = bytes[end];
    if (column !== last) return byte === separatorByte;
    rowEnd = byte === carriageReturn ? 2 : 1;
    return byte === lineFeed || (byte === carriageReturn && bytes[end + 1] === lineFeed);
  }

  function next(): boolean {
    if (at >= length) return false;
    let start = at;
    const taken = takeFront(start);
    if (taken > 0) start = (ends[taken - 1] ?? 0) + 1;
    let alike = taken;
    for (let column = taken; column < width; column += 1) {
      let end: number;
      if (!isFirst && repeats(column, start)) {
        end = start + (ends[column] ?? 0) - (starts[column] ?? 0);
        if (alike === column && column < last) alike += 1;
      } else {
        end = endOfCell(start);
        if (kind === 'plain' && (end === -1 || !isEnded(column, end))) return false;
        isOther[column] = 1;
      }
      starts[column] = start;
      ends[column] = end;
      start = end + (column === last ? rowEnd : 1);
    }
    isFirst = false;
    frontCells = alike;
    at = start;
    return true;
  }

  return { next, position: () => Math.min(at, length), starts, ends, isOther };
}
