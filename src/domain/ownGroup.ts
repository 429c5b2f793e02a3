import type { GroupId, UnitId } from './ids.ts';
import { asGroupId } from './ids.ts';

/** A group of units a reader made. */
export interface OwnGroup {
  readonly unitIds: readonly UnitId[];
}

const prefix = 'my-';

/** The group a link names for a stored one: no group of a file begins like it. */
export const ownGroupId = (documentId: string): GroupId => asGroupId(`${prefix}${documentId}`);

/** Whether a link names a group of a reader's own, known or not. */
export const isOwnGroupId = (text: string): boolean => text.startsWith(prefix);
