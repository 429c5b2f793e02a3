import { fewEnds } from '../domain/fewRows.ts';
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
  const own = ordered.findIndex((unit) => unit.unitId === unitId);
  const { rows: shown, gapsBefore } = fewEnds(ordered, own, maxRows, window);
  const [counts = '', standing = ''] = plainSentence(panel.sentence).split(/(?<=\.) (?=[^.]*\.$)/);
  return {
    title: isShown ? titleSentence(counts) : words.t('briefing.change.none', { unit: screen.unitName }),
    sentence: isShown ? standing : '',
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
            decimals: 2,
            areUnits: true,
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
