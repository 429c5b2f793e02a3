import type { Shape } from '../shape.ts';
import type { unitVi } from '../vi/unit.ts';

/** English words of the area `unit`. */
export const unitEn = {} satisfies Shape<typeof unitVi>;
