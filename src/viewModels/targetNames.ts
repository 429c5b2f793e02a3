import type { TargetRecord } from '../domain/planRecords.ts';
import type { TargetEvaluation } from '../domain/targetEvaluation.ts';
import type { Words } from '../i18n/words.ts';
import type { TargetBook } from './targetBook.ts';

/** What a target measures, in the reader's language. */
export function metricNameOf(
  { language }: Words,
  { metricOf }: TargetBook,
  { metricId }: TargetRecord,
): string {
  const metric = metricOf.get(metricId);
  if (metric === undefined) return metricId;
  return language === 'vi' ? metric.nameVi : metric.nameEn;
}

/** Files named after this many are counted. */
const filesShown = 3;

/**
 * Where verdicts come from: whether the plan is real and the figures invented, the documents, the files. Real plans
 * are never shown without saying that the figures beside them are not theirs.
 */
export function targetSource(
  words: Words,
  book: TargetBook,
  evaluations: readonly TargetEvaluation[],
): string {
  const { format, t } = words;
  const documents = [...new Set(evaluations.map(({ plan }) => plan.docNumber))];
  const files = [
    ...new Set(
      evaluations.flatMap(({ deciding }) => (deciding?.verdict.figures ?? []).map(({ batchId }) => batchId)),
    ),
  ];
  return [
    ...marksOf(words, book, evaluations),
    documents.length > filesShown
      ? t('targets.documents', { count: documents.length })
      : format.list(documents),
    ...(files.length === 0
      ? []
      : [format.list(files.slice(0, filesShown)) + (files.length > filesShown ? '…' : '')]),
  ].join(' · ');
}

/** Whether plan and figures are real. */
function marksOf(
  { t }: Words,
  book: TargetBook,
  evaluations: readonly TargetEvaluation[],
): readonly string[] {
  if (!book.isIllustrative) return [];
  const isReal = evaluations.some(({ plan }) => !plan.docNumber.includes('minh họa'));
  return [t(isReal ? 'targets.real' : 'targets.invented')];
}
