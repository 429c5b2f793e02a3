/** Runs in the page: every store throws when touched, as in a locked-down browser. */
export function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  }
}
