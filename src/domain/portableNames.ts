/** Names inside of the one-file app: the page that is built, the one that is written, and the app that reads it agree on them. */

/** Stands once in the empty one-file app, where what it carries is written. */
export const portableMark = '<!--workspace-->';

/** What addresses of files inside of the page begin with. */
export const carriedScheme = 'carried:';

/** Address of the backup of the workspace it carries. */
export const carriedWorkspace = `${carriedScheme}workspace.cchc`;

/** Address of what readers wrote beside the figures of shipped workspaces. */
export const carriedDocuments = `${carriedScheme}documents.json`;

/** Id of the carried workspace in the page's addresses. */
export const carriedWorkspaceId = 'backup';

/** Name of the page's `meta` element with the query string a bare page starts at. */
export const startMetaName = 'start-address';
