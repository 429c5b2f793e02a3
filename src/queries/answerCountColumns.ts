import * as z from 'zod/mini';

/** Columns of answers counted by level. They add up over units, years and items. */
export const answerCountColumns = {
  /** Valid answers by level, 1 the worst. */
  level1Count: z.int(),
  level2Count: z.int(),
  level3Count: z.int(),
  level4Count: z.int(),
  level5Count: z.int(),
  /** Sums of the answers' weights; the counts where a survey has none. */
  level1Weight: z.number(),
  level2Weight: z.number(),
  level3Weight: z.number(),
  level4Weight: z.number(),
  level5Weight: z.number(),
  /** Σw², for the effective sample size (Σw)²/Σw². */
  weightSquares: z.number(),
};
