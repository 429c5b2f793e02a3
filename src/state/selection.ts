import type { CriterionId, GroupId, IndexCode, UnitId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
import type { TargetStatus } from '../domain/targetStatus.ts';
import type { ParamName } from './rawSelection.ts';

/** The year of a selection where there are no figures. */
export const noYear = 0;

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** `system` follows the machine's light or dark setting. */
export const themes = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

export const levels = ['province', 'department', 'commune'] as const satisfies readonly Level[];

/** How a table is ordered; `columnKey` is the key of one of its columns. */
export interface Sort {
  readonly columnKey: string;
  readonly direction: 'ascending' | 'descending';
}

/** Whose change is explained: the selected unit's or that of the mean of the group. */
export const changeBases = ['unit', 'group'] as const;
export type ChangeBasis = (typeof changeBases)[number];

/** Units that can be pinned beside the selected one. */
export const maxPinned = 6;

/** What the screen shows, complete and checked against the catalogue. */
export interface Selection {
  /** A shipped or own workspace; null is the provincial one. */
  readonly workspaceId: string | null;
  /** Name of a view in the view registry. */
  readonly view: string;
  /** Empty in a workspace without figures. */
  readonly indexCode: IndexCode;
  readonly level: Level;
  /** Assessment year; `noYear` in a workspace without figures. */
  readonly year: number;
  /** Part of the year, where the index has answers of parts: `H1`, `Q2`, `M03`; else `wholeYear`. */
  readonly period: string;
  /** Year compared with; null when the index has one year only. */
  readonly baseYear: number | null;
  /** Null only when the catalogue has no unit. */
  readonly unitId: UnitId | null;
  readonly groupId: GroupId;
  /** Null is the index as a whole. */
  readonly criterionId: CriterionId | null;
  readonly changeBasis: ChangeBasis;
  /** A kept scenario; null is none. Whether it is kept in this browser only the screen can tell. */
  readonly scenarioId: string | null;
  /** At most `maxPinned`, without repetition, in the order pinned. */
  readonly pinned: readonly UnitId[];
  /** Compare years on the units present in both. */
  readonly likeForLike: boolean;
  readonly language: Language;
  readonly theme: Theme;
  /** Null is the view's own order. */
  readonly sort: Sort | null;
  readonly search: string;
  /** A unit or former district whose reorganisation is shown, of any list; null is the selected unit. */
  readonly placeId: string | null;
  /** Code of the former province a nationwide list is narrowed to; null is the whole country. */
  readonly areaCode: string | null;
  /** Document id of the briefing chosen last; null is the one that needs no preparation. */
  readonly deckId: string | null;
  /** Number of the slide on show, from 1, as the link has it; null unless a briefing is being presented. */
  readonly slide: number | null;
  /** Id of the plan whose targets are listed; null is all plans. */
  readonly planId: string | null;
  /** Id of the target on show; null is the first of the list. */
  readonly targetId: string | null;
  /** Only targets of this status are listed; null is all. */
  readonly targetStatus: TargetStatus | null;
  /** ISO day up to which targets are judged; null is the end of the latest year with figures. */
  readonly asOf: string | null;
}

/** Why the text of a parameter cannot be read at all. */
export type SyntaxReason = 'tooLong' | 'notANumber' | 'malformed';
/** Why a readable parameter does not fit the data at hand. */
export type CatalogueReason =
  | 'unknown'
  | 'notInIndex'
  | 'notInYear'
  | 'ambiguous'
  | 'sameAsYear'
  | 'tooMany'
  | 'newerVersion';
export type ProblemReason = SyntaxReason | CatalogueReason;

/** A part of a link that was replaced by its default. `raw` is at most 80 characters, without control characters. */
export interface SelectionProblem {
  readonly param: ParamName;
  readonly raw: string;
  readonly reason: ProblemReason;
}
