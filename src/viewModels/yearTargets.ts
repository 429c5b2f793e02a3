import type { PanelView } from './panelView.ts';
import { linesOfYear } from './targetLines.ts';
import type { TargetLine } from './targetLines.ts';

/** A chart of every unit's figure in a year with the limits plans set for that year. */
export function yearTargets<Chart extends object>(
  view: PanelView<Chart>,
  lines: readonly TargetLine[],
  year: number,
): PanelView<Chart & { readonly targets?: readonly TargetLine[] }> {
  const targets = linesOfYear(lines, year);
  return view.chart === null || targets.length === 0 ? view : { ...view, chart: { ...view.chart, targets } };
}
