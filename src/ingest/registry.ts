import type { CriterionId, IndexCode, MethodId } from '../domain/ids.ts';
import type { CriterionRecord, MethodRecord, UnitRecord } from '../domain/records.ts';

/** What figures refer to: units in their validity periods, methods, and the criteria of each method. */
export interface Registry {
  /** The unit with this code on this ISO day; null when there was none. */
  readonly unitOn: (code: string, day: string) => UnitRecord | null;
  /** The unit with exactly this name (NFC) on this ISO day; null when there was none or more than one. */
  readonly unitNamedOn: (name: string, day: string) => UnitRecord | null;
  readonly method: (methodId: MethodId) => MethodRecord | null;
  /** The methods of an index in force in a year; several when the index is measured on several levels. */
  readonly methodsIn: (indexCode: IndexCode, year: number) => readonly MethodRecord[];
  readonly criterion: (methodId: MethodId, criterionId: CriterionId) => CriterionRecord | null;
  /** The criterion that stands for the whole index in a method. */
  readonly root: (methodId: MethodId) => CriterionRecord | null;
}

/** Builds the look-ups once, for any number of figures. */
export function buildRegistry(records: {
  readonly units: readonly UnitRecord[];
  readonly methods: readonly MethodRecord[];
  readonly criteria: readonly CriterionRecord[];
}): Registry {
  const byCode = groupBy(records.units, (unit) => unit.code);
  const byName = groupBy(records.units, (unit) => unit.name);
  const methods = new Map(records.methods.map((method) => [method.methodId, method]));
  const byIndex = groupBy(records.methods, (method) => method.indexCode);
  const criteria = new Map<MethodId, Map<CriterionId, CriterionRecord>>();
  for (const criterion of records.criteria) {
    const tree = criteria.get(criterion.methodId) ?? new Map<CriterionId, CriterionRecord>();
    criteria.set(criterion.methodId, tree.set(criterion.criterionId, criterion));
  }
  const roots = new Map(
    records.criteria.filter(({ level }) => level === 0).map((root) => [root.methodId, root]),
  );
  return {
    unitOn: (code, day) => byCode.get(code)?.find((unit) => isValidOn(unit, day)) ?? null,
    unitNamedOn: (name, day) => {
      const found = byName.get(name)?.filter((unit) => isValidOn(unit, day)) ?? [];
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    method: (methodId) => methods.get(methodId) ?? null,
    methodsIn: (indexCode, year) =>
      (byIndex.get(indexCode) ?? []).filter(
        ({ firstYear, lastYear }) => firstYear <= year && year <= lastYear,
      ),
    criterion: (methodId, criterionId) => criteria.get(methodId)?.get(criterionId) ?? null,
    root: (methodId) => roots.get(methodId) ?? null,
  };
}

/** ISO days compare as text. */
export const isValidOn = (
  { validFrom, validTo }: Pick<UnitRecord, 'validFrom' | 'validTo'>,
  day: string,
): boolean => validFrom <= day && (validTo === null || day <= validTo);

function groupBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
