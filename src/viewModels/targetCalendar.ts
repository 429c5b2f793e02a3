import type { TargetStatus } from '../domain/targetStatus.ts';
import type { Words } from '../i18n/words.ts';
import { dateText } from './dateText.ts';
import type { PanelView } from './panelView.ts';
import type { TargetBook } from './targetBook.ts';
import { metricNameOf, targetSource } from './targetNames.ts';
import { statusSymbols, statusText } from './targetText.ts';

/** Something that falls due on a day. */
export interface CalendarItem {
  readonly id: string;
  readonly targetId: string;
  readonly day: string;
  readonly dayText: string;
  /** The same without its year. */
  readonly shortDay: string;
  readonly name: string;
  readonly clause: string;
  readonly docNumber: string;
  readonly status: TargetStatus;
  readonly symbol: string;
  readonly statusText: string;
}

export interface CalendarMonth {
  readonly month: number;
  readonly label: string;
  readonly items: readonly CalendarItem[];
}

/** A year of due dates. */
export interface TargetCalendar {
  readonly year: number;
  readonly years: readonly number[];
  readonly months: readonly CalendarMonth[];
}

/** Every due date of every target, in order. */
function itemsOf(words: Words, book: TargetBook): readonly CalendarItem[] {
  return book.evaluations
    .flatMap((one) =>
      one.occurrences.map(({ due, isDue, verdict }): CalendarItem => {
        const status = isDue ? verdict.status : 'notDue';
        return {
          id: `${one.target.targetId} ${due.year}${due.period}`,
          targetId: one.target.targetId,
          day: due.lastDay,
          dayText: dateText(words, due.lastDay),
          shortDay: dateText(words, due.lastDay).replace(/[ /]\d{4}$/u, ''),
          name: metricNameOf(words, book, one.target),
          clause: one.target.clause,
          docNumber: one.plan.docNumber,
          status,
          symbol: statusSymbols[status],
          statusText: statusText(words, status),
        };
      }),
    )
    .toSorted((a, b) => (a.day === b.day ? a.id.localeCompare(b.id) : a.day < b.day ? -1 : 1));
}

/** When targets fall due: one year by month, the day's year unless another is asked for. */
export function targetCalendar(
  words: Words,
  book: TargetBook,
  asked: number | null,
): PanelView<TargetCalendar> {
  const { t, format } = words;
  const items = itemsOf(words, book);
  const years = [...new Set(items.map(({ day }) => Number(day.slice(0, 4))))];
  const next = items.find(({ status }) => status === 'notDue');
  const due = items.filter(({ status }) => status !== 'notDue').length;
  const day = dateText(words, book.asOf);
  const fallback = Number((next ?? items.at(-1))?.day.slice(0, 4) ?? book.asOf.slice(0, 4));
  const year = asked !== null && years.includes(asked) ? asked : fallback;
  const ofYear = items.filter((item) => item.day.startsWith(`${year}-`));
  const months = Array.from({ length: 12 }, (_, index): CalendarMonth => {
    const month = index + 1;
    const prefix = `${year}-${String(month).padStart(2, '0')}-`;
    return {
      month,
      label: t('targets.calendar.month', { month }),
      items: ofYear.filter((item) => item.day.startsWith(prefix)),
    };
  });
  return {
    id: 'targetCalendar',
    title: t('targets.calendar.title'),
    sentence:
      next === undefined
        ? t('targets.calendar.over', { due: format.count(due), day })
        : t('targets.calendar.sentence', {
            due: format.count(due),
            coming: format.count(items.length - due),
            day,
            next: next.name,
            date: next.dayText,
          }),
    chart: items.length === 0 ? null : { year, years, months },
    unavailable: items.length === 0 ? t('targets.none.text') : null,
    table: {
      caption: t('targets.calendar.caption'),
      columns: (
        [
          ['date', 'targets.calendar.date'],
          ['status', 'targets.list.column.status'],
          ['target', 'targets.list.column.target'],
          ['clause', 'targets.list.column.clause'],
          ['plan', 'targets.list.column.plan'],
        ] as const
      ).map(([key, label]) => ({ key, label: t(label), kind: 'text' as const })),
      rows: items.map((item) => ({
        id: item.id,
        cells: [
          { value: item.day, text: item.dayText },
          ...[item.statusText, item.name, item.clause, item.docNumber].map((text) => ({ value: text, text })),
        ],
      })),
    },
    source: targetSource(words, book, book.evaluations),
  };
}
