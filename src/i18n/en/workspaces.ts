import type { Shape } from '../shape.ts';
import type { workspacesVi } from '../vi/workspaces.ts';

/** English words of the area `workspaces`. */
export const workspacesEn = {
  title: 'Workspaces',
  intro:
    'Every workspace keeps the files you loaded apart from the others, in this browser. The two workspaces that come with the app are read-only; make a copy to add your own files.',
  current: 'open',
  created: 'created {{date}}',
  copiedFrom: 'a copy of {{name}}',
  open: 'Open',
  openNamed: 'Open {{name}}',
  actions: 'Actions',
  actionsOf: 'Actions for {{name}}',
  create: 'Create a workspace…',
  copyShipped: 'Make a copy…',
  copyShippedNamed: 'Make a copy of {{name}}…',
  rename: 'Rename…',
  duplicate: 'Duplicate…',
  backup: 'Back up to one file',
  restore: 'Restore from a backup file…',
  remove: 'Delete…',
  back: 'Back',
  save: 'Save',
  nameLabel: 'Name',
  nameOfCopy: '{{name}} (copy)',
  nameOfNew: 'My workspace',
  naming: {
    create: 'What is the new workspace called?',
    copyShipped: 'What is the copy of “{{name}}” called?',
    rename: 'Rename “{{name}}”',
    duplicate: 'What is the duplicate of “{{name}}” called?',
  },
  removing: {
    title: 'Delete “{{name}}” for good?',
    body: '{{batches}} imports ({{rows}} rows loaded) and the original files kept with them will be lost. They cannot be brought back unless you have a backup file.',
    empty: 'No file was loaded into this workspace.',
    backupFirst: 'Back up first',
    confirm: 'Delete for good',
    keep: 'Keep it',
  },
  done: {
    renamed: 'Renamed to “{{name}}”.',
    duplicated: 'Duplicated as “{{name}}”.',
    backedUp: '“{{name}}” was saved to {{file}}. Keep that file somewhere other than this machine.',
    restored: '“{{name}}” was restored.',
    removed: '“{{name}}” was deleted.',
  },
  working: 'Working…',
  goOnInMemory: 'Go on in memory',
  storage: {
    persistent: 'The data are kept on this machine until you delete them.',
    bestEffort:
      'The data are kept on this machine, but the browser may delete them when the disk is full. Back up what matters.',
    memory: 'Kept in memory only: closing the page loses them. Back up before you close it.',
    usage: 'Using {{used}} of about {{quota}} the browser allows.',
  },
} as const satisfies Shape<typeof workspacesVi>;
