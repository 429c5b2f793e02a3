import type { TargetStatus } from '../domain/targetStatus.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import type { Screen } from './screen.ts';
import type { TargetBook } from './targetBook.ts';
import { metricNameOf, targetSource } from './targetNames.ts';
import { targetsOfMetric } from './targetsOfMetric.ts';
import { boundText, distanceText, metricValueText, statusText, verdictValueText } from './targetText.ts';

/** A target beside an index's figures. */
export interface GlanceRow {
  readonly id: string;
  readonly status: TargetStatus;
  readonly name: string;
  readonly clause: string;
  /** Empty without a figure to judge. */
  readonly valueText: string;
  readonly boundText: string;
  readonly distanceText: string;
  /** What the selected unit has to do with it; empty where the target says nothing of single units. */
  readonly ownText: string;
}

/** Neither met nor missed: a count of the missed alone would pass for good news. */
const openStatuses: ReadonlySet<TargetStatus> = new Set(['insufficient', 'notDue', 'noNumericTarget']);

/** The plan targets about the index on show, with the selected unit's part in them; null where there are none. */
export function targetGlance(screen: Screen, book: TargetBook): PanelView<readonly GlanceRow[]> | null {
  const { words, catalog, yearbook, page, unitId, unitName } = screen;
  const { t, format } = words;
  const found = targetsOfMetric(
    book,
    { indexCode: yearbook.indexCode, level: page.method.level },
    null,
    unitId,
  );
  if (found.length === 0) return null;
  const rows = found.flatMap(({ evaluation, own }): readonly GlanceRow[] => {
    const { target, plan, deciding, status } = evaluation;
    const metric = book.metricOf.get(target.metricId);
    if (metric === undefined) return [];
    const verdict = deciding?.verdict ?? null;
    const isJudged = status === 'met' || status === 'missed';
    return [
      {
        id: target.targetId,
        status,
        name:
          target.aggregate === 'everyField'
            ? t('targets.glance.everyField', { name: metricNameOf(words, book, target) })
            : metricNameOf(words, book, target),
        clause: `${target.clause} · ${plan.docNumber}`,
        valueText:
          verdict === null || verdict.value === null
            ? ''
            : // The worst field decides: without its name the value would pass for the whole.
              [
                ...(target.aggregate === 'everyField' && verdict.worst !== null ? [verdict.worst.name] : []),
                verdictValueText(words, evaluation, metric, verdict),
              ].join(' '),
        boundText: boundText(words, target, deciding),
        distanceText:
          verdict === null || !isJudged
            ? ''
            : distanceText(words, target, metric, verdict.distance, verdict.status === 'met'),
        ownText:
          own === null
            ? ''
            : t('targets.glance.own', {
                unit: unitName,
                verdict: `${metricValueText(words, metric, own.value)} ${statusText(words, own.status)}`,
              }),
      },
    ];
  });
  const index = indexLabel(words, catalog, yearbook.indexCode);
  const missed = rows.filter(({ status }) => status === 'missed').length;
  const open = rows.filter(({ status }) => openStatuses.has(status)).length;
  return {
    id: 'targetGlance',
    title: t('targets.glance.title'),
    sentence: t(
      rows.every(({ status }) => status === 'met')
        ? 'targets.glance.all'
        : open === 0
          ? 'targets.glance.sentence'
          : 'targets.glance.sentenceOpen',
      {
        missed: format.count(missed),
        open: format.count(open),
        total: format.count(rows.length),
        index,
      },
    ),
    chart: rows,
    unavailable: null,
    table: {
      caption: t('targets.glance.caption', { index }),
      columns: (['status', 'target', 'clause', 'value', 'bound', 'distance'] as const).map((key) => ({
        key,
        label: t(`targets.list.column.${key}`),
        kind: 'text' as const,
      })),
      rows: rows.map((row) => ({
        id: row.id,
        cells: [
          statusText(words, row.status),
          row.name,
          row.clause,
          row.valueText,
          row.boundText,
          row.distanceText,
        ].map((text) => ({ value: text, text })),
      })),
    },
    source: targetSource(
      words,
      book,
      found.map(({ evaluation }) => evaluation),
    ),
  };
}
