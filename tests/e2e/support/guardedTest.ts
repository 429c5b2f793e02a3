import { test as base, expect } from '@playwright/test';
import type { ConsoleMessage, Request, WebError } from '@playwright/test';

/** What must not happen in any test: a request to another origin, an error in the page or its console. */
export interface Guard {
  readonly foreignRequests: readonly string[];
  readonly errors: readonly string[];
  /** Errors the test provokes itself, e.g. `/404/` when it takes a file away. */
  readonly expectErrors: (pattern: RegExp) => void;
  /** Address of a server the test started itself. */
  readonly expectServer: (address: string) => void;
}

/** Every test runs under the guard, whether it asks for it or not. */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const homes = new Set([new URL(baseURL ?? '').origin]);
      const foreignRequests: string[] = [];
      const errors: string[] = [];
      const expected: RegExp[] = [];
      const onRequest = (request: Request): void => {
        const url = new URL(request.url());
        const isHome = homes.has(url.origin) || url.protocol === 'blob:' || url.protocol === 'data:';
        if (!isHome) foreignRequests.push(request.url());
      };
      const onConsole = (message: ConsoleMessage): void => {
        if (message.type() === 'error') errors.push(`console: ${message.text()}`);
      };
      const onError = (event: WebError): void => {
        errors.push(`page: ${event.error().message}`);
      };
      context.on('request', onRequest).on('console', onConsole).on('weberror', onError);
      await use({
        foreignRequests,
        errors,
        expectErrors: (pattern) => expected.push(pattern),
        expectServer: (address) => homes.add(new URL(address).origin),
      });
      // A context may live on after the test, see startedApp.ts.
      context.off('request', onRequest).off('console', onConsole).off('weberror', onError);
      expect(foreignRequests, 'requests to another origin').toEqual([]);
      expect(errors.filter((text) => !expected.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});
