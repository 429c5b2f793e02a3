import { headlineView } from './headlineView.ts';
import { historyView } from './historyView.ts';
import type { HistoryView } from './historyView.ts';
import type { Words } from '../i18n/words.ts';
import { indexLabel } from './indexLabel.ts';
import { printedRank } from './coverage.ts';
import type { Screen } from './screen.ts';
import { plainSentence, unbroken } from './slideInput.ts';
import type { SlideContentView, SlideInput } from './slideInput.ts';
import type { SlideFigure } from './slideView.ts';
import { scaleText } from './scaleText.ts';
import { valueText } from './valueText.ts';

/** Notes a room can take in beside the figures. */
const maxNotes = 1;
/** With fewer rows the type is too large for notes and lines. */
const fewestRowsWithNotes = 5;

/** Where the unit stands, in one sentence, its figures and its years. */
export function headlineSlide({ screen, maxRows }: SlideInput): SlideContentView {
  const { words } = screen;
  const panel = headlineView(screen);
  const { chart } = panel;
  const history = historyView({ ...screen, pinned: [] });
  const isSmall = maxRows < fewestRowsWithNotes;
  return {
    title: headlineTitle(screen),
    sentence: plainSentence(panel.sentence),
    body:
      chart === null
        ? null
        : {
            kind: 'headline',
            figures: unbroken([...valueFigure(screen), ...chart.facts].slice(0, isSmall ? 3 : 4)),
            notes: isSmall
              ? []
              : [
                  ...chart.notes.slice(0, maxNotes).map(plainSentence),
                  ...((history.chart?.breaks.length ?? 0) === 0 ? [] : [words.t('briefing.headline.breaks')]),
                ],
            history:
              !isSmall && history.chart !== null && history.chart.years.length > 1
                ? shortLabels(words, history.chart)
                : null,
          },
    unavailable: panel.unavailable,
    table: history.chart === null ? panel.table : history.table,
    source: words.t('common.panel.source', { source: panel.source }),
  };
}

/** The value itself; nothing where a source prints a rank alone. */
function valueFigure({ words, page, unitId }: Screen): readonly SlideFigure[] {
  const value = page.entries.get(unitId)?.value ?? null;
  if (value === null) return [];
  const isPercent = page.method.scaleUnit === 'percent';
  return [
    {
      id: 'value',
      text: isPercent ? words.format.percent(value / 100, 2) : words.format.points(value),
      label: isPercent
        ? words.t('briefing.headline.percent', { year: page.year })
        : scaleText(words, page.method),
    },
  ];
}

/** Letters a line's name may have: longer ones would take the room of the lines. */
const longestLabel = 16;

/** The lines of a history with names short enough to stand beside them. */
export function shortLabels({ t }: Words, history: HistoryView): HistoryView {
  return {
    ...history,
    series: history.series.map((series) =>
      series.label.length <= longestLabel
        ? series
        : {
            ...series,
            label: t(series.role === 'reference' ? 'briefing.headline.mean' : 'briefing.headline.own'),
          },
    ),
  };
}

/** `Hà Tĩnh hạng 6/61 về PAPI 2024, điểm tăng 0,12`. */
function headlineTitle(screen: Screen): string {
  const { words, catalog, page, unitId, unitName: unit } = screen;
  const { t, format } = words;
  const entry = page.entries.get(unitId);
  const printed = entry === undefined ? null : printedRank(entry);
  const index = indexLabel(words, catalog, page.method.indexCode);
  const params = { unit, index, year: page.year };
  const value = entry?.value ?? null;
  if (printed === null && value === null) return t('briefing.headline.none', params);
  const standing =
    printed === null
      ? t('briefing.headline.valued', { ...params, value: valueText(words, page.method, value ?? 0) })
      : t('briefing.headline.ranked', { ...params, rank: format.rank(printed.rank, printed.n) });
  return `${standing}${directionText(screen)}`;
}

function directionText({ words, page, comparison, unitId }: Screen): string {
  const { t, format } = words;
  const change = comparison?.of(unitId).change;
  if (change?.kind !== 'change') return '';
  const params = { points: format.points(Math.abs(change.changePoints)) };
  const unit = page.method.scaleUnit === 'percent' ? 'Pp' : '';
  if (Number(change.changePoints.toFixed(2)) === 0) return t('briefing.headline.same');
  return t(`briefing.headline.${change.changePoints > 0 ? 'rose' : 'fell'}${unit}`, params);
}
