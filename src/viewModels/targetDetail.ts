import type { IndexCode, TargetId, UnitId } from '../domain/ids.ts';
import { asUnitId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
import { levelOfKind } from '../domain/targetFigures.ts';
import type { PartVerdict } from '../domain/targetVerdict.ts';
import { worstPart } from '../domain/targetVerdict.ts';
import type { TargetEvaluation } from '../domain/targetEvaluation.ts';
import type { TargetStatus } from '../domain/targetStatus.ts';
import type { Words } from '../i18n/words.ts';
import { dateText } from './dateText.ts';
import type { PanelView } from './panelView.ts';
import type { TargetBook } from './targetBook.ts';
import type { ConflictSide } from './targetConflictView.ts';
import { conflictSides, readingSides } from './targetConflictView.ts';
import { metricNameOf, targetSource } from './targetNames.ts';
import { boundText, distanceText, periodText, statusText, verdictValueText } from './targetText.ts';

/** A named fact about a target. */
interface TargetFact {
  readonly label: string;
  readonly text: string;
}

/** A target opened: its clause beside what became of it. */
export interface TargetDetail {
  readonly id: string;
  readonly status: TargetStatus;
  readonly statusText: string;
  readonly name: string;
  readonly signed: string;
  readonly clauseText: string;
  readonly verbatim: string;
  readonly facts: readonly TargetFact[];
  /** Units that miss it, and units nobody knows of. */
  readonly lists: readonly TargetFact[];
  readonly note: string;
  /** Sides of a contradiction; empty when there is none. */
  readonly sides: readonly ConflictSide[];
  readonly difference: string;
  /** Where to look for the criteria that reach it: the unit that lacks most; null for anything but missed points. */
  readonly whatIf: TargetWhatIf | null;
}

/** The scenario that just reaches a target: which unit's index, in which year. */
interface TargetWhatIf {
  readonly targetId: TargetId;
  readonly indexCode: IndexCode;
  readonly level: Level;
  readonly year: number;
  readonly unitId: UnitId;
  readonly unitName: string;
}

const namesShown = 6;

/** One target with its clause word for word, document and date, verdict, and what the verdict rests on. */
export function targetDetailView(
  words: Words,
  book: TargetBook,
  one: TargetEvaluation,
): PanelView<TargetDetail> {
  const { t } = words;
  const { target, plan, status } = one;
  const conflict = book.conflicts.find(
    ({ planId, conflictId }) => planId === plan.planId && conflictId === target.conflictId,
  );
  const sides =
    conflict === undefined ? readingSides(words, book, one) : conflictSides(words, book, one, conflict);
  return {
    id: 'targetDetail',
    title: metricNameOf(words, book, target),
    sentence: sentenceOf(words, book, one),
    chart: {
      id: target.targetId,
      status,
      statusText: statusText(words, status),
      name: metricNameOf(words, book, target),
      signed: t('targets.detail.signed', {
        doc: plan.docNumber,
        date: dateText(words, plan.docDate),
        issuer: plan.issuer,
      }),
      clauseText: t('targets.detail.clause', { clause: target.clause }),
      verbatim: target.verbatim,
      facts: factsOf(words, one),
      lists: listsOf(words, one),
      note: target.note,
      sides,
      difference: conflict?.difference ?? '',
      whatIf: whatIfOf(book, one),
    },
    unavailable: null,
    table: {
      caption: metricNameOf(words, book, target),
      columns: [
        { key: 'fact', label: t('targets.detail.title'), kind: 'text' },
        { key: 'text', label: t('targets.list.column.value'), kind: 'text' },
      ],
      rows: factsOf(words, one).map(({ label, text }) => ({
        id: label,
        cells: [
          { value: label, text: label },
          { value: text, text },
        ],
      })),
    },
    source: targetSource(words, book, [one]),
  };
}

/** Points are made of criteria that can be set one by one; of the units that miss, the one that lacks most. */
function whatIfOf(book: TargetBook, { target, status, deciding }: TargetEvaluation): TargetWhatIf | null {
  const metric = book.metricOf.get(target.metricId);
  const isIndex = metric?.valueKind === 'points' && metric.criterionId === (metric.indexCode as string);
  const worst = worstPart(
    (deciding?.verdict.parts ?? []).filter((part) => part.kind === 'unit' && part.status === 'missed'),
  );
  const unitId = asUnitId(worst?.id ?? '');
  if (!isIndex || status !== 'missed' || deciding === null || worst === null) return null;
  const kind = book.dataOf.get(metric.metricId)?.units.find((unit) => unit.unitId === unitId)?.kind;
  const level = kind === undefined ? 'district' : levelOfKind(kind);
  return level === 'district'
    ? null
    : {
        targetId: target.targetId,
        indexCode: metric.indexCode,
        level,
        year: deciding.due.year,
        unitId,
        unitName: worst.name,
      };
}

function sentenceOf(words: Words, book: TargetBook, one: TargetEvaluation): string {
  const { t } = words;
  const { target, status, reason, deciding } = one;
  const metric = book.metricOf.get(target.metricId);
  if (status === 'noNumericTarget') return t('targets.detail.noNumber');
  if (status === 'insufficient' || metric === undefined || deciding === null)
    return t('targets.detail.undecided', {
      status: t(`targets.status.${status}`),
      reason: t(`targets.reason.${reason ?? 'noFigures'}`),
    });
  const { verdict } = deciding;
  const value = verdictValueText(words, one, metric, verdict);
  const bound = boundText(words, target, deciding);
  if (status === 'notDue')
    return t('targets.detail.notDue', {
      day: dateText(words, deciding.due.lastDay),
      progress:
        verdict.value === null
          ? t('targets.detail.progressNone')
          : t('targets.detail.progress', { value, bound }),
    });
  const distance = distanceText(words, target, metric, verdict.distance, verdict.status !== 'missed');
  return t('targets.detail.sentence', {
    status: t(`targets.status.${status}`),
    value,
    bound,
    distance: distance === '' ? '' : ` (${distance})`,
    decides:
      verdict.worst === null || verdict.status !== 'missed'
        ? ''
        : t('targets.detail.decides', { name: verdict.worst.name }),
  });
}

function factsOf(words: Words, { target, deciding }: TargetEvaluation): readonly TargetFact[] {
  const { t, format } = words;
  const verdict = deciding?.verdict ?? null;
  const rests =
    verdict === null || verdict.unitsOf === 0
      ? ''
      : [
          t('targets.detail.units', {
            used: format.count(verdict.unitsUsed),
            all: format.count(verdict.unitsOf),
          }),
          ...(verdict.n === null ? [] : [t('targets.detail.cases', { n: format.count(verdict.n) })]),
        ].join('; ');
  return [
    { label: t('targets.detail.scope'), text: target.scopeText },
    { label: t('targets.detail.agency'), text: target.agency },
    { label: t('targets.detail.partners'), text: target.partners },
    { label: t('targets.detail.period'), text: deciding === null ? '' : periodText(words, deciding) },
    {
      label: t('targets.detail.deadline'),
      text: deciding === null ? '' : dateText(words, deciding.due.lastDay),
    },
    { label: t('targets.detail.rests'), text: rests },
  ].filter(({ text }) => text !== '');
}

function listsOf(words: Words, { deciding, status }: TargetEvaluation): readonly TargetFact[] {
  const { t } = words;
  const parts = deciding?.verdict.parts ?? [];
  const named = (label: string, own: readonly PartVerdict[]): readonly TargetFact[] =>
    own.length === 0 || own.length === parts.length ? [] : [{ label, text: namesOf(words, own) }];
  const missing = named(
    t('targets.detail.missing'),
    parts.filter((part) => part.kind === 'unit' && part.status === 'missed'),
  );
  const unknown = named(
    t('targets.detail.unknown'),
    parts.filter((part) => part.kind === 'unit' && part.status === 'insufficient'),
  );
  return status === 'met' && deciding?.verdict.worst === null ? unknown : [...missing, ...unknown];
}

function namesOf({ t, format }: Words, parts: readonly PartVerdict[]): string {
  const shown = format.list(parts.slice(0, namesShown).map(({ name }) => name));
  return parts.length <= namesShown
    ? shown
    : `${shown} ${t('targets.detail.more', { count: parts.length - namesShown })}`;
}
