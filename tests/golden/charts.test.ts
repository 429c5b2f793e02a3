import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { goldenCases } from '../support/goldenCases.ts';
import { renderSvg } from '../support/renderSvg.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`files/${name}.svg`, import.meta.url));
const update = process.env.UPDATE_GOLDEN === '1';

describe('charts look as their golden files', () => {
  test.each(goldenCases)('$name', ({ name, option, width, height }) => {
    const svg = renderSvg(option, width, height);
    const changed = pathOf(`${name}-changed`);
    if (update) writeFileSync(pathOf(name), svg);
    const golden = existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : null;
    rmSync(changed, { force: true });
    if (golden !== svg) writeFileSync(changed, svg);
    expect(
      golden === svg,
      `${name} differs from tests/golden/files/${name}.svg. Look at ${name}-changed.svg beside it; if it is right, run again with UPDATE_GOLDEN=1.`,
    ).toBe(true);
  });
});
