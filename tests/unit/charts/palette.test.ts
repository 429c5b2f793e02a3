import { describe, expect, test } from 'vitest';
import { chartThemes } from '../../../src/charts/chartTheme.ts';
import { contrast, heatmapStepOf, luminance, oklch, readableOn } from '../../../src/charts/palette.ts';

const themes = Object.values(chartThemes).map((theme) => [theme.name, theme] as const);

describe(contrast, () => {
  test('known values of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ffffff', '#767676')).toBe(contrast('#767676', '#ffffff'));
  });
});

describe(oklch, () => {
  test('white, black and the sRGB red of the reference implementation', () => {
    expect(oklch(1, 0, 0)).toBe('#ffffff');
    expect(oklch(0, 0, 0)).toBe('#000000');
    expect(oklch(0.627_955, 0.257_683, 29.2339)).toBe('#ff0000');
  });
});

describe.each(themes)('theme %s', (_name, { colors, heatmap, fontSize }) => {
  test.each(['ink', 'muted', 'accent', 'worse'] as const)(
    '%s reads as text on surface and ground',
    (name) => {
      expect(contrast(colors[name], colors.surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colors[name], colors.ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('marks and outlines stand out from the surface', () => {
    expect(contrast(colors.contextEdge, colors.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(colors.accent, colors.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(colors.worse, colors.surface)).toBeGreaterThanOrEqual(3);
  });

  test('every heatmap step carries readable text', () => {
    for (const { fill, text } of heatmap) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });

  test('heatmap steps go one way in lightness', () => {
    const steps = heatmap.map(({ fill }) => luminance(fill));
    const sorted = steps.toSorted((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(steps);
    expect(new Set(steps).size).toBe(heatmap.length);
  });

  test('type is large enough', () => {
    const least = _name === 'projector' ? 22 : 13;
    expect(Math.min(fontSize.base, fontSize.small)).toBeGreaterThanOrEqual(least);
  });
});

test('context marks of the dark theme stand out by their fill alone', () => {
  expect(contrast(chartThemes.dark.colors.context, chartThemes.dark.colors.surface)).toBeGreaterThanOrEqual(
    3,
  );
});

describe(readableOn, () => {
  test('always reaches 4.5', () => {
    for (let grey = 0; grey < 256; grey += 1) {
      const fill = `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
      expect(contrast(readableOn(fill), fill)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe(heatmapStepOf, () => {
  const { heatmap } = chartThemes.light;
  test('ends and values outside take the end steps; 0 is a value like any other', () => {
    expect(heatmapStepOf(heatmap, 0, 0, 1)).toBe(heatmap[0]);
    expect(heatmapStepOf(heatmap, 1, 0, 1)).toBe(heatmap.at(-1));
    expect(heatmapStepOf(heatmap, -5, 0, 1)).toBe(heatmap[0]);
    expect(heatmapStepOf(heatmap, 0.5, 0, 1)).toBe(heatmap[4]);
  });
  test('a scale without span takes the middle', () => {
    expect(heatmapStepOf(heatmap, 0.3, 0.3, 0.3)).toBe(heatmap[4]);
  });
});
