import type { TooltipComponentOption } from 'echarts';
import type { ChartTheme } from './chartTheme.ts';

/** What a mark says when pointed at, and the unit or criterion a click on it selects. */
export interface Pointed {
  readonly tip: string;
  readonly selectId?: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The `tip` of the mark that ECharts points at; empty when it has none. */
const tipOf = (params: unknown): string => {
  const data = isRecord(params) ? params['data'] : null;
  const tip = isRecord(data) ? data['tip'] : null;
  return typeof tip === 'string' ? tip : '';
};

/** Braces would be read as style marks by ECharts' rich text; names keep a look-alike. */
export const plainText = (text: string): string => text.replaceAll('{', '❴').replaceAll('}', '❵');

/** Lines of a tooltip without the empty ones. */
export const tipLines = (...lines: readonly string[]): string =>
  plainText(lines.filter((line) => line !== '').join('\n'));

/** Tooltip drawn as text, never as markup, and kept inside the chart. */
export const tooltip = ({ colors, fontSize, fontFamily }: ChartTheme): TooltipComponentOption => ({
  trigger: 'item',
  renderMode: 'richText',
  confine: true,
  transitionDuration: 0,
  backgroundColor: colors.surface,
  borderColor: colors.contextEdge,
  borderWidth: 1,
  padding: [8, 10],
  textStyle: { color: colors.ink, fontSize: fontSize.small, fontFamily },
  formatter: tipOf,
});
