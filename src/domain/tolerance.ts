/** Two numbers closer than this are the same number: far above binary noise, far below any published decimal. */
export const tolerance = 1e-9;

/** `value ≥ bound` up to binary noise. */
export const isAtLeast = (value: number, bound: number): boolean => value >= bound - tolerance;

/** `value > bound` by more than binary noise: "trên 95 %" fails at 95.0. */
export const isAbove = (value: number, bound: number): boolean => value > bound + tolerance;

/** Equal up to binary noise. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;
