import type { Shape } from '../shape.ts';
import type { criteriaVi } from '../vi/criteria.ts';

/** English words of the area `criteria`. */
export const criteriaEn = {} satisfies Shape<typeof criteriaVi>;
