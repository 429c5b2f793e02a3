import type { ColumnContent } from './columnContent.ts';
import { headingParts } from './figureHeading.ts';
import type { HeadingRole } from './headingRole.ts';
import { roleOfHeading } from './headingRole.ts';
import type { ColumnMapping, ColumnRole } from './mapping.ts';

/** One column with what its heading and its cells say. */
export interface SeenColumn {
  readonly heading: string;
  readonly position: number;
  readonly said: HeadingRole | null;
  readonly content: ColumnContent;
}

/** The role of a heading, also of one joined from several header rows: the lowest that says something. */
export const roleOfJoinedHeading = (heading: string): HeadingRole | null =>
  roleOfHeading(heading) ??
  headingParts(heading)
    .map(roleOfHeading)
    .findLast((said) => said !== null) ??
  null;

/** A column that is not used. */
export const ignored = (heading: string): ColumnMapping => ({
  heading,
  role: 'ignored',
  confidence: 1,
  figure: null,
});

/** A column of one role; no figure. */
export const plainColumn = (heading: string, role: ColumnRole, confidence = 1): ColumnMapping => ({
  heading,
  role,
  confidence,
  figure: null,
});
