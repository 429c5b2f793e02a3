/** People asked; fewer are flagged as a small sample ("mẫu nhỏ"). */
export const smallSample = 30;

/** A unit that fewer people were asked about is not ranked. */
export const leastRankedSample = 10;

/** Whether a value may be ranked: one without a sample always, one of a survey from enough answers on. */
export const isRankedSample = (n: number | null): boolean => n === null || n >= leastRankedSample;
