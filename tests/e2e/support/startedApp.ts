import type { Page } from '@playwright/test';
import { test as guarded } from './guardedTest.ts';
import { openAt } from './openApp.ts';

/**
 * For tests that only look: they share one app a worker, started once, since starting the engine costs more than
 * most of what they look at. Each goes to its own link by `goTo`; none may store, import or choose a preference.
 * After a failure the next test gets a worker, and so an app, of its own.
 */
export const test = guarded.extend<object, { startedApp: Page }>({
  startedApp: [
    async ({ browser }, lend, { project }) => {
      const { baseURL, viewport, locale, serviceWorkers } = project.use;
      const context = await browser.newContext({
        baseURL: baseURL ?? '',
        viewport: viewport ?? null,
        locale: locale ?? 'vi-VN',
        serviceWorkers: serviceWorkers ?? 'block',
      });
      const page = await context.newPage();
      await openAt(page);
      await lend(page);
      await context.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  context: async ({ startedApp }, lend) => {
    await lend(startedApp.context());
  },
  page: async ({ startedApp, viewport }, lend) => {
    if (viewport !== null) await startedApp.setViewportSize(viewport);
    await startedApp.emulateMedia({ media: null, colorScheme: null });
    await lend(startedApp);
  },
});
