import { actionsView } from './actionsView.ts';
import { titleSentence } from './slideInput.ts';
import type { SlideContentView, SlideInput } from './slideInput.ts';

/** What to do next, and where it would lead. */
export function actionsSlide({ screen, scores }: SlideInput): SlideContentView {
  const { words, page, unitId } = screen;
  const { t, format } = words;
  const panel = actionsView({ screen, scores });
  const { chart } = panel;
  const own = page.entries.get(unitId);
  return {
    title: chart === null ? panel.title : titleSentence(panel.sentence),
    sentence: '',
    body:
      chart === null
        ? null
        : {
            kind: 'actions',
            actions: chart.actions.map((action) => ({
              id: action.criterionId,
              name: action.name,
              gainText: `${action.gainText} ${chart.unitText}`,
              detail: [
                `${t('overview.actions.own', { value: action.ownText })} → ${action.peerText}`,
                action.detail,
              ]
                .filter((text) => text !== '')
                .join('; '),
            })),
            figures: [
              {
                id: 'outcome',
                text: format.points(chart.outcome.value),
                label: t('briefing.actions.value', { now: format.points(own?.value ?? 0) }),
              },
              {
                id: 'rank',
                text: format.rank(chart.outcome.rank, chart.outcome.n),
                label: t('briefing.actions.rank', { now: format.count(own?.rank ?? 0) }),
              },
            ],
          },
    unavailable: panel.unavailable,
    table: panel.table,
    source: t('common.panel.source', { source: panel.source }),
  };
}
