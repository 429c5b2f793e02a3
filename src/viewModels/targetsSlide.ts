import type { Words } from '../i18n/words.ts';
import { dateText } from './dateText.ts';
import type { SlideContentView } from './slideInput.ts';
import type { TargetBook } from './targetBook.ts';
import { targetListView } from './targetList.ts';
import type { TargetListRow } from './targetList.ts';

/** Share of the rows that go to targets not met. */
const missedShare = 0.7;

/** How many targets are missed and met, the most pressing ones with their clauses. */
export function targetsSlide(words: Words, book: TargetBook, maxRows: number): SlideContentView {
  const { t, format } = words;
  const panel = targetListView(words, book, { planId: null, status: null, search: '' });
  const { rows, counts, total } = panel.chart ?? { rows: [], counts: null, total: 0 };
  const shown = missedAndMet(rows, maxRows);
  const rest = counts === null ? 0 : total - counts.missed - counts.met;
  return {
    title: t('briefing.targets.title', {
      missed: format.count(counts?.missed ?? 0),
      met: format.count(counts?.met ?? 0),
      total: format.count(total),
    }),
    sentence: [
      t('briefing.targets.asOf', { date: dateText(words, book.asOf) }),
      ...(rest === 0 ? [] : [t('briefing.targets.rest', { n: format.count(rest) })]),
    ].join(' '),
    body:
      shown.length === 0
        ? null
        : {
            kind: 'targets',
            rows: shown.map(
              ({ id, status, symbol, word, name, clause, docNumber, valueText, boundText }) => ({
                id,
                tone:
                  status === 'met'
                    ? ('met' as const)
                    : status === 'missed'
                      ? ('missed' as const)
                      : ('other' as const),
                symbol,
                word,
                name,
                clause: [clause, docNumber].filter((text) => text !== '').join(', '),
                valueText,
                boundText,
              }),
            ),
            more:
              total > shown.length
                ? t('briefing.targets.more', { n: format.count(total - shown.length) })
                : '',
          },
    unavailable: shown.length === 0 ? t('targets.none.text') : null,
    table: panel.table,
    source: t('common.panel.source', { source: panel.source }),
  };
}

/** The most pressing missed ones, then some that are met, then what cannot be told. */
function missedAndMet(rows: readonly TargetListRow[], limit: number): readonly TargetListRow[] {
  const missed = rows.filter(({ status }) => status === 'missed');
  const met = rows.filter(({ status }) => status === 'met');
  const other = rows.filter(({ status }) => status !== 'missed' && status !== 'met');
  const wished = Math.min(Math.ceil(limit * missedShare), limit - 1);
  const first = missed.slice(0, Math.max(wished, limit - met.length));
  const second = met.slice(0, limit - first.length);
  return [...first, ...second, ...other.slice(0, limit - first.length - second.length)];
}
