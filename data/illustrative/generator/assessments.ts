import type { Criterion, Method } from './criteria.ts';
import { methods } from './criteria.ts';
import { randomNamed } from './random.ts';
import { departments, newCommunes, oldCommunes } from './units.ts';
import type { IllustrativeUnit } from './units.ts';

/** Points of one lowest criterion; both null with a reason where there are none. */
export interface LeafPoints {
  readonly criterion: Criterion;
  /** Official points: appraised, surveyed, bonus or (negative) penalty. */
  readonly official: number | null;
  /** Null where nothing is self-assessed. */
  readonly selfAssessed: number | null;
  readonly missingReason: 'notAssessed' | 'notApplicable' | null;
}

/** PAR INDEX of one unit in one year. */
export interface Assessment {
  readonly unit: IllustrativeUnit;
  readonly level: 'department' | 'commune';
  readonly year: number;
  readonly method: Method;
  readonly leaves: readonly LeafPoints[];
}

const step = 0.25;
const rounded = (points: number): number => Math.round(points / step) * step;
const within = (points: number, max: number): number => Math.min(max, Math.max(0, rounded(points)));

export const leavesOf = ({ criteria }: Method): readonly Criterion[] =>
  criteria.flatMap((criterion) => (criterion.parts.length === 0 ? [criterion] : criterion.parts));

export function methodOfYear(year: number): Method {
  const method = methods.find(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
  if (method === undefined) throw new Error(`no method for ${year}`);
  return method;
}

const last = { code: 'MHPB12', criterion: '6.1' };

function leafPoints(unit: IllustrativeUnit, year: number, criterion: Criterion): LeafPoints {
  if (unit.code === last.code && criterion.id === last.criterion)
    return { criterion, official: null, selfAssessed: null, missingReason: 'notApplicable' };
  const random = randomNamed('par', unit.code, year, criterion.id);
  const [chance, amount, optimism] = [random(), random(), random()];
  if (criterion.assessment === 'bonus')
    return points(criterion, chance < 0.3 ? within(0.5 + amount, criterion.maxPoints) : 0, null);
  if (criterion.assessment === 'penalty')
    return points(criterion, chance < 0.2 ? -within(0.25 + amount, criterion.maxPoints) : 0, null);
  const strength = randomNamed('strength', unit.code, criterion.id)();
  const standing = randomNamed('standing', unit.code)();
  const ratio = 0.6 + 0.16 * standing + 0.2 * strength + 0.015 * (year - 2019) + 0.12 * (amount - 0.5);
  const official = within(ratio * criterion.maxPoints, criterion.maxPoints);
  if (criterion.assessment === 'survey') return points(criterion, official, null);
  const claimed = official + (optimism < 0.5 ? 0 : 0.12 * optimism * criterion.maxPoints);
  return points(criterion, official, within(claimed, criterion.maxPoints));
}

const points = (criterion: Criterion, official: number, selfAssessed: number | null): LeafPoints => ({
  criterion,
  official,
  selfAssessed,
  missingReason: null,
});

/** Official and self-assessed points put in place of the drawn ones: the facts the README lists. */
type Planted = Readonly<Record<string, readonly [official: number, selfAssessed: number]>>;

const planted: Readonly<Record<string, Planted>> = {
  // Two departments with different criteria and the same total.
  'MHPB02 2024': { '1.2': [2, 2], '2.1': [3, 3] },
  'MHPB04 2024': { '1.2': [1.5, 1.5], '2.1': [3.5, 3.5] },
  // The commune that falls because of two criteria alone.
  'MHX08 2023': { '3.2': [5.5, 5.5], '7.2': [7.5, 7.5] },
  'MHX08 2024': { '3.2': [3, 5.5], '7.2': [5.5, 7.5] },
  // The department that sees itself nine points better.
  'MHPB09 2024': {
    '1.1': [2, 3],
    '3.2': [4, 6],
    '5.3': [2, 4],
    '6.1': [4, 6],
    '7.1': [3, 5],
  },
};

/** Units that have another unit's or year's points but for the planted ones. */
const copied: Readonly<Record<string, readonly [code: string, year: number]>> = {
  'MHPB04 2024': ['MHPB02', 2024],
  'MHX08 2024': ['MHX08', 2023],
};
const notAssessed = new Set(['MHX16 2022']);
const claimsExactly = new Set(['MHPB09 2024']);

function assessmentOf(unit: IllustrativeUnit, level: Assessment['level'], year: number): Assessment {
  const method = methodOfYear(year);
  const key = `${unit.code} ${year}`;
  const [code, sourceYear] = copied[key] ?? [unit.code, year];
  const leaves = leavesOf(method).map((criterion): LeafPoints => {
    if (notAssessed.has(key))
      return { criterion, official: null, selfAssessed: null, missingReason: 'notAssessed' };
    const fixed = planted[key]?.[criterion.id] ?? planted[`${code} ${sourceYear}`]?.[criterion.id];
    if (fixed !== undefined) return points(criterion, ...fixed);
    const drawn = leafPoints({ ...unit, code }, sourceYear, criterion);
    const isExact = claimsExactly.has(key) && drawn.selfAssessed !== null;
    return isExact ? { ...drawn, selfAssessed: drawn.official } : drawn;
  });
  return { unit, level, year, method, leaves };
}

const years = (first: number, lastYear: number): readonly number[] =>
  Array.from({ length: lastYear - first + 1 }, (_, index) => first + index);

/** Every unit's PAR INDEX: departments 2019–2025, communes 2019–2024, the new communes 2025. */
export const assessments: readonly Assessment[] = [
  ...years(2019, 2025).flatMap((year) => departments.map((unit) => assessmentOf(unit, 'department', year))),
  ...years(2019, 2024).flatMap((year) => oldCommunes.map((unit) => assessmentOf(unit, 'commune', year))),
  ...newCommunes.map((unit) => assessmentOf(unit, 'commune', 2025)),
];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Applicable maximum of lowest criteria without bonus and penalty, and their official or self-assessed points. */
export function totalsOf(
  leaves: readonly LeafPoints[],
  kind: 'official' | 'selfAssessed',
): { readonly points: number | null; readonly maxPoints: number } {
  const applicable = leaves.filter(
    ({ missingReason, criterion: { assessment } }) =>
      missingReason !== 'notApplicable' && assessment !== 'bonus' && assessment !== 'penalty',
  );
  const scored = applicable.map((leaf) =>
    kind === 'selfAssessed' ? (leaf.selfAssessed ?? leaf.official) : leaf.official,
  );
  const known = scored.flatMap((value) => value ?? []);
  return {
    points: known.length === scored.length ? sum(known) : null,
    maxPoints: sum(applicable.map(({ criterion }) => criterion.maxPoints)),
  };
}

/** Percent of the applicable maximum, bonus and penalty added; null when a criterion is not assessed. */
export function indexPercent({ leaves }: Assessment): number | null {
  const { points: earned, maxPoints } = totalsOf(leaves, 'official');
  if (earned === null) return null;
  const adjusted = leaves.flatMap(({ criterion: { assessment }, official }) =>
    assessment === 'bonus' || assessment === 'penalty' ? (official ?? 0) : [],
  );
  return Math.round(1e6 * ((100 * earned) / maxPoints + sum(adjusted))) / 1e6;
}
