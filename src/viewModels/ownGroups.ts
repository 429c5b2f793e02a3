import { ownGroupId } from '../domain/ownGroup.ts';
import type { OwnGroup } from '../domain/ownGroup.ts';
import type { GroupRow } from '../queries/groups.ts';

/** A stored group with its name. */
export interface NamedGroup {
  readonly id: string;
  readonly name: string;
  readonly content: OwnGroup;
}

/** A reader's groups as rows beside those of the files. */
export const ownGroupRows = (groups: readonly NamedGroup[]): readonly GroupRow[] =>
  groups.flatMap(({ id, name, content }) =>
    content.unitIds.map((unitId) => ({
      groupId: ownGroupId(id),
      nameVi: name,
      nameEn: name,
      unitId,
      source: '',
    })),
  );
