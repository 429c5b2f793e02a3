import { randomNamed } from './random.ts';
import { newCommunes, oldCommunes } from './units.ts';
import type { IllustrativeUnit } from './units.ts';

/** Factors of the satisfaction survey. */
export const factors = [
  { id: 'access', name: 'Tiếp cận dịch vụ', nameEn: 'Access to service' },
  { id: 'procedure', name: 'Thủ tục hành chính', nameEn: 'Procedures' },
  { id: 'official', name: 'Công chức trực tiếp giải quyết', nameEn: 'Officials in charge' },
  { id: 'result', name: 'Kết quả dịch vụ', nameEn: 'Result of the service' },
  { id: 'feedback', name: 'Tiếp nhận, giải quyết góp ý, phản ánh', nameEn: 'Handling of feedback' },
] as const;

/** Answers of one unit, year and factor: `satisfied` of `n`. */
export interface FactorAnswers {
  readonly unit: IllustrativeUnit;
  readonly year: number;
  readonly factorId: string;
  readonly satisfied: number;
  readonly n: number;
}

/** Share of satisfied answers in every factor, put in place of the drawn one. */
const planted: Readonly<Record<string, readonly [satisfied: number, n: number]>> = {
  // Between the two values one plan gives for the same target.
  'MHX01 2024': [183, 200],
  // Everything on time, and still not satisfied.
  'MHX15 2024': [156, 200],
};

function answersOf(unit: IllustrativeUnit, year: number): readonly FactorAnswers[] {
  const fixed = planted[`${unit.code} ${year}`];
  return factors.map(({ id }) => {
    if (fixed !== undefined) {
      const [satisfied, n] = fixed;
      return { unit, year, factorId: id, satisfied, n };
    }
    const random = randomNamed('sipas', unit.code, year, id);
    // One commune asks too few people, every year.
    const n = unit.code === 'MHX07' ? 20 + Math.floor(8 * random()) : 120 + Math.floor(120 * random());
    const level = randomNamed('satisfied', unit.code, id)();
    const ratio = 0.78 + 0.12 * level + 0.008 * (year - 2019) + 0.05 * (random() - 0.5);
    return { unit, year, factorId: id, satisfied: Math.round(Math.min(1, ratio) * n), n };
  });
}

const oldYears = [2019, 2020, 2021, 2022, 2023, 2024];

/** All survey answers by factor. */
export const answers: readonly FactorAnswers[] = [
  ...oldYears.flatMap((year) => oldCommunes.flatMap((unit) => answersOf(unit, year))),
  ...newCommunes.flatMap((unit) => answersOf(unit, 2025)),
];

/** Percent with six decimals. */
export const percentOf = (satisfied: number, n: number): number => Math.round((1e8 * satisfied) / n) / 1e6;
