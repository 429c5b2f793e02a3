import { describe, expect, it } from 'vitest';
import { asMetricId } from '../../../src/domain/ids.ts';
import { historyTargets } from '../../../src/viewModels/historyTargets.ts';
import { historyView } from '../../../src/viewModels/historyView.ts';
import { buildTargetBook } from '../../../src/viewModels/targetBook.ts';
import { linesOfYear, targetLines } from '../../../src/viewModels/targetLines.ts';
import { districtPlans, districtRegisters, districtTargets } from '../../support/districtTargets.ts';
import { districtScreen } from '../../support/districtScreen.ts';

const commune = { year: 2025, base: 2024, unit: 'MHM03' } as const;

describe(targetLines, () => {
  it('draws the limit for every commune in the scale of its index, and says by when', async () => {
    const { screen } = await districtScreen(commune);
    expect(targetLines(screen, districtTargets())).toEqual([
      {
        id: 'MH2',
        label: 'Chỉ tiêu đến 2025 ≥\u00a085 (I.2)',
        boundText: '≥\u00a085',
        value: 85,
        years: [2022, 2023, 2024, 2025],
        dueYears: [2025],
        about: 'units',
      },
    ]);
  });

  it('tells a limit of all units pooled from one of each, and leaves out limits of single factors', async () => {
    const { screen } = await districtScreen({ ...commune, index: 'SIPAS' });
    const lines = targetLines(screen, districtTargets());
    expect(lines.map(({ id, label, about }) => [id, label, about])).toEqual([
      ['MH3', 'Chỉ tiêu chung đến 2025 ≥\u00a090\u00a0% (I.3)', 'overall'],
    ]);
    expect(linesOfYear(lines, 2025)).toHaveLength(1);
    // Due at the end of the plan only.
    expect(linesOfYear(lines, 2024)).toEqual([]);
  });

  it('keeps strict limits and both sides of a contradiction apart', async () => {
    const { screen } = await districtScreen({ ...commune, index: 'SIPAS' });
    const own = districtPlans.targets.filter(({ targetId }) => ['T016', 'T017'].includes(targetId));
    const onIndex = own.map((target) => ({
      ...target,
      metricId: asMetricId('mh-sipas'),
      firstYear: 2025,
      lastYear: 2025,
    }));
    const strict = onIndex.map((target) => ({
      ...target,
      comparator: 'above' as const,
      conflictId: null,
    }));
    const book = (targets: typeof onIndex) =>
      buildTargetBook(
        districtRegisters,
        { ...districtPlans, targets },
        [...districtTargets().dataOf.values()].flatMap(({ figures, metric }) =>
          figures.map((figure) => ({ ...figure, indexCode: metric.indexCode, kind: metric.kind })),
        ),
        '2025-12-31',
      );
    expect(
      targetLines(screen, book(onIndex))
        .map(({ label }) => label)
        .toSorted(),
    ).toEqual([
      'Chỉ tiêu chung ≥\u00a091\u00a0% (I.2.3.a) ⇄',
      'Chỉ tiêu chung ≥\u00a092\u00a0% (PL 8.4.a) ⇄',
    ]);
    expect(
      targetLines(screen, book(strict))
        .map(({ boundText }) => boundText)
        .toSorted(),
    ).toEqual(['>\u00a091\u00a0%', '>\u00a092\u00a0%']);
  });

  it('draws nothing for provinces: the plans are those of districts', async () => {
    const { screen } = await districtScreen(commune);
    const { page } = screen;
    const ofProvinces = { ...page, method: { ...page.method, level: 'province' as const } };
    expect(targetLines({ ...screen, page: ofProvinces }, districtTargets())).toEqual([]);
  });
});

describe(historyTargets, () => {
  it('draws the limit over the years of the plan, in chart and table', async () => {
    const { screen } = await districtScreen(commune);
    const lines = targetLines(screen, districtTargets());
    const view = historyTargets(historyView(screen), lines, false);
    const [target] = view.chart?.series ?? [];
    expect(target).toMatchObject({ isTarget: true, label: 'Chỉ tiêu đến 2025 ≥\u00a085 (I.2)' });
    expect(target?.segments[0]?.points.map(({ year, value }) => [year, value])).toEqual([
      [2022, 85],
      [2023, 85],
      [2024, 85],
      [2025, 85],
    ]);
    expect(view.table.columns.at(-1)?.key).toBe('target MH2');
    expect(view.table.rows.map(({ cells }) => cells.at(-1)?.value)).toEqual([
      null,
      null,
      null,
      85,
      85,
      85,
      85,
    ]);
  });

  it('draws none beside one unit for all pooled, nor where values are in percent of the maximum', async () => {
    const { screen } = await districtScreen(commune);
    const lines = targetLines(screen, districtTargets());
    const view = historyView(screen);
    expect(historyTargets(view, lines, true)).toBe(view);
    expect(
      historyTargets(
        view,
        lines.map((line) => ({ ...line, about: 'overall' as const })),
        false,
      ),
    ).toBe(view);
  });
});
