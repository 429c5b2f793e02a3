import { compensatedSum } from './sum.ts';
import { surveyLevels } from './surveyLevel.ts';

/** Answers by level, 1 the worst, as they are counted and as they weigh; equal where a survey has no weights. */
export interface AnswerCounts {
  readonly level1Count: number;
  readonly level2Count: number;
  readonly level3Count: number;
  readonly level4Count: number;
  readonly level5Count: number;
  readonly level1Weight: number;
  readonly level2Weight: number;
  readonly level3Weight: number;
  readonly level4Weight: number;
  readonly level5Weight: number;
  /** Σw². */
  readonly weightSquares: number;
}

/** A satisfaction rate and what it rests on. */
export interface SurveyRate {
  /** Satisfied and very satisfied (levels 4–5) of the valid answers, by weight, 0–1. */
  readonly ratio: number;
  /** Valid answers. */
  readonly n: number;
  /** Answers an unweighted sample would need for the same precision, before the design effect: (Σw)²/Σw² (Kish 1965). */
  readonly effectiveN: number;
}

/** Answers of one level. */
export const countOf = (counts: AnswerCounts, level: (typeof surveyLevels)[number]): number =>
  counts[`level${level}Count`];

/** Weight of the answers of one level. */
export const weightOf = (counts: AnswerCounts, level: (typeof surveyLevels)[number]): number =>
  counts[`level${level}Weight`];

/** The satisfaction rate of some answers; null without a valid one. Pools the questions counted together. */
export function surveyRate(counts: AnswerCounts): SurveyRate | null {
  const n = surveyLevels.reduce<number>((sum, level) => sum + countOf(counts, level), 0);
  const weight = compensatedSum(surveyLevels.map((level) => weightOf(counts, level)));
  if (n === 0 || weight <= 0) return null;
  return {
    ratio: Math.min(1, compensatedSum([counts.level4Weight, counts.level5Weight]) / weight),
    n,
    effectiveN: weight ** 2 / counts.weightSquares,
  };
}

/**
 * What a rate rests on where `questionnaires` people gave its answers. Answers of one person are not independent of
 * each other, so a person's answers count no more than one: the sample is people, which is Kish's cluster effect at
 * its largest (a correlation of 1 within a questionnaire; Kish 1965). Weights lower it as they lower the answers.
 */
export const personalSample = ({ n, effectiveN }: SurveyRate, questionnaires: number): number =>
  effectiveN * Math.min(1, questionnaires / n);

/** Adds the counts of several groups of answers. */
export function addCounts(groups: readonly AnswerCounts[]): AnswerCounts {
  const sum = (key: keyof AnswerCounts): number => compensatedSum(groups.map((group) => group[key]));
  return {
    level1Count: sum('level1Count'),
    level2Count: sum('level2Count'),
    level3Count: sum('level3Count'),
    level4Count: sum('level4Count'),
    level5Count: sum('level5Count'),
    level1Weight: sum('level1Weight'),
    level2Weight: sum('level2Weight'),
    level3Weight: sum('level3Weight'),
    level4Weight: sum('level4Weight'),
    level5Weight: sum('level5Weight'),
    weightSquares: sum('weightSquares'),
  };
}

/** Mean of the factors' rates, each factor weighing the same; null unless every factor has one. */
export function meanOfFactors(factors: readonly (SurveyRate | null)[]): number | null {
  const ratios = factors.flatMap((factor) => (factor === null ? [] : [factor.ratio]));
  if (ratios.length === 0 || ratios.length < factors.length) return null;
  return compensatedSum(ratios) / ratios.length;
}
