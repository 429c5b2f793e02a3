import type { CriterionId, GroupId, UnitId } from '../domain/ids.ts';
import { asIndexCode } from '../domain/ids.ts';
import { allUnitsGroup } from './catalogue.ts';
import type { Catalogue, IndexEntry, SelectionDefaults } from './catalogue.ts';
import {
  decodeFlag,
  decodeIdentifier,
  decodeLanguage,
  decodeLevel,
  decodeList,
  decodeSearch,
  decodeSort,
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
  levels: [],
  years: [],
  criterionIds: [],
  unitIds: [],
  defaultUnitCode: null,
};

const resolveIndex = (readers: Readers, catalogue: Catalogue, defaults: SelectionDefaults): IndexEntry => {
  const usable = catalogue.indices.filter((entry) => entry.years.length > 0);
  const asked = readers.read('index', decodeIdentifier, (value) => {
    const found = usable.find((entry) => entry.indexCode === value);
    return found === undefined ? { reason: 'unknown' } : { ok: found };
  });
  const entry = asked ?? usable.find((candidate) => candidate.indexCode === defaults.indexCode) ?? usable[0];
  return entry ?? nothing;
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

const unitCheck =
  (catalogue: Catalogue, entry: IndexEntry, year: number): Check<string, UnitId> =>
  (value) => {
    const found = resolveUnit(value, catalogue.units, year);
    return 'ok' in found && !entry.unitIds.includes(found.ok) ? { reason: 'notInIndex' } : found;
  };

const defaultUnit = (catalogue: Catalogue, entry: IndexEntry, year: number): UnitId | null => {
  const found = resolveUnit(entry.defaultUnitCode ?? '', catalogue.units, year);
  return 'ok' in found ? found.ok : (entry.unitIds[0] ?? null);
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
 * Defaults: the default index, its latest year, the previous year with figures, all units, the unit with the index's
 * default code in that year's validity period (else the first unit of the index), like for like. Where no index has
 * figures the index code is empty and the year 0.
 */
export const resolveSelection = (
  raw: RawSelection,
  catalogue: Catalogue,
  defaults: SelectionDefaults,
): { readonly selection: Selection; readonly problems: readonly SelectionProblem[] } => {
  const problems: SelectionProblem[] = [];
  const from = readers(raw, problems);
  from.read('v', decodeVersion, (version) =>
    isKnownVersion(version) ? { ok: version } : { reason: 'newerVersion' },
  );
  const view = from.read('view', decodeIdentifier, among(catalogue.views, 'unknown')) ?? defaults.view;
  const entry = resolveIndex(from, catalogue, defaults);
  const level =
    from.read('level', decodeLevel, among(entry.levels, 'notInIndex')) ?? entry.levels[0] ?? 'province';
  const { year, baseYear } = resolveYears(from, entry);
  const unitId =
    from.read('unit', decodeIdentifier, unitCheck(catalogue, entry, year)) ??
    defaultUnit(catalogue, entry, year);
  const groups: readonly GroupId[] = [allUnitsGroup, ...catalogue.groupIds];
  const criteria: Check<string, CriterionId> = among(entry.criterionIds, 'notInIndex');
  const selection: Selection = {
    workspaceId: catalogue.workspaceId,
    view,
    indexCode: entry.indexCode,
    level,
    year,
    baseYear,
    unitId,
    groupId: from.read('group', decodeIdentifier, among(groups, 'unknown')) ?? allUnitsGroup,
    criterionId: from.read('criterion', decodeIdentifier, criteria),
    pinned: resolvePins(from, catalogue, entry, year),
    likeForLike: from.readAsIs('lfl', decodeFlag) ?? true,
    language: from.readAsIs('lang', decodeLanguage) ?? defaults.language,
    theme: from.readAsIs('theme', decodeTheme) ?? defaults.theme,
    sort: from.readAsIs('sort', decodeSort),
    search: from.readAsIs('q', decodeSearch) ?? '',
  };
  return { selection, problems };
};
