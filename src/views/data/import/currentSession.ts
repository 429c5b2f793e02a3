import { createImportSession } from './importSession.ts';

/** The page's queue of files: one for the life of the page, so that looking at another screen loses nothing. */
export const currentSession = createImportSession();
