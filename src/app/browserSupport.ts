/** Whether this browser refuses to keep anything (private window, policy): the app works, nothing is kept. */
export function isStorageRefused(): boolean {
  try {
    const probe = 'cchc.probe';
    window.localStorage.setItem(probe, probe);
    window.localStorage.removeItem(probe);
    return typeof window.indexedDB === 'undefined';
  } catch {
    return true;
  }
}
