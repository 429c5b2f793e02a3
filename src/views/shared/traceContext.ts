import { createContext } from 'react';

/** Asks where a number comes from: of a table's row by its id, or of the selection (null). Null where no figures are shown. */
export const TraceContext = createContext<((rowId: string | null) => void) | null>(null);
