import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../src/charts/placeLabels.ts';
import { spreadLabels } from '../../../src/charts/spreadLabels.ts';
import { textWidth } from '../../../src/charts/textWidth.ts';
import { wrapText } from '../../../src/charts/wrapText.ts';

describe(spreadLabels, () => {
  test('labels with room stay where they are', () => {
    expect(spreadLabels([10, 50, 90], 15, 0, 100)).toEqual([10, 50, 90]);
  });
  test('colliding labels move apart around their mean', () => {
    expect(spreadLabels([50, 50], 10, 0, 100)).toEqual([45, 55]);
    expect(spreadLabels([52, 50], 10, 0, 100)).toEqual([56, 46]);
  });
  test('keeps gap, bounds and order', () => {
    const wishes = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(wishes, (list) => {
        const placed = spreadLabels(list, 10, 0, 200);
        const sorted = placed.toSorted((a, b) => a - b);
        for (const [index, y] of sorted.entries()) {
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(200 + 1e-6);
          if (index > 0) expect(y - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-6);
        }
        for (const [one, first] of list.entries())
          for (const [other, second] of list.entries())
            if (first < second) expect(placed[one] ?? 0).toBeLessThan(placed[other] ?? 0);
      }),
    );
  });
  test('shares the room out when there is too little', () => {
    expect(spreadLabels([0, 0, 0], 10, 0, 10)).toEqual([0, 5, 10]);
  });
});

describe(placeLabels, () => {
  const bounds = { left: 0, right: 300, top: 0, bottom: 100 };
  const wish = { x: 150, y: 50, radius: 5, width: 60, height: 14 };
  test('above the dot if that is free', () => {
    expect(placeLabels([wish], [], bounds)).toEqual([{ x: 150, y: 36, leaderX: 150, leader: false }]);
  });
  test('below if a dot is in the way, and never on another label', () => {
    const above = { left: 140, right: 160, top: 28, bottom: 40 };
    const [first, second] = placeLabels([wish, wish], [above], bounds);
    expect(first?.y).toBe(64);
    expect(second).not.toEqual(first);
  });
  test('leaves a label out that could only lie on another', () => {
    const low = { ...bounds, top: 40, bottom: 60, left: 110, right: 190 };
    const placed = placeLabels([wish, wish, wish], [], low);
    expect(placed[0]).not.toBeNull();
    expect(placed.at(-1)).toBeNull();
  });
  test('a line to a label off to one side ends straight above its dot', () => {
    const low = { ...bounds, top: 0, bottom: 58 };
    const taken = { left: 0, right: 170, top: 0, bottom: 57 };
    const [placed] = placeLabels([wish], [taken], low);
    expect(placed?.leaderX).toBeGreaterThanOrEqual(150);
    expect(Math.abs((placed?.leaderX ?? 0) - 150)).toBeLessThan(Math.abs((placed?.x ?? 0) - 150));
  });
  test('stays inside the bounds at the edge', () => {
    const [placed] = placeLabels([{ ...wish, x: 298 }], [], bounds);
    expect((placed?.x ?? 0) + 30).toBeLessThanOrEqual(300);
  });
});

describe(textWidth, () => {
  test('tone and vowel marks take no width; đ counts as d', () => {
    expect(textWidth('Bà Rịa - Vũng Tàu', 10)).toBe(textWidth('Ba Ria - Vung Tau', 10));
    expect(textWidth('đ', 10)).toBe(textWidth('d', 10));
    expect(textWidth('ộ', 1000)).toBe(642);
  });
  test('grows with size and weight', () => {
    expect(textWidth('Hà Tĩnh', 26)).toBeCloseTo(2 * textWidth('Hà Tĩnh', 13), 10);
    expect(textWidth('Hà Tĩnh', 13, true)).toBeGreaterThan(textWidth('Hà Tĩnh', 13));
  });
});

describe(wrapText, () => {
  test('every line fits and no word is lost', () => {
    const text = 'Kiểm soát tham nhũng trong khu vực công';
    const lines = wrapText(text, 120, 13);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
  });
  test('a word wider than the room keeps a line of its own', () => {
    expect(wrapText('a nghiêng b', 10, 13)).toEqual(['a', 'nghiêng', 'b']);
  });
});
