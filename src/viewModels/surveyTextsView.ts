import type { SurveyTextRow } from '../queries/surveyTexts.ts';
import type { PanelView } from './panelView.ts';
import { whenText } from './periodText.ts';
import type { Screen } from './screen.ts';
import { answersSource } from './surveyText.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** Comments listed at most. */
export const textLimit = 200;

/** What people wrote about the selected unit in a period; `sought` is what the reader typed. */
export function surveyTextsView(
  screen: Screen,
  period: string,
  rows: readonly SurveyTextRow[],
  sought: string,
): PanelView<TableView> {
  const { words, page, unitName } = screen;
  const { t, format } = words;
  const text = sought.trim();
  const title = t('satisfaction.texts.title', {
    unit: unitName,
    when: whenText(words, period, page.year),
  });
  return tablePanel({
    id: 'surveyTexts',
    title,
    sentence:
      rows.length === 0
        ? t(text === '' ? 'satisfaction.texts.none' : 'satisfaction.texts.noneFound', { text })
        : t(text === '' ? 'satisfaction.texts.sentence' : 'satisfaction.texts.sentenceFound', {
            n: format.count(rows[0]?.foundCount ?? rows.length),
            text,
            shown: format.count(rows.length),
          }),
    unavailable: null,
    table: {
      caption: title,
      columns: [
        { key: 'field', label: t('satisfaction.column.field'), kind: 'text' },
        { key: 'channel', label: t('satisfaction.dimension.channel'), kind: 'text' },
        { key: 'questionnaire', label: t('satisfaction.column.questionnaire'), kind: 'text' },
        { key: 'text', label: t('satisfaction.column.text'), kind: 'text' },
      ],
      rows: rows.map((row) => ({
        id: `${row.batchId} ${row.row}`,
        cells: [
          textCell(row.serviceField),
          textCell(row.channel),
          textCell(row.questionnaire),
          textCell(row.text),
        ],
      })),
    },
    source: answersSource(screen, period, [page.year]),
  });
}
