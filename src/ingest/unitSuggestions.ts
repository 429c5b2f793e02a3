import type { BatchId, UnitId } from '../domain/ids.ts';
import type { Lineage } from '../domain/lineage.ts';
import { successorsOn } from '../domain/lineage.ts';
import type { NationwideIndex } from '../domain/nationwideMatch.ts';
import { communesNamed } from '../domain/nationwideMatch.ts';
import type { UnitRecord } from '../domain/records.ts';
import { unitsEverNamed } from '../domain/unitMatch.ts';
import type { ImportContext } from './importContext.ts';
import { isValidOn } from './registry.ts';

/** What became of the unit a file names, by the day its figure is of. */
export interface FormerUnit {
  readonly name: string;
  /** First day after the last step. */
  readonly effectiveDate: string;
  readonly successors: readonly { readonly unit: UnitRecord; readonly part: 'whole' | 'part' }[];
}

/** A commune of the nationwide list that a printed name may mean. */
export interface ListedCommune {
  readonly unit: UnitRecord;
  /** District and province, e.g. `Huyện Đan Phượng, Hà Nội`. */
  readonly place: string;
  /** It alone fits, or it alone lies where most names of the file do. */
  readonly isClear: boolean;
  /** Set where the printed name is that of a unit that ended before, and this is one of its successors. */
  readonly former: FormerUnit | null;
}

/** What else than the workspace's own names a printed unit may mean. */
export interface UnitSuggestions {
  readonly former: FormerUnit | null;
  readonly listed: readonly ListedCommune[];
}

export type UnitSuggester = (text: string, code: string, day: string) => UnitSuggestions;

const listedAtMost = 3;

/**
 * Proposes, for names the workspace does not know on a day, what became of a unit of that name and the communes
 * of the country, as records of the batch; `printedNames` of the file tell which of several communes of one name lies where the others do.
 */
export function unitSuggester(
  { unitDirectory, lineage, unitsById, nationwide }: ImportContext,
  batchId: BatchId,
  printedNames: () => Iterable<string>,
): UnitSuggester {
  let homes: ReadonlyMap<string, number> | null = null;
  return (text, code, day) => {
    const own = [...(unitDirectory.byCode.get(code.trim()) ?? []), ...unitsEverNamed(unitDirectory, text)];
    const former = formerOf(own, day, lineage, unitsById);
    if (nationwide === null) return { former, listed: [] };
    homes ??= homesOf(printedNames(), nationwide);
    const listed = listedFor(nationwide, homes, { text, code, day });
    return { former, listed: listed.map((one) => ({ ...one, unit: { ...one.unit, batchId, row: 1 } })) };
  };
}

/** The first unit that ended before the day, with what holds its territory then. */
function formerOf(
  units: readonly UnitRecord[],
  day: string,
  lineage: Lineage,
  byId: ReadonlyMap<UnitId, UnitRecord>,
): FormerUnit | null {
  for (const unit of units) {
    if (unit.validTo === null || unit.validTo >= day) continue;
    const successors = successorsOn(lineage, unit.unitId, day).flatMap(({ unitId, part }) => {
      const found = byId.get(unitId);
      return found === undefined || found === unit ? [] : [{ unit: found, part }];
    });
    const steps = lineage.after.get(unit.unitId) ?? [];
    const [step] = steps;
    if (step !== undefined && successors.length > 0)
      return { name: unit.name, effectiveDate: step.effectiveDate, successors };
  }
  return null;
}

function listedFor(
  index: NationwideIndex,
  homes: ReadonlyMap<string, number>,
  { text, code, day }: { readonly text: string; readonly code: string; readonly day: string },
): readonly ListedCommune[] {
  const named = communesNamed(index, text, code);
  const valid = named.filter((unit) => isValidOn(unit, day));
  const scored = (units: readonly UnitRecord[]) =>
    units
      .map((unit) => ({ unit, score: homes.get(homeOf(index, unit)) ?? 0 }))
      .toSorted((a, b) => b.score - a.score);
  if (valid.length > 0) {
    const best = scored(valid);
    const [first, second] = best;
    return best.slice(0, listedAtMost).map(({ unit }) => ({
      unit,
      place: placeText(index, unit),
      isClear: unit === first?.unit && (second === undefined || first.score > second.score),
      former: null,
    }));
  }
  const [ended] = scored(named.filter(({ validTo }) => validTo !== null && validTo < day));
  if (ended === undefined) return [];
  const former = formerOf([ended.unit], day, index.lineage, index.byId);
  return (former?.successors ?? []).slice(0, listedAtMost).map(({ unit }) => ({
    unit,
    place: placeText(index, unit),
    isClear: false,
    former,
  }));
}

function placeText({ register }: NationwideIndex, { unitId }: UnitRecord): string {
  const place = register.placeOf.get(unitId);
  return [place?.district?.name ?? '', place?.province ?? ''].filter((part) => part !== '').join(', ');
}

/** District of an old commune, province of a new one: where a file's other communes lie too. */
function homeOf({ register }: NationwideIndex, { unitId }: UnitRecord): string {
  const place = register.placeOf.get(unitId);
  return place?.district?.districtId ?? `since ${place?.provinceCode ?? ''}`;
}

/** How many of the file's names every district and province has: a name alone may stand for dozens of communes. */
function homesOf(printed: Iterable<string>, index: NationwideIndex): ReadonlyMap<string, number> {
  const homes = new Map<string, number>();
  for (const text of new Set(printed)) {
    for (const home of new Set(communesNamed(index, text, '').map((unit) => homeOf(index, unit))))
      homes.set(home, (homes.get(home) ?? 0) + 1);
  }
  return homes;
}
