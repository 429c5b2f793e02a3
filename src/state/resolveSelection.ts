import type { CriterionId, GroupId, UnitId } from '../domain/ids.ts';
import { asIndexCode } from '../domain/ids.ts';
import { isOwnGroupId } from '../domain/ownGroup.ts';
import { wholeYear } from '../domain/records.ts';
import { isUnitOfYear } from '../domain/unitValidity.ts';
import { shownPeriod } from '../domain/yearPart.ts';
import { allUnitsGroup, yearsOfView } from './catalogue.ts';
import type { Catalogue, IndexEntry, SelectionDefaults } from './catalogue.ts';
import {
  decodeChangeBasis,
  decodeDay,
  decodeFlag,
  decodeIdentifier,
  decodeLanguage,
  decodeLevel,
  decodeList,
  decodePeriod,
  decodeSearch,
  decodeSlide,
  decodeSort,
  decodeTargetStatus,
  decodeTheme,
  decodeVersion,
  decodeYear,
  isKnownVersion,
} from './decodeParam.ts';
import type { Decode, Decoded } from './decodeParam.ts';
import type { ParamName, RawSelection } from './rawSelection.ts';
import { resolveUnit } from './resolveUnit.ts';
import { maxPinned, noYear } from './selection.ts';
import type { ProblemReason, Selection, SelectionProblem } from './selection.ts';

const maxShownLength = 80;

/** The text as a notice may print it: at most 80 characters, control characters replaced. */
const shown = (raw: string): string => {
  const visible = raw.slice(0, 4 * maxShownLength).replaceAll(/\p{C}/gu, '\u00b7');
  const characters = Array.from(visible);
  return characters.length <= maxShownLength
    ? visible
    : `${characters.slice(0, maxShownLength - 1).join('')}…`;
};

type Check<Read, Value> = (value: Read) => { readonly ok: Value } | { readonly reason: ProblemReason };

const readers = (raw: RawSelection, problems: SelectionProblem[]) => {
  const report = (param: ParamName, text: string, reason: ProblemReason): null => {
    problems.push({ param, raw: shown(text), reason });
    return null;
  };
  /** Null when missing or invalid; an invalid one is reported. */
  const accept = <Read, Value>(
    param: ParamName,
    decoded: Decoded<Read>,
    text: string,
    check: Check<Read, Value>,
  ): Value | null => {
    if (decoded.kind === 'missing') return null;
    if (decoded.kind === 'invalid') return report(param, decoded.raw, decoded.reason);
    const checked = check(decoded.value);
    return 'ok' in checked ? checked.ok : report(param, text, checked.reason);
  };
  const read = <Read, Value>(
    param: ParamName,
    decode: Decode<Read>,
    check: Check<Read, Value>,
  ): Value | null => accept(param, decode(raw[param]), raw[param] ?? '', check);
  const readAsIs = <Value>(param: ParamName, decode: Decode<Value>): Value | null =>
    read(param, decode, (value) => ({ ok: value }));
  return { accept, read, readAsIs, report };
};

type Readers = ReturnType<typeof readers>;

/** Accepts a text that equals one of the known identifiers. */
const among =
  <Id extends string>(known: readonly Id[], reason: ProblemReason): Check<string, Id> =>
  (value) => {
    const found = known.find((id) => id === value);
    return found === undefined ? { reason } : { ok: found };
  };

/** Stands for the index of a workspace without figures. */
const nothing: IndexEntry = {
  indexCode: asIndexCode(''),
  level: 'province',
  years: [],
  answerPeriods: [],
  criterionIds: [],
  groupIds: [],
  unitIds: [],
};

/** The catalogue as a view sees it: years with survey answers alone are years only where those are shown. */
const seenBy = (catalogue: Catalogue, view: string): Catalogue =>
  catalogue.answerViews.includes(view)
    ? {
        ...catalogue,
        indices: catalogue.indices.map((entry) => ({ ...entry, years: yearsOfView(catalogue, entry, view) })),
      }
    : catalogue;

const resolveIndex = (
  readers: Readers,
  raw: RawSelection,
  catalogue: Catalogue,
  defaults: SelectionDefaults,
): IndexEntry => {
  const usable = catalogue.indices.filter((entry) => entry.years.length > 0);
  const entriesOf = (code: string) => usable.filter((entry) => entry.indexCode === code);
  const asked = readers.read('index', decodeIdentifier, (value) => {
    const found = entriesOf(value);
    if (found.length > 0) return { ok: found };
    const isSurveyed = catalogue.indices.some(
      (entry) => entry.indexCode === value && entry.answerPeriods.length > 0,
    );
    return { reason: isSurveyed ? 'notInYear' : 'unknown' };
  });
  const byDefault = entriesOf(defaults.indexCode);
  const [first] = usable;
  const entries =
    asked ?? (byDefault.length > 0 || first === undefined ? byDefault : entriesOf(first.indexCode));
  const level = readers.read('level', decodeLevel, (value) => {
    const found = entries.find((entry) => entry.level === value);
    return found === undefined ? { reason: 'notInIndex' } : { ok: found };
  });
  return level ?? entryOfUnit(raw, catalogue, entries) ?? entries[0] ?? nothing;
};

/** A link that names a unit and no level means the level the unit is on. */
const entryOfUnit = (
  { unit, year }: RawSelection,
  catalogue: Catalogue,
  entries: readonly IndexEntry[],
): IndexEntry | undefined => {
  const reference = decodeIdentifier(unit);
  if (reference.kind !== 'valid' || entries.length < 2) return undefined;
  const asked = decodeYear(year);
  return entries.find(({ years, unitIds }) => {
    const ofYear = asked.kind === 'valid' ? asked.value : Math.max(...years);
    const found = resolveUnit(reference.value, catalogue.units, ofYear);
    return 'ok' in found && unitIds.includes(found.ok);
  });
};

const resolveYears = (readers: Readers, entry: IndexEntry): { year: number; baseYear: number | null } => {
  const known = (value: number) => entry.years.includes(value);
  const year =
    readers.read('year', decodeYear, (value) => (known(value) ? { ok: value } : { reason: 'notInIndex' })) ??
    Math.max(noYear, ...entry.years);
  const asked = readers.read('base', decodeYear, (value) => {
    if (!known(value)) return { reason: 'notInIndex' };
    return value === year ? { reason: 'sameAsYear' } : { ok: value };
  });
  const before = entry.years.filter((candidate) => candidate < year);
  return { year, baseYear: asked ?? (before.length > 0 ? Math.max(...before) : null) };
};

/** A period with answers in the year; without one asked for the year as a whole, if anything is known of it. */
const resolvePeriod = (
  readers: Readers,
  { indices }: Catalogue,
  { indexCode, level }: IndexEntry,
  year: number,
): string => {
  const entry = indices.find((one) => one.indexCode === indexCode && one.level === level);
  const asked = (entry?.answerPeriods ?? []).filter((row) => row.year === year).map(({ period }) => period);
  const chosen = readers.read('period', decodePeriod, (value) =>
    asked.includes(value) ? { ok: value } : { reason: 'notInYear' },
  );
  return chosen ?? (entry?.years.includes(year) === true ? wholeYear : shownPeriod(asked));
};

const unitCheck =
  (catalogue: Catalogue, entry: IndexEntry, year: number): Check<string, UnitId> =>
  (value) => {
    const found = resolveUnit(value, catalogue.units, year);
    if (!('ok' in found)) return found;
    if (!entry.unitIds.includes(found.ok)) return { reason: 'notInIndex' };
    return unitOfYear(catalogue, found.ok, year) ? found : { reason: 'notInYear' };
  };

const unitOfYear = ({ units }: Catalogue, unitId: UnitId, year: number): boolean =>
  units.some((unit) => unit.unitId === unitId && isUnitOfYear(unit, year));

const defaultUnit = (catalogue: Catalogue, { unitIds }: IndexEntry, year: number): UnitId | null =>
  unitIds.find((unitId) => unitOfYear(catalogue, unitId, year)) ?? unitIds[0] ?? null;

/** A group that is not read yet stands for all units meanwhile; one of another index or level does not fit. */
const groupCheck =
  ({ indices, areGroupsKnown }: Catalogue, { groupIds }: IndexEntry): Check<string, GroupId> =>
  (value) => {
    const isThis = (id: GroupId): boolean => id === value;
    const found = [allUnitsGroup, ...groupIds].find(isThis);
    if (found !== undefined) return { ok: found };
    if (!areGroupsKnown && isOwnGroupId(value)) return { ok: allUnitsGroup };
    return { reason: indices.some((other) => other.groupIds.some(isThis)) ? 'notInIndex' : 'unknown' };
  };

const resolvePins = (
  readers: Readers,
  catalogue: Catalogue,
  entry: IndexEntry,
  year: number,
): readonly UnitId[] => {
  const parts = readers.readAsIs('pin', decodeList) ?? [];
  const check = unitCheck(catalogue, entry, year);
  const found = parts.map((part) =>
    readers.accept('pin', part, part.kind === 'valid' ? part.value : '', check),
  );
  const pinned = [...new Set(found.filter((unitId) => unitId !== null))];
  if (pinned.length > maxPinned) readers.report('pin', pinned.slice(maxPinned).join(','), 'tooMany');
  return pinned.slice(0, maxPinned);
};

/**
 * The selection a link means, complete, and everything in the link that could not be used.
 * Defaults: the default index, the level of the unit named (else the index's first), its latest year as a whole (its last
 * part where people were asked about parts alone), the previous year
 * with figures, all units, the first unit of the index that existed in that year, like for like. Where no index has
 * figures the index code is empty and the year 0.
 */
export const resolveSelection = (
  raw: RawSelection,
  known: Catalogue,
  defaults: SelectionDefaults,
): { readonly selection: Selection; readonly problems: readonly SelectionProblem[] } => {
  const problems: SelectionProblem[] = [];
  const from = readers(raw, problems);
  from.read('v', decodeVersion, (version) =>
    isKnownVersion(version) ? { ok: version } : { reason: 'newerVersion' },
  );
  const view = from.read('view', decodeIdentifier, among(known.views, 'unknown')) ?? defaults.view;
  const catalogue = seenBy(known, view);
  const entry = resolveIndex(from, raw, catalogue, defaults);
  const { year, baseYear } = resolveYears(from, entry);
  const unitId =
    from.read('unit', decodeIdentifier, unitCheck(catalogue, entry, year)) ??
    defaultUnit(catalogue, entry, year);
  const criteria: Check<string, CriterionId> = among(entry.criterionIds, 'notInIndex');
  const selection: Selection = {
    workspaceId: catalogue.workspaceId,
    view,
    indexCode: entry.indexCode,
    level: entry.level,
    year,
    period: resolvePeriod(from, known, entry, year),
    baseYear,
    unitId,
    groupId: from.read('group', decodeIdentifier, groupCheck(catalogue, entry)) ?? allUnitsGroup,
    criterionId: from.read('criterion', decodeIdentifier, criteria),
    changeBasis: from.readAsIs('why', decodeChangeBasis) ?? 'unit',
    scenarioId: from.readAsIs('scenario', decodeIdentifier),
    pinned: resolvePins(from, catalogue, entry, year),
    likeForLike: from.readAsIs('lfl', decodeFlag) ?? true,
    language: from.readAsIs('lang', decodeLanguage) ?? defaults.language,
    theme: from.readAsIs('theme', decodeTheme) ?? defaults.theme,
    sort: from.readAsIs('sort', decodeSort),
    search: from.readAsIs('q', decodeSearch) ?? '',
    placeId: from.readAsIs('place', decodeIdentifier),
    areaCode: from.readAsIs('area', decodeIdentifier),
    deckId: from.readAsIs('deck', decodeIdentifier),
    slide: from.readAsIs('slide', decodeSlide),
    planId: from.readAsIs('plan', decodeIdentifier),
    targetId: from.readAsIs('target', decodeIdentifier),
    targetStatus: from.readAsIs('status', decodeTargetStatus),
    asOf: from.readAsIs('asof', decodeDay),
  };
  return { selection, problems };
};
