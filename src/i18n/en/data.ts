import type { Shape } from '../shape.ts';
import type { dataVi } from '../vi/data.ts';

/** English words of the area `data`. */
export const dataEn = {} satisfies Shape<typeof dataVi>;
