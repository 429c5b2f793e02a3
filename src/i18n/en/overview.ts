import type { Shape } from '../shape.ts';
import type { overviewVi } from '../vi/overview.ts';

/** English words of the area `overview`. */
export const overviewEn = {} satisfies Shape<typeof overviewVi>;
