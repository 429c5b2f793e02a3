import type { Shape } from '../shape.ts';
import type { portableVi } from '../vi/portable.ts';

/** English words of the area `portable`. */
export const portableEn = {
  title: 'Export as one file (.html)',
  intro:
    'One file holds the app, the workspace “{{name}}” and what was written beside it (decks, scenarios, groups). Whoever gets it opens it with a double click, without network or installation. It opens at the screen you are on and is for reading: changes made in it are not kept.',
  warning: 'The file holds all figures of this workspace. Send it only to people who may see them.',
  make: 'Make the file',
  working: 'Making the file…',
  done: '{{file}} was saved ({{size}}).',
  noTemplate:
    'The empty file portable.html beside this page cannot be read. Reload the page while online and try again.',
  readOnly: 'This file is for reading. To load files or keep changes, open the app where you got it from.',
} as const satisfies Shape<typeof portableVi>;
