import type { CriterionId, GroupId, IndexCode, UnitId } from '../domain/ids.ts';
import { asGroupId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
import type { Language, Theme } from './selection.ts';

/** An index on one level, with the years and criteria it has figures for, in any order. */
export interface IndexEntry {
  readonly indexCode: IndexCode;
  readonly level: Level;
  readonly years: readonly number[];
  /** The years and parts of years with survey answers, some of them without any other figure. */
  readonly answerPeriods: readonly { readonly year: number; readonly period: string }[];
  readonly criterionIds: readonly CriterionId[];
  /** The groups that have members among its units. */
  readonly groupIds: readonly GroupId[];
  /** The units it is about, in every period; those with most to show first. */
  readonly unitIds: readonly UnitId[];
}

/** A unit in one validity period. */
export interface UnitEntry {
  readonly unitId: UnitId;
  readonly code: string;
  readonly name: string;
  /** ISO dates; null means still valid. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What a link may name: everything the loaded data and the view registry have. */
export interface Catalogue {
  /** The open workspace; null is the provincial one. */
  readonly workspaceId: string | null;
  readonly views: readonly string[];
  /** The views that show years of which there are survey answers alone. */
  readonly answerViews: readonly string[];
  /** One entry for each index and level; of one index, the level shown by default first. */
  readonly indices: readonly IndexEntry[];
  readonly units: readonly UnitEntry[];
  /** False until the groups the reader made were read: until then a link may name one we do not know. */
  readonly areGroupsKnown: boolean;
}

/** The years of an index a view can show, in any order. */
export const yearsOfView = (
  { answerViews }: Pick<Catalogue, 'answerViews'>,
  { years, answerPeriods }: Pick<IndexEntry, 'years' | 'answerPeriods'>,
  view: string,
): readonly number[] =>
  answerViews.includes(view) ? [...new Set([...years, ...answerPeriods.map(({ year }) => year)])] : years;

/** What is shown when a link does not say. */
export interface SelectionDefaults {
  readonly view: string;
  readonly indexCode: IndexCode;
  readonly language: Language;
  readonly theme: Theme;
}

/** The group of all units; always known. */
export const allUnitsGroup: GroupId = asGroupId('all');
