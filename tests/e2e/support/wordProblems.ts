import type { Page } from '@playwright/test';

/**
 * Screens, panels and charts that do not say what they are, and words nobody meant to be read: keys of messages,
 * placeholders left open, numbers that are none. Empty when all is well.
 */
export const wordProblems = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const problems: string[] = [];
    const headings = document.querySelectorAll('h1');
    if (headings.length !== 1) problems.push(`${headings.length} main headings`);

    // The header of a profile is headed by the screen's own title, the form of a plan by its summary.
    const headedElsewhere = new Set(['unitHeader', 'writePlan']);
    for (const panel of document.querySelectorAll<HTMLElement>('[data-settled] [data-panel]')) {
      const name = panel.dataset.panel ?? '';
      const heading = panel.querySelector('h2')?.textContent ?? '';
      if (heading.trim() === '' && !headedElsewhere.has(name)) problems.push(`${name}: no heading`);
      if (panel.innerText.trim().length <= 20) problems.push(`${name}: no sentence`);
      for (const chart of panel.querySelectorAll('[role="img"]:not([role="img"] *)'))
        if ((chart.getAttribute('aria-label') ?? '') === '') problems.push(`${name}: a chart without a name`);
    }

    const key = /\b(?:common|overview|ranking|change|criteria|unit|data|charts|errors)\.(?!csv\b)[a-z]\w*/;
    const leftOpen = /.{0,60}(?:\{\{|\}\}|\bNaN\b|\bundefined\b|\[object|\*\*).{0,60}/;
    for (const pattern of [key, leftOpen]) {
      const [found] = pattern.exec(document.body.innerText) ?? [];
      if (found !== undefined) problems.push(`not for readers: “${found}”`);
    }
    return problems;
  });
