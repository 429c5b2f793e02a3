import type { CriterionId, GroupId, IndexCode, UnitId } from '../domain/ids.ts';
import { asGroupId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
import type { Language, Theme } from './selection.ts';

/** An index with the years and criteria it has figures for, in any order. */
export interface IndexEntry {
  readonly indexCode: IndexCode;
  readonly levels: readonly Level[];
  readonly years: readonly number[];
  readonly criterionIds: readonly CriterionId[];
  /** The units it is about. */
  readonly unitIds: readonly UnitId[];
  /** Code of the unit to begin with; null when there is none. */
  readonly defaultUnitCode: string | null;
}

/** A unit in one validity period. */
export interface UnitEntry {
  readonly unitId: UnitId;
  readonly code: string;
  readonly name: string;
}

/** What a link may name: everything the loaded data and the view registry have. */
export interface Catalogue {
  /** The open workspace; null is the shipped one. */
  readonly workspaceId: string | null;
  readonly views: readonly string[];
  readonly indices: readonly IndexEntry[];
  readonly units: readonly UnitEntry[];
  readonly groupIds: readonly GroupId[];
}

/** What is shown when a link does not say. */
export interface SelectionDefaults {
  readonly view: string;
  readonly indexCode: IndexCode;
  readonly language: Language;
  readonly theme: Theme;
}

/** The group of all units; always known. */
export const allUnitsGroup: GroupId = asGroupId('all');
