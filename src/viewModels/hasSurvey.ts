import { surveyIndex } from '../domain/surveyIndex.ts';
import type { Catalog } from './catalog.ts';

/** Whether anything is known of people's satisfaction: printed figures, or answers. */
export const hasSurvey = ({ indexYears, answerPeriods }: Pick<Catalog, 'indexYears' | 'answerPeriods'>) =>
  [...indexYears, ...answerPeriods].some(({ indexCode }) => indexCode === surveyIndex);
