import { asIndexCode } from './ids.ts';

/** The index that surveys of satisfaction measure. */
export const surveyIndex = asIndexCode('SIPAS');
