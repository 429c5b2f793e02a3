/** Hears how far a long stage is, 0–1, now and then. A worker tells its page; cancelling is ending the worker. */
export type Progress = (ratio: number) => void;

/** So many rows are read between two reports: some milliseconds. */
export const rowsBetween = 16_384;
