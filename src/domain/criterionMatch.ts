import type { CriterionId } from './ids.ts';
import type { CriterionName } from './criterionName.ts';
import { bilingualNames, criterionNameOf, isTotalName } from './criterionName.ts';
import type { NameIndex } from './nearestNames.ts';
import { buildNameIndex, nameSimilarity, nearestNames } from './nearestNames.ts';
import type { CriterionRecord } from './records.ts';

/** A printed text someone decided to stand for a criterion. */
export interface CriterionAlias {
  readonly alias: string;
  readonly criterionId: CriterionId;
}

/** One method's criteria prepared for finding them by id, number or name. */
export interface CriterionDirectory {
  readonly criteria: readonly CriterionRecord[];
  readonly root: CriterionRecord | null;
  readonly byId: ReadonlyMap<string, CriterionRecord>;
  readonly byNumber: ReadonlyMap<string, CriterionRecord>;
  readonly byKey: ReadonlyMap<string, readonly CriterionRecord[]>;
  readonly byPlain: ReadonlyMap<string, readonly CriterionRecord[]>;
  readonly byAlias: ReadonlyMap<string, CriterionRecord>;
  readonly nearest: NameIndex;
}

/** The criterion a text means, or the three most like it. `renamed`: number agrees and the name is only similar. */
export type CriterionMatch =
  | { readonly status: 'matched'; readonly criterion: CriterionRecord; readonly renamed: boolean }
  | { readonly status: 'unknown'; readonly candidates: readonly CriterionRecord[] };

/** Names this alike under the same number are the same criterion, lightly reworded. */
const sameEnough = 0.75;

/** Builds the look-ups of one method's criteria once. `aliases` are decisions: they win over everything else. */
export function buildCriterionDirectory(
  criteria: readonly CriterionRecord[],
  aliases: readonly CriterionAlias[] = [],
): CriterionDirectory {
  const byId = new Map<string, CriterionRecord>();
  const byNumber = new Map<string, CriterionRecord>();
  const byKey = new Map<string, CriterionRecord[]>();
  const byPlain = new Map<string, CriterionRecord[]>();
  for (const criterion of criteria) {
    byId.set(criterion.criterionId.toLowerCase(), criterion);
    const number = /^\D*?(\d+(?:\.\d+)*)$/u.exec(criterion.criterionId)?.[1];
    if (number !== undefined && criterion.level > 0) byNumber.set(number, criterion);
    for (const name of new Set([criterion.nameVi, criterion.nameEn])) {
      const { key, plain } = criterionNameOf(name);
      add(byKey, key, criterion);
      add(byPlain, plain, criterion);
    }
  }
  const byAlias = new Map<string, CriterionRecord>();
  for (const { alias, criterionId } of aliases) {
    const criterion = byId.get(criterionId.toLowerCase());
    if (criterion !== undefined) byAlias.set(aliasKey(alias), criterion);
  }
  const nearest = buildNameIndex(criteria.map(({ nameVi }) => criterionNameOf(nameVi).plain));
  return {
    criteria,
    root: criteria.find(({ level }) => level === 0) ?? null,
    byId,
    byNumber,
    byKey,
    byPlain,
    byAlias,
    nearest,
  };
}

function add(map: Map<string, CriterionRecord[]>, key: string, criterion: CriterionRecord): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [criterion]);
  else if (!list.includes(criterion)) list.push(criterion);
}

const aliasKey = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/**
 * Finds a criterion by decision, id, name, number ("1.2. …", "LV1"), total word, or a spelling without accents that
 * one criterion alone has. A number whose criterion bears another name is not trusted. Of a bilingual text one name
 * suffices, if the other does not name another criterion.
 */
export function matchCriterion(directory: CriterionDirectory, text: string): CriterionMatch {
  const decided = directory.byAlias.get(aliasKey(text)) ?? directory.byId.get(aliasKey(text));
  if (decided !== undefined) return matched(decided);
  const name = criterionNameOf(text);
  const numberText = name.number?.style === 'decimal' ? name.number.text : null;
  const numberedOne = numberText === null ? undefined : directory.byNumber.get(numberText);
  const named = directory.byKey.get(name.key) ?? [];
  const only =
    named.length > 1 && numberedOne !== undefined && named.includes(numberedOne)
      ? numberedOne
      : onlyOne(named);
  if (only !== null) return matched(only);
  if (numberedOne !== undefined && name.name === '') return matched(numberedOne);
  if (numberedOne !== undefined && similarity(numberedOne, name) >= sameEnough)
    return { status: 'matched', criterion: numberedOne, renamed: true };
  if (name.number === null && directory.root !== null && isTotalName(text)) return matched(directory.root);
  const plain = onlyOne(directory.byPlain.get(name.plain) ?? []);
  if (plain !== null) return matched(plain);
  return (
    bilingualMatch(directory, text) ?? {
      status: 'unknown',
      candidates: nearestCriteria(directory, name, numberedOne),
    }
  );
}

function bilingualMatch(directory: CriterionDirectory, text: string): CriterionMatch | null {
  const found = (bilingualNames(text) ?? []).flatMap((part) => {
    const match = matchCriterion(directory, part);
    return match.status === 'matched' ? match.criterion : [];
  });
  const only = onlyOne([...new Set(found)]);
  return only === null ? null : matched(only);
}

const matched = (criterion: CriterionRecord): CriterionMatch => ({
  status: 'matched',
  criterion,
  renamed: false,
});
const onlyOne = (found: readonly CriterionRecord[]): CriterionRecord | null =>
  found.length === 1 ? (found[0] ?? null) : null;

const similarity = (criterion: CriterionRecord, name: CriterionName): number =>
  Math.max(
    nameSimilarity(criterionNameOf(criterion.nameVi).plain, name.plain),
    nameSimilarity(criterionNameOf(criterion.nameEn).plain, name.plain),
  );

function nearestCriteria(
  directory: CriterionDirectory,
  name: CriterionName,
  numberedOne: CriterionRecord | undefined,
): readonly CriterionRecord[] {
  const near = nearestNames(directory.nearest, name.plain, 3).flatMap(
    ({ position }) => directory.criteria[position] ?? [],
  );
  return [...new Set(numberedOne === undefined ? near : [numberedOne, ...near])].slice(0, 3);
}
