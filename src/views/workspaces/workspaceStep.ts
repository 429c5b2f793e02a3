import type { Words } from '../../i18n/words.ts';
import type { ShippedId } from '../../storage/shippedId.ts';
import type { WorkspaceRecord } from '../../storage/workspaceRecord.ts';

/** What the dialog of workspaces asks; `list` shows everything. */
export type WorkspaceStep =
  | { readonly kind: 'list' }
  | { readonly kind: 'create' }
  | { readonly kind: 'copyShipped'; readonly id: ShippedId }
  | { readonly kind: 'rename' | 'duplicate' | 'remove'; readonly workspace: WorkspaceRecord };

export const listStep: WorkspaceStep = { kind: 'list' };

/** Heading of the dialog. */
export function stepTitle(step: WorkspaceStep, { t }: Pick<Words, 't'>): string {
  switch (step.kind) {
    case 'list':
      return t('workspaces.title');
    case 'create':
      return t('workspaces.naming.create');
    case 'copyShipped':
      return t('workspaces.naming.copyShipped', { name: t(`common.workspace.${step.id}`) });
    case 'remove':
      return t('workspaces.removing.title', { name: step.workspace.name });
    default:
      return t(`workspaces.naming.${step.kind}`, { name: step.workspace.name });
  }
}

/** The name a step begins with. */
export function proposedName(step: WorkspaceStep, { t }: Pick<Words, 't'>): string {
  switch (step.kind) {
    case 'rename':
      return step.workspace.name;
    case 'duplicate':
      return t('workspaces.nameOfCopy', { name: step.workspace.name });
    case 'copyShipped':
      return t('workspaces.nameOfCopy', { name: t(`common.workspace.${step.id}`) });
    default:
      return t('workspaces.nameOfNew');
  }
}
