import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds serious or critical, one line a rule and place; of all rules, or of those named. */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // No frames to join, and only violations are read: the rest of axe's report is not made.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: [...rules] }) })
    .setLegacyMode()
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ') ?? ''}`,
      ),
    );
}
