import { describe, expect, it } from 'vitest';
import { chartThemes } from '../../../src/charts/chartTheme.ts';
import { smallMultiplesOption } from '../../../src/charts/smallMultiplesOption.ts';
import type { SmallMultiplesView } from '../../../src/viewModels/smallMultiplesView.ts';
import { smallMultiplesView, words } from '../../support/chartFixtures.ts';
import { renderSvg } from '../../support/renderSvg.ts';

const context = { theme: chartThemes.light, words, width: 800, height: 400 };

const textsOf = (view: SmallMultiplesView): readonly string[] =>
  [...renderSvg(smallMultiplesOption(view, context), 800, 400).matchAll(/<text[^>]*>([^<]*)</gu)].map(
    ([, text]) => text ?? '',
  );

interface Target {
  readonly tip: string;
  readonly selectId?: string;
}

const targetsOf = (view: SmallMultiplesView): readonly Target[] => {
  const series = smallMultiplesOption(view, context).series as readonly {
    readonly data: readonly Target[];
  }[];
  return series.at(-1)?.data ?? [];
};

describe(smallMultiplesOption, () => {
  it('draws every page on the scale of all units', () => {
    const texts = textsOf({ ...smallMultiplesView, valueRange: { min: 2, max: 98 } });
    expect(texts).toContain('0');
    expect(texts).toContain('100');
    expect(textsOf(smallMultiplesView)).not.toContain('100');
  });

  it('answers the pointer at every known year of a unit, with the reference of that year', () => {
    const known = smallMultiplesView.panels.flatMap(({ id, segments }) =>
      segments.flatMap(({ points }) =>
        points.filter(({ value }) => value !== null).map(({ year }) => `${id} ${year}`),
      ),
    );
    const targets = targetsOf(smallMultiplesView).filter(({ selectId }) => selectId !== undefined);
    expect(targets.map(({ selectId, tip }) => `${selectId} ${/\n(\d{4}):/u.exec(tip)?.[1]}`)).toEqual(known);
    for (const { tip } of targets) expect(tip).toMatch(/\ntrung vị: [\d,]+\s%$/u);
  });

  it('says why at every break of every panel', () => {
    const { breaks, panels } = smallMultiplesView;
    const marks = targetsOf(smallMultiplesView).filter(({ selectId }) => selectId === undefined);
    expect(marks).toHaveLength(breaks.length * panels.length);
    expect(marks[0]?.tip).toContain(breaks[0]?.reason);
  });
});
