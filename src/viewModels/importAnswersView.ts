import type { Words } from '../i18n/words.ts';
import type { Edit } from '../ingest/editDecisions.ts';
import { fixValues, forgetCriterion, forgetUnit, revertCell, skipLine } from '../ingest/editDecisions.ts';
import type { Decisions } from '../ingest/decisions.ts';
import type { KnownRecords } from '../ingest/importContext.ts';
import type { DraftSummary } from '../workers/importMessages.ts';
import { dateText } from './dateText.ts';
import { criterionLabel, periodOptions } from './importQuestionView.ts';

/** Something the analyst decided, and how to take it back. */
export interface AnswerView {
  readonly id: string;
  readonly text: string;
  readonly undo: Edit;
}

const shownText = ({ t }: Words, text: string): string => (text === '' ? t('import.answers.blank') : text);

/** Everything decided about a file besides its columns, in the order of the questions. */
export function answersOf(
  words: Words,
  decisions: Decisions,
  summary: DraftSummary | null,
  known: KnownRecords,
): readonly AnswerView[] {
  return [
    ...formatAnswer(words, decisions),
    ...fixedAnswers(words, decisions, known),
    ...indexAnswers(words, decisions),
    ...methodAnswer(words, decisions, known),
    ...timeAnswers(words, decisions),
    ...unitAnswers(words, decisions, known),
    ...criterionAnswers(words, decisions, known),
    ...lostLettersAnswer(words, decisions),
    ...correctionAnswers(words, decisions, summary),
    ...decisions.skippedLines.map((line): AnswerView => ({
      id: `line ${line}`,
      text: words.t('import.answers.skippedLine', { line }),
      undo: skipLine(line, false),
    })),
  ];
}

const formatAnswer = ({ t }: Words, { numberFormat }: Decisions): readonly AnswerView[] =>
  numberFormat === null
    ? []
    : [
        {
          id: 'numberFormat',
          text: t('import.answers.numberFormat', { format: t(`import.numberFormat.${numberFormat}`) }),
          undo: (decisions) => ({ ...decisions, numberFormat: null }),
        },
      ];

function fixedAnswers(words: Words, { fixed }: Decisions, known: KnownRecords): readonly AnswerView[] {
  const { t } = words;
  const answers: AnswerView[] = [];
  const add = (id: string, text: string, undo: Edit): void => {
    answers.push({ id, text, undo });
  };
  if (typeof fixed.year === 'number')
    add('year', t('import.answers.year', { year: fixed.year }), fixValues({ year: null }));
  if (typeof fixed.indexCode === 'string')
    add('index', t('import.answers.indexFixed', { name: fixed.indexCode }), fixValues({ indexCode: null }));
  if (typeof fixed.period === 'string') {
    const period = periodOptions(words).find(({ id }) => id === fixed.period)?.label ?? fixed.period;
    add('period', t('import.answers.period', { period }), fixValues({ period: null }));
  }
  if (typeof fixed.unitId === 'string') {
    const name = known.units.find(({ unitId }) => unitId === fixed.unitId)?.name ?? fixed.unitId;
    add('unit', t('import.answers.unitFixed', { name }), fixValues({ unitId: null }));
  }
  if (typeof fixed.kind === 'string') {
    const name = t(`import.kind.${fixed.kind}`);
    add('kind', t('import.answers.kindFixed', { name }), fixValues({ kind: null }));
  }
  return answers;
}

const indexAnswers = ({ t }: Words, { indices }: Decisions): readonly AnswerView[] =>
  indices.map(({ text, indexCode }) => ({
    id: `index ${text}`,
    text: t('import.answers.index', { text, name: indexCode }),
    undo: (decisions) => ({
      ...decisions,
      indices: decisions.indices.filter((known) => known.text !== text),
    }),
  }));

function methodAnswer({ t }: Words, { method }: Decisions, known: KnownRecords): readonly AnswerView[] {
  if (method === null) return [];
  const used =
    method.kind === 'use' ? known.methods.find(({ methodId }) => methodId === method.methodId) : null;
  const text =
    method.kind === 'create'
      ? t('import.answers.methodCreated', { name: method.draft.method.nameVi })
      : t('import.answers.methodUsed', { name: used?.nameVi ?? method.methodId });
  return [{ id: 'method', text, undo: (decisions) => ({ ...decisions, method: null }) }];
}

function timeAnswers(words: Words, { sections, effectiveDate }: Decisions): readonly AnswerView[] {
  const { t } = words;
  return [
    ...(sections === null
      ? []
      : [
          {
            id: 'sections',
            text: t('import.answers.sections', { count: sections.length }),
            undo: (decisions: Decisions) => ({ ...decisions, sections: null }),
          },
        ]),
    ...(effectiveDate === null
      ? []
      : [
          {
            id: 'effectiveDate',
            text: t('import.answers.effectiveDate', { date: dateText(words, effectiveDate) }),
            undo: (decisions: Decisions) => ({ ...decisions, effectiveDate: null }),
          },
        ]),
  ];
}

function unitAnswers({ t }: Words, { units }: Decisions, known: KnownRecords): readonly AnswerView[] {
  const names = new Map<string, string>(known.units.map(({ unitId, name }) => [unitId, name]));
  return units.map(({ text, code, action }): AnswerView => {
    const printed = [code, text].filter((part) => part !== '').join(' ');
    return {
      id: `unit ${code} ${text}`,
      text:
        action.kind === 'use'
          ? t('import.answers.unit', { text: printed, name: names.get(action.unitId) ?? action.unitId })
          : t(action.kind === 'create' ? 'import.answers.unitCreated' : 'import.answers.unitSkipped', {
              text: printed,
            }),
      undo: forgetUnit(text, code),
    };
  });
}

const criterionAnswers = (
  { t }: Words,
  { criteria }: Decisions,
  known: KnownRecords,
): readonly AnswerView[] =>
  criteria.map(({ methodId, text, action }): AnswerView => {
    const used =
      action.kind === 'use'
        ? known.criteria.find(
            (criterion) => criterion.methodId === methodId && criterion.criterionId === action.criterionId,
          )
        : undefined;
    return {
      id: `criterion ${methodId} ${text}`,
      text:
        action.kind === 'use'
          ? t('import.answers.criterion', {
              text,
              name: used === undefined ? action.criterionId : criterionLabel(used),
            })
          : t('import.answers.criterionSkipped', { text }),
      undo: forgetCriterion(methodId, text),
    };
  });

const lostLettersAnswer = ({ t }: Words, { lostLettersAccepted }: Decisions): readonly AnswerView[] =>
  lostLettersAccepted
    ? [
        {
          id: 'lostLetters',
          text: t('import.answers.lostLetters'),
          undo: (decisions) => ({ ...decisions, lostLettersAccepted: false }),
        },
      ]
    : [];

const correctionAnswers = (
  words: Words,
  { corrections }: Decisions,
  summary: DraftSummary | null,
): readonly AnswerView[] =>
  corrections.map(({ line, column, value }): AnswerView => {
    const applied = summary?.corrections.find((known) => known.line === line && known.column === column);
    return {
      id: `cell ${line} ${column}`,
      text: words.t('import.answers.correction', {
        line,
        heading: applied?.heading ?? String(column + 1),
        from: shownText(words, applied?.from ?? ''),
        to: shownText(words, value),
      }),
      undo: revertCell(line, column),
    };
  });
