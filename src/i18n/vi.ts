import { earlyVi } from './earlyVi.ts';
import { lateVi } from './lateVi.ts';

/** Vietnamese, the base language: its keys are the type of every other language. */
export const vi = { ...earlyVi, ...lateVi } as const;
