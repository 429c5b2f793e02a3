import type { HistorySeries, HistoryView } from './historyView.ts';
import type { PanelView } from './panelView.ts';
import type { TargetLine } from './targetLines.ts';

/**
 * A unit's values over the years with the limits plans set for every unit, each over the years it is for; limits of all
 * units pooled say nothing of one. Not where values are in percent of the maximum (`isShareOfMaximum`): that is another scale.
 */
export function historyTargets(
  view: PanelView<HistoryView>,
  lines: readonly TargetLine[],
  isShareOfMaximum: boolean,
): PanelView<HistoryView> {
  const { chart, table } = view;
  if (chart === null || isShareOfMaximum) return view;
  const shown = lines.flatMap((line) => {
    const years = line.years.filter((year) => chart.years.includes(year));
    return line.about === 'units' && years.length > 0 ? [{ ...line, years }] : [];
  });
  if (shown.length === 0) return view;
  const series = shown.map(({ id, label, boundText, value, years }): HistorySeries => ({
    id: `target ${id}`,
    label,
    role: 'reference',
    isTarget: true,
    segments: [
      { methodId: id, points: years.map((year) => ({ year, value, valueText: boundText, gapReason: '' })) },
    ],
  }));
  return {
    ...view,
    chart: { ...chart, series: [...series, ...chart.series] },
    table: {
      ...table,
      columns: [
        ...table.columns,
        ...shown.map(({ id, label }) => ({ key: `target ${id}`, label, kind: 'number' as const })),
      ],
      rows: table.rows.map((row) => ({
        ...row,
        cells: [
          ...row.cells,
          ...shown.map(({ years, value, boundText }) =>
            years.some((year) => `${year}` === row.id)
              ? { value, text: boundText }
              : { value: null, text: '' },
          ),
        ],
      })),
    },
  };
}
