import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutraliseFormula } from '../../../src/domain/formulaText.ts';

describe(neutraliseFormula, () => {
  it.each(['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x")'])('disarms %j', (text) => {
    expect(neutraliseFormula(text)).toBe(`'${text}`);
  });

  it('leaves other text alone and never lets a formula begin a cell', () => {
    expect(neutraliseFormula('Hà Nội')).toBe('Hà Nội');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(neutraliseFormula(text)).not.toMatch(/^[=+\-@\t\r]/u);
      }),
    );
  });
});
