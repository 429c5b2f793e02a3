import { startMetaName } from '../domain/portableNames.ts';

/** Nothing outlives the one-file app. */
export const rememberWorkspace = (): void => undefined;

/** Puts the address the file was made for into a bare one, once, before the first render. */
export function restoreWorkspace(): void {
  const start = document.querySelector<HTMLMetaElement>(`meta[name="${startMetaName}"]`)?.content ?? '';
  if (window.location.search !== '' || !start.startsWith('?')) return;
  window.history.replaceState(window.history.state, '', `${start}${window.location.hash}`);
}
