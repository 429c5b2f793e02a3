import { wholeYear } from '../domain/records.ts';
import { allUnitsGroup } from './catalogue.ts';
import type { Catalogue, SelectionDefaults } from './catalogue.ts';
import { linkVersion } from './rawSelection.ts';
import type { ParamName, RawSelection } from './rawSelection.ts';
import { resolveSelection } from './resolveSelection.ts';
import type { ProblemReason, Selection, Sort } from './selection.ts';

/** A change of the selection: the parts that change. */
export type SelectionPatch = Partial<Selection>;

const flag = (value: boolean): string => (value ? '1' : '0');
const sortText = (sort: Sort | null): string | null =>
  sort === null ? null : `${sort.direction === 'descending' ? '-' : ''}${sort.columnKey}`;
const textOrNull = (text: string): string | null => (text === '' ? null : text);

const paramOf = {
  workspaceId: 'ws',
  view: 'view',
  indexCode: 'index',
  level: 'level',
  year: 'year',
  period: 'period',
  baseYear: 'base',
  unitId: 'unit',
  groupId: 'group',
  criterionId: 'criterion',
  changeBasis: 'why',
  scenarioId: 'scenario',
  pinned: 'pin',
  likeForLike: 'lfl',
  language: 'lang',
  theme: 'theme',
  sort: 'sort',
  search: 'q',
  placeId: 'place',
  areaCode: 'area',
  deckId: 'deck',
  slide: 'slide',
  planId: 'plan',
  targetId: 'target',
  targetStatus: 'status',
  asOf: 'asof',
} as const satisfies Record<keyof Selection, ParamName>;

const selectionParts = Object.keys(paramOf) as (keyof Selection)[];

/** Every part of the selection in words of a link: such a link shows the same in a later release with more years. */
export const encodeSelection = (selection: Selection): RawSelection => ({
  ws: selection.workspaceId,
  view: selection.view,
  index: selection.indexCode,
  level: selection.level,
  year: String(selection.year),
  period: selection.period === wholeYear ? null : selection.period,
  base: selection.baseYear === null ? null : String(selection.baseYear),
  unit: selection.unitId,
  group: selection.groupId === allUnitsGroup ? null : selection.groupId,
  criterion: selection.criterionId,
  why: selection.changeBasis === 'unit' ? null : selection.changeBasis,
  scenario: selection.scenarioId,
  pin: textOrNull(selection.pinned.join(',')),
  lfl: flag(selection.likeForLike),
  lang: selection.language,
  theme: selection.theme,
  sort: sortText(selection.sort),
  q: textOrNull(selection.search),
  place: selection.placeId,
  area: selection.areaCode,
  deck: selection.deckId,
  slide: selection.slide === null ? null : String(selection.slide),
  plan: selection.planId,
  target: selection.targetId,
  status: selection.targetStatus,
  asof: selection.asOf,
  v: String(linkVersion),
});

/** The parameters a patch sets; one that goes back to a default which never changes is removed (null). */
const encodePatch = (selection: Selection, patch: SelectionPatch): Partial<RawSelection> => {
  const encoded = encodeSelection({ ...selection, ...patch });
  const changed = selectionParts.filter((part) => patch[part] !== undefined).map((part) => paramOf[part]);
  return Object.fromEntries(changed.map((param) => [param, encoded[param]]));
};

/** Why a part of a link no longer fits after a change of another part. */
const droppedReasons: ReadonlySet<ProblemReason> = new Set(['notInIndex', 'notInYear', 'sameAsYear']);

/**
 * A link after a change. Only what somebody chose is in it: parts nobody touched stay out, so that a bare link keeps
 * meaning "the latest year". Another view drops order, search text, place and area, slide, the target and its status,
 * which belong to the view before. A level, year, period, unit or criterion which the new index (or its other level, or the
 * new year) does not have, and a base year that equals the new year, are dropped.
 */
export const patchRaw = (
  raw: RawSelection,
  patch: SelectionPatch,
  catalogue: Catalogue,
  defaults: SelectionDefaults,
): RawSelection => {
  const before = resolveSelection(raw, catalogue, defaults);
  const leavesView = patch.view !== undefined && patch.view !== before.selection.view;
  const encoded = encodePatch(before.selection, patch);
  const next: RawSelection = {
    ...raw,
    ...(leavesView ? { sort: null, q: null, place: null, area: null, slide: null } : {}),
    ...(leavesView ? { sort: null, q: null, place: null, area: null, target: null, status: null } : {}),
    ...encoded,
    v: String(linkVersion),
  };
  const known = new Set(before.problems.map((problem) => problem.param));
  const outdated = resolveSelection(next, catalogue, defaults).problems.filter(
    ({ param, reason }) => !known.has(param) && !(param in encoded) && droppedReasons.has(reason),
  );
  return { ...next, ...Object.fromEntries(outdated.map(({ param }) => [param, null])) };
};
