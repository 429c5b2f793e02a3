import type { ImprovementLine } from '../domain/writtenPlan.ts';
import type { TargetEvaluation } from '../domain/targetEvaluation.ts';
import type { Words } from '../i18n/words.ts';
import { dateText } from './dateText.ts';
import type { PanelView } from './panelView.ts';
import type { TableView } from './tableView.ts';
import type { TargetBook } from './targetBook.ts';
import { metricNameOf } from './targetNames.ts';
import { boundText, verdictValueText } from './targetText.ts';

/** What a line says, in the order of its columns. */
export const improvementFields = [
  'criterion',
  'current',
  'goal',
  'agency',
  'partners',
  'deadline',
  'evidence',
] as const;

/** A line begun from a target: its present value, its limit, who is in charge. Evidence is for people to name. */
export function lineOfTarget(
  words: Words,
  book: TargetBook,
  one: TargetEvaluation,
  lineId: string,
): ImprovementLine {
  const { target, plan, deciding } = one;
  const metric = book.metricOf.get(target.metricId);
  return {
    lineId,
    criterion: `${metricNameOf(words, book, target)} (${target.clause}, ${plan.docNumber})`,
    current:
      metric === undefined || deciding === null ? '' : verdictValueText(words, one, metric, deciding.verdict),
    goal: boundText(words, target, deciding),
    agency: target.agency,
    partners: target.partners,
    deadline: deciding === null ? '' : dateText(words, deciding.due.lastDay),
    evidence: '',
  };
}

/** The written lines as a panel whose table can be exported. */
export function improvementView(words: Words, lines: readonly ImprovementLine[]): PanelView<TableView> {
  const { t, format } = words;
  const table: TableView = {
    caption: t('targets.improvement.caption'),
    columns: improvementFields.map((key) => ({ key, label: t(`targets.improvement.${key}`), kind: 'text' })),
    rows: lines.map((line) => ({
      id: line.lineId,
      cells: improvementFields.map((key) => ({ value: line[key], text: line[key] })),
    })),
  };
  return {
    id: 'improvementPlan',
    title: t('targets.improvement.title'),
    sentence:
      lines.length === 0
        ? t('targets.improvement.empty')
        : t('targets.improvement.sentence', { count: format.count(lines.length) }),
    chart: table,
    unavailable: null,
    table,
    source: lines.length === 0 ? '' : t('targets.improvement.source'),
  };
}
