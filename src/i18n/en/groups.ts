import type { Shape } from '../shape.ts';
import type { groupsVi } from '../vi/groups.ts';

/** English words of the area `groups`. */
export const groupsEn = {
  title: 'My groups',
  intro:
    'Groups you make, to rank and compare within them. They are kept in this browser and go into copies and backups.',
  none: 'No groups yet.',
  unreadable: 'Some groups were written by a newer release and cannot be read by this one; they are kept.',
  size: '{{n}} units',
  create: 'Make a group…',
  use: 'Show within the group',
  useNamed: 'Show within the group {{name}}',
  edit: 'Change…',
  editNamed: 'Change the group {{name}}…',
  remove: 'Delete',
  removeNamed: 'Delete the group {{name}}',
  removeSure: 'Delete for good?',
  removeSureNamed: 'Delete the group {{name}} for good?',
  name: 'Name of the group',
  search: 'Type a name, accents not needed',
  chosen: '{{n}} chosen; {{total}} units listed',
  fromPeers: 'Choose the similar units',
  save: 'Save the group',
  back: 'Back',
  incomplete: 'A name and at least two units are needed.',
} satisfies Shape<typeof groupsVi>;
