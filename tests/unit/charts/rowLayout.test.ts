import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartThemes } from '../../../src/charts/chartTheme.ts';
import { rowLayout } from '../../../src/charts/rowLayout.ts';
import { widestText } from '../../../src/charts/textWidth.ts';

const theme = chartThemes.light;
const { small } = theme.fontSize;
const rowsOf = (names: readonly string[]) => names.map((text, index) => ({ id: String(index), text }));

describe(rowLayout, () => {
  it('puts names above their marks where names and values would leave none of the drawing', () => {
    const names = rowsOf(['Xã Minh Họa Đông', 'Xã Minh Họa Hải Phú']);
    const values = ['90,4  hạng 1–3', '88,6  hạng 1–4'];
    expect(rowLayout(theme, names, 290, { values }).stacked).toBe(true);
    expect(rowLayout(theme, names, 600, { values }).stacked).toBe(false);
    expect(rowLayout(theme, names, 290).stacked).toBe(false);
  });

  it('leaves three tenths of any drawing to the marks beside names and values', () => {
    const word = fc.constantFrom('Xã', 'Minh', 'Họa', 'Thượng', 'Phòng', 'Nội', 'vụ');
    const text = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 5 }),
        fc.array(fc.constantFrom('85,9', '90,4  hạng 1–3', '82,4 % (77,2–86,6)'), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.integer({ min: 260, max: 1200 }),
        (names, values, width) => {
          const layout = rowLayout(theme, rowsOf(names), width, { values });
          if (layout.stacked) return;
          const lines = layout.names.flatMap((name) => name.split('\n'));
          // A single word is never broken; with room for it, names and values keep to their share.
          const words = widestText(
            names.flatMap((name) => name.split(' ')),
            small,
          );
          const taken = Math.max(words, widestText(lines, small)) + widestText(values, small, true);
          if (words + widestText(values, small, true) + 36 <= 0.7 * width)
            expect(taken).toBeLessThanOrEqual(0.7 * width);
        },
      ),
    );
  });
});
