import { migrateParams } from './urlMigrations.ts';

/** Rewrites the address bar once, before the first render, if the link is an old one. Adds no history entry. */
export const migrateAddress = (): void => {
  const before = new URLSearchParams(window.location.search);
  const after = migrateParams(before).toString();
  if (after === before.toString()) return;
  window.history.replaceState(
    window.history.state,
    '',
    `${window.location.pathname}?${after}${window.location.hash}`,
  );
};
