import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Search {
  /** Rules of axe to look with; all of them when left out. */
  readonly rules?: readonly string[];
  /** Selector of the part to look at; the whole page when left out. */
  readonly within?: string;
}

/** What axe finds serious or critical, one line a rule and place. */
export async function seriousFindings(
  page: Page,
  { rules, within }: Search = {},
): Promise<readonly string[]> {
  // No frames to join, and only violations are read: the rest of axe's report is not made.
  const search = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: [...rules] }) })
    .setLegacyMode();
  const { violations } = await (within === undefined ? search : search.include(within)).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ') ?? ''}`,
      ),
    );
}
