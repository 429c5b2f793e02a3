import type { SurveyLevel } from '../domain/surveyLevel.ts';
import type { SurveyAnswerRow } from '../queries/surveyAnswers.ts';
import { criterionName } from './criterionName.ts';
import type { PanelView } from './panelView.ts';
import { whenText } from './periodText.ts';
import type { Screen } from './screen.ts';
import { answersSource } from './surveyText.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** Answers listed at most. */
export const answerLimit = 500;

const levelKeys = {
  1: 'satisfaction.levels.level1',
  2: 'satisfaction.levels.level2',
  3: 'satisfaction.levels.level3',
  4: 'satisfaction.levels.level4',
  5: 'satisfaction.levels.level5',
} as const;

const isLevel = (level: number): level is keyof typeof levelKeys => level in levelKeys;

/** The single answers of a period behind a bar, or a piece of one, each with the line of its file. */
export function surveyAnswersView(
  screen: Screen,
  period: string,
  rows: readonly SurveyAnswerRow[],
  { name, level }: { readonly name: string; readonly level: SurveyLevel | null },
): PanelView<TableView> {
  const { words, catalog, page, unitName } = screen;
  const { t, format } = words;
  const fileOf = new Map(catalog.batches.map(({ batchId, fileName }) => [batchId, fileName]));
  const title = t('satisfaction.behind.title', {
    name: level === null ? name : t('satisfaction.behind.ofLevel', { name, level: t(levelKeys[level]) }),
    unit: unitName,
    when: whenText(words, period, page.year),
  });
  return tablePanel({
    id: 'surveyAnswers',
    title,
    sentence: t(rows.length < answerLimit ? 'satisfaction.behind.all' : 'satisfaction.behind.first', {
      n: format.count(rows.length),
    }),
    unavailable: null,
    table: {
      caption: title,
      columns: [
        { key: 'question', label: t('satisfaction.dimension.question'), kind: 'text' },
        { key: 'level', label: t('satisfaction.behind.level'), kind: 'text' },
        { key: 'field', label: t('satisfaction.column.field'), kind: 'text' },
        { key: 'channel', label: t('satisfaction.dimension.channel'), kind: 'text' },
        { key: 'questionnaire', label: t('satisfaction.column.questionnaire'), kind: 'text' },
        { key: 'file', label: t('satisfaction.behind.file'), kind: 'text' },
        { key: 'line', label: t('satisfaction.behind.line'), kind: 'number' },
      ],
      rows: rows.map((row) => ({
        id: `${row.batchId} ${row.row} ${row.questionId}`,
        cells: [
          textCell(criterionName(words, catalog, row.methodId, row.questionId)),
          { value: row.level, text: isLevel(row.level) ? t(levelKeys[row.level]) : String(row.level) },
          textCell(row.serviceField),
          textCell(row.channel),
          textCell(row.questionnaire),
          textCell(fileOf.get(row.batchId) ?? row.batchId),
          { value: row.row, text: format.count(row.row) },
        ],
      })),
    },
    source: answersSource(screen, period, [page.year]),
  });
}
