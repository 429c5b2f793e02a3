import { describe, expect, it } from 'vitest';
import { chartThemes } from '../../../src/charts/chartTheme.ts';
import { pagedMultiplesOption } from '../../../src/charts/pagedMultiplesOption.ts';
import { createWords } from '../../../src/i18n/createWords.ts';
import type { PagedMultiplesView } from '../../../src/viewModels/smallMultiplesView.ts';

const context = { theme: chartThemes.light, words: createWords('vi'), width: 800, height: 400 };
const view = (valueRange: PagedMultiplesView['valueRange']): PagedMultiplesView => ({
  years: [2023, 2024],
  panels: [
    {
      id: 'a',
      name: 'Hà Tĩnh',
      role: 'selected',
      segments: [{ methodId: 'm', points: [{ year: 2023, value: 50, valueText: '50', gapReason: '' }] }],
      lastText: '50',
    },
  ],
  reference: [],
  referenceLabel: '',
  breaks: [],
  axisLabel: '%',
  valueRange,
});

describe(pagedMultiplesOption, () => {
  it('draws every page on the scale of all units', () => {
    const { yAxis } = pagedMultiplesOption(view({ min: 42, max: 78 }), context);
    expect(yAxis).toEqual([expect.objectContaining({ min: 40, max: 80, gridIndex: 0 })]);
  });

  it('keeps the scale of the page when no unit has a value', () => {
    const { yAxis } = pagedMultiplesOption(view(null), context);
    expect(yAxis).toEqual([expect.not.objectContaining({ min: 40, max: 80 })]);
  });
});
