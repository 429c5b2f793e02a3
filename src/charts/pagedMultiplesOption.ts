import type { EChartsOption } from 'echarts';
import type { PagedMultiplesView } from '../viewModels/smallMultiplesView.ts';
import { valueAxis } from './axes.ts';
import type { ChartContext } from './chartContext.ts';
import { niceScale } from './niceScale.ts';
import { smallMultiplesOption } from './smallMultiplesOption.ts';

/** Small multiples of one page of units on the scale of all units, so that pages may be compared by eye. */
export const pagedMultiplesOption = (view: PagedMultiplesView, context: ChartContext): EChartsOption => {
  const option = smallMultiplesOption(view, context);
  if (view.valueRange === null) return option;
  const scale = niceScale(view.valueRange.min, view.valueRange.max, { steps: 3, padding: 0.03 });
  const axis = valueAxis(context.theme, scale, context.words);
  return { ...option, yAxis: view.panels.map((_, gridIndex) => ({ ...axis, gridIndex })) };
};
