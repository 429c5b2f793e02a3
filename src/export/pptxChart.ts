import type PptxGenJS from 'pptxgenjs';
import type { NativeChart } from './nativeChart.ts';
import { fontFace, ink, muted, rule, toneColors } from './pptxLook.ts';
import type { Box, PptxType } from './pptxLook.ts';
import { allowedText } from './xmlText.ts';

/** The library leaves a 0 out of the figures to edit, but not a text that is one. */
const valueOf = (value: number | null): number | string | null => (value === 0 ? '0' : value);

const textLook = (type: PptxType) =>
  ({
    catAxisLabelColor: ink,
    catAxisLabelFontFace: fontFace,
    catAxisLabelFontSize: type.chart,
    valAxisLabelColor: muted,
    valAxisLabelFontFace: fontFace,
    valAxisLabelFontSize: type.chart,
    dataLabelColor: ink,
    dataLabelFontFace: fontFace,
    dataLabelFontSize: type.chart,
    dataLabelFontBold: true,
    legendColor: ink,
    legendFontFace: fontFace,
    legendFontSize: type.chart,
    legendPos: 'b',
  }) as const;

const axisOf = ({ smallest, largest }: NativeChart) => ({
  ...(smallest === null ? {} : { valAxisMinVal: smallest }),
  ...(largest === null ? {} : { valAxisMaxVal: largest }),
});

function barOptions(chart: NativeChart): PptxGenJS.IChartOpts {
  const isStacked = chart.kind === 'stackedBars';
  return {
    barDir: 'bar',
    barGrouping: isStacked ? 'stacked' : 'clustered',
    barGapWidthPct: 40,
    // The types know only `minMax`; rows stand in the order of the slide, first on top.
    catAxisOrientation: 'maxMin' as 'minMax',
    catAxisLabelPos: 'low',
    catAxisLineShow: false,
    valAxisHidden: true,
    valAxisLineShow: false,
    valGridLine: { style: 'none' },
    showLegend: chart.hasLegend,
    showValue: chart.labelFormat !== null,
    ...(chart.labelFormat === null ? {} : { dataLabelFormatCode: chart.labelFormat }),
    ...(isStacked ? {} : { dataLabelPosition: 'outEnd' as const }),
    chartColors: (chart.tones ?? chart.series.map(({ tone }) => tone)).map((tone) => toneColors[tone]),
  };
}

const lineOptions = (chart: NativeChart): PptxGenJS.IChartOpts => ({
  chartColors: chart.series.map(({ tone }) => toneColors[tone]),
  lineSize: 2.5,
  lineDataSymbolSize: 7,
  displayBlanksAs: 'gap',
  showLegend: chart.hasLegend,
  catGridLine: { style: 'none' },
  valGridLine: { color: rule, size: 0.75, style: 'solid' },
  valAxisLineShow: false,
  ...(chart.labelFormat === null
    ? {}
    : { valAxisLabelFormatCode: chart.labelFormat === '0.00' ? '0.##' : '0' }),
  ...(chart.isReversed ? { valAxisOrientation: 'maxMin' as 'minMax', catAxisLabelPos: 'low' as const } : {}),
});

/** Puts an office chart on a slide. `label` says what it shows to those who cannot see it. */
export function addChart(
  slide: PptxGenJS.Slide,
  chart: NativeChart,
  { box, type, label }: { readonly box: Box; readonly type: PptxType; readonly label: string },
): void {
  const labels = chart.categories.map(allowedText);
  slide.addChart(
    chart.kind === 'lines' ? 'line' : 'bar',
    chart.series.map(({ name, values }) => ({
      name: allowedText(name),
      labels,
      values: values.map(valueOf),
    })),
    {
      ...box,
      ...textLook(type),
      ...axisOf(chart),
      ...(chart.kind === 'lines' ? lineOptions(chart) : barOptions(chart)),
      altText: allowedText(label),
    },
  );
}
