import type { ChangedUnit } from './comparison.ts';
import { headlineView } from './headlineView.ts';
import { moversView } from './moversView.ts';
import { moreText } from './rankingSlide.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import { asideFigures, plainSentence, titleSentence } from './slideInput.ts';
import type { SlideContentView, SlideInput } from './slideInput.ts';
import type { SlideBar } from './slideView.ts';
import { roleOfUnit } from './unitRole.ts';

/** Who rose and fell most, and the unit's own change between them. */
export function changeSlide({ screen, maxRows, window }: SlideInput): SlideContentView {
  const { words, page, comparison, unitId } = screen;
  const panel = moversView(screen);
  const isShown = panel.chart !== null && comparison !== null;
  const ordered = isShown ? bestFirst(comparison.changed, page.method.direction) : [];
  const { shown, gapsBefore } = endsAndOwn(ordered, unitId, maxRows, window);
  const [counts = '', own = ''] = plainSentence(panel.sentence).split(/(?<=\.) (?=[^.]*\.$)/);
  return {
    title: isShown ? titleSentence(counts) : words.t('briefing.change.none', { unit: screen.unitName }),
    sentence: isShown ? own : '',
    body: isShown
      ? {
          kind: 'bars',
          bars: {
            bars: shown.map((unit) => barOf(screen, unit)),
            gapsBefore,
            more: moreText(screen, ordered.length - shown.length, page.entries.size - ordered.length),
            largest: Math.max(Number.MIN_VALUE, ...ordered.map(({ changePoints }) => changePoints)),
            smallest: Math.min(0, ...ordered.map(({ changePoints }) => changePoints)),
            axisLabel: words.t('overview.column.change', { unit: changeUnitText(words, page.method) }),
          },
          figures: asideFigures(
            (headlineView(screen).chart?.facts ?? []).filter(({ id }) => id !== 'distance'),
            maxRows,
          ),
        }
      : null,
    unavailable: isShown ? null : panel.unavailable,
    table: panel.table,
    source: words.t('common.panel.source', { source: panel.source }),
  };
}

function bestFirst(
  changed: readonly ChangedUnit[],
  direction: Screen['page']['method']['direction'],
): readonly ChangedUnit[] {
  const sign = direction === 'higherIsBetter' ? 1 : -1;
  return changed.toSorted((a, b) => sign * (b.changePoints - a.changePoints));
}

/** Both ends of the list with the unit's own row between them, or one end alone. */
function endsAndOwn(
  ordered: readonly ChangedUnit[],
  unitId: string,
  limit: number,
  window: SlideInput['window'],
): { readonly shown: readonly ChangedUnit[]; readonly gapsBefore: readonly number[] } {
  if (ordered.length <= limit) return { shown: ordered, gapsBefore: [] };
  if (window === 'top') return { shown: ordered.slice(0, limit), gapsBefore: [] };
  if (window === 'bottom') return { shown: ordered.slice(-limit), gapsBefore: [0] };
  const own = ordered.findIndex((unit) => unit.unitId === unitId);
  const first = Math.floor(limit / 2);
  const last = limit - first - 1;
  const isBetween = own >= first && own < ordered.length - last;
  const tail = isBetween ? last : limit - first;
  return {
    shown: [
      ...ordered.slice(0, first),
      ...(isBetween ? ordered.slice(own, own + 1) : []),
      ...ordered.slice(-tail),
    ],
    gapsBefore: isBetween
      ? [...(own > first ? [first] : []), ...(own < ordered.length - last - 1 ? [first + 1] : [])]
      : [first],
  };
}

function barOf(screen: Screen, { unitId, name, changePoints, tone }: ChangedUnit): SlideBar {
  return {
    id: unitId,
    rankText: '',
    name,
    value: changePoints,
    valueText: screen.words.format.change(changePoints),
    tone,
    role: roleOfUnit(screen, unitId),
  };
}
