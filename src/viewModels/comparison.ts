import type { ValueChange } from '../domain/change.ts';
import { changeTone, compareValues } from '../domain/change.ts';
import { compareMethods } from '../domain/comparability.ts';
import type { UnitId } from '../domain/ids.ts';
import { likeForLike } from '../domain/likeForLike.ts';
import type { PlacesGained } from '../domain/placesGained.ts';
import { placesGainedBetween } from '../domain/placesGained.ts';
import type { Ranking } from '../domain/rank.ts';
import type { YearEntry, YearPage } from './yearbook.ts';

/** Both years re-ranked on the units that have a value in both. */
export interface LikeForLikeRanks {
  /** Units with a value in both years. */
  readonly k: number;
  readonly base: Ranking;
  readonly now: Ranking;
}

/** Two years of an index over one population. */
export interface Comparison {
  readonly base: YearPage;
  readonly now: YearPage;
  readonly isMethodBreak: boolean;
  /** No unit of one year exists in the other: units were reorganised in between. */
  readonly isReorganised: boolean;
  /** Null across a method break or a reorganisation of all units, and where ranks are the sources' and not ours. */
  readonly likeForLike: LikeForLikeRanks | null;
  readonly of: (unitId: UnitId) => UnitComparison;
  /** Units with a value in both years of a comparable method, in the base page's order of units. */
  readonly changed: readonly ChangedUnit[];
}

/** How one unit moved between two years. */
export interface UnitComparison {
  readonly baseEntry: YearEntry | null;
  readonly nowEntry: YearEntry | null;
  readonly change: ValueChange;
  readonly tone: 'improved' | 'worse' | 'same';
  /** From the ranks of each year as printed; suppressed unless both rank the same population. */
  readonly places: PlacesGained;
  /** Ranks among the units present in both years; null when it has no value in one. */
  readonly likeForLike: {
    readonly baseRank: number;
    readonly nowRank: number;
    readonly places: number;
  } | null;
}

export interface ChangedUnit {
  readonly unitId: UnitId;
  readonly name: string;
  readonly base: YearEntry & { readonly value: number };
  readonly now: YearEntry & { readonly value: number };
  readonly changePoints: number;
  readonly tone: 'improved' | 'worse' | 'same';
}

type Valued = YearEntry & { readonly value: number };
const hasValue = (entry: YearEntry | undefined): entry is Valued =>
  entry?.value !== null && entry !== undefined;

/** Compares two years; every figure comes with the reason when it must not be subtracted. */
export function compareYears(base: YearPage, now: YearPage): Comparison {
  const isMethodBreak = compareMethods(base.method, now.method) === 'methodBreak';
  const isReorganised =
    base.entries.size > 0 &&
    now.entries.size > 0 &&
    [...base.entries.keys()].every((unitId) => !now.entries.has(unitId));
  const ranks = isReorganised ? null : likeForLikeRanks(base, now);
  const placesOf = placesBetween(base, now);
  const { direction } = now.method;
  const of = (unitId: UnitId): UnitComparison => {
    const baseEntry = base.entries.get(unitId) ?? null;
    const nowEntry = now.entries.get(unitId) ?? null;
    const change = compareValues({
      base: baseEntry?.value ?? null,
      now: nowEntry?.value ?? null,
      baseMethod: base.method,
      nowMethod: now.method,
    });
    const baseRank = ranks?.base.places.get(unitId)?.rank;
    const nowRank = ranks?.now.places.get(unitId)?.rank;
    return {
      baseEntry,
      nowEntry,
      change,
      tone: change.kind === 'change' ? changeTone(change.changePoints, direction) : 'same',
      places: placesOf(unitId),
      likeForLike:
        baseRank === undefined || nowRank === undefined
          ? null
          : { baseRank, nowRank, places: baseRank - nowRank },
    };
  };
  return {
    base,
    now,
    isMethodBreak,
    isReorganised,
    likeForLike: ranks,
    of,
    changed: isMethodBreak ? [] : changedUnits(base, now),
  };
}

function changedUnits(base: YearPage, now: YearPage): readonly ChangedUnit[] {
  return [...now.entries.values()].flatMap((nowEntry) => {
    const baseEntry = base.entries.get(nowEntry.unitId);
    if (!hasValue(baseEntry) || !hasValue(nowEntry)) return [];
    const changePoints = nowEntry.value - baseEntry.value;
    return [
      {
        unitId: nowEntry.unitId,
        name: nowEntry.name,
        base: baseEntry,
        now: nowEntry,
        changePoints,
        tone: changeTone(changePoints, now.method.direction),
      },
    ];
  });
}

function likeForLikeRanks(base: YearPage, now: YearPage): LikeForLikeRanks | null {
  if (base.rankBasis === 'published' || now.rankBasis === 'published') return null;
  const result = likeForLike(
    { method: base.method, values: [...base.entries.values()] },
    { method: now.method, values: [...now.entries.values()] },
    { decimals: now.method.rankDecimals, direction: now.method.direction },
  );
  return 'suppressed' in result ? null : result;
}

/** Printed ranks are subtracted when both years rank equally many units under one method. */
function placesBetween(base: YearPage, now: YearPage): (unitId: UnitId) => PlacesGained {
  if (base.rankBasis === 'computed' && now.rankBasis === 'computed') return placesGainedBetween(base, now);
  return (unitId) => {
    if (compareMethods(base.method, now.method) === 'methodBreak') return { suppressed: 'methodBreak' };
    const baseEntry = base.entries.get(unitId);
    const nowEntry = now.entries.get(unitId);
    if (baseEntry === undefined || baseEntry.rank === null) return { suppressed: 'missingBase' };
    if (nowEntry === undefined || nowEntry.rank === null) return { suppressed: 'missingNow' };
    if (baseEntry.rankOf === null || baseEntry.rankOf !== nowEntry.rankOf)
      return { suppressed: 'populationChanged' };
    return { places: baseEntry.rank - nowEntry.rank };
  };
}
