import type { CriterionRecord, UnitRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import type { Question, QuestionKind } from '../ingest/question.ts';
import { dateText } from './dateText.ts';

/** Questions of one form: names of units and of criteria are asked for together, everything else one by one. */
export interface QuestionForm {
  readonly id: string;
  readonly kind: QuestionKind | 'units' | 'criteria';
  readonly questions: readonly Question[];
}

/** The order in which answers decide most of the rest. */
const order: readonly QuestionForm['kind'][] = [
  'ambiguousEncoding',
  'layoutNeeded',
  'ambiguousNumberFormat',
  'yearNeeded',
  'indexNeeded',
  'methodNeeded',
  'periodNeeded',
  'unitNeeded',
  'effectiveDateNeeded',
  'units',
  'criteria',
  'lostLetters',
];

const formKind = ({ kind }: Question): QuestionForm['kind'] => {
  if (kind === 'unknownUnit' || kind === 'ambiguousUnit') return 'units';
  return kind === 'unknownCriterion' ? 'criteria' : kind;
};

/** Questions as forms, those first that decide most of the others. */
export function questionForms(questions: readonly Question[]): readonly QuestionForm[] {
  const forms = new Map<string, QuestionForm & { questions: Question[] }>();
  for (const question of questions) {
    const kind = formKind(question);
    const id = kind === 'units' || kind === 'criteria' ? kind : question.key;
    const form = forms.get(id);
    if (form === undefined) forms.set(id, { id, kind, questions: [question] });
    else form.questions.push(question);
  }
  return [...forms.values()].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** `61 dòng chờ: dòng 5, 6, 7, …` */
export function waitingText({ t, format }: Words, questions: readonly Question[]): string {
  const rows = questions.reduce((sum, question) => sum + question.rows, 0);
  const lines = [...new Set(questions.flatMap((question) => question.lines))].toSorted((a, b) => a - b);
  const shown = format.list(lines.slice(0, 5).map(String));
  const list = t(rows > 5 ? 'import.questions.linesMore' : 'import.questions.lineList', { lines: shown });
  return t('import.questions.waits', { rows: format.count(rows), lines: list });
}

/** A unit among others of its name: code, parent and validity tell them apart. */
export function unitHint(words: Words, unit: UnitRecord, nameOf: (unitId: string) => string | null): string {
  const { t } = words;
  const parent = unit.parentId === null ? null : nameOf(unit.parentId);
  return [
    t('import.question.units.code', { code: unit.code }),
    ...(parent === null ? [] : [t('import.question.units.within', { parent })]),
    t('import.question.units.from', { date: dateText(words, unit.validFrom) }),
    ...(unit.validTo === null
      ? []
      : [t('import.question.units.until', { date: dateText(words, unit.validTo) })]),
  ].join(', ');
}

/** A criterion with its number. */
export const criterionLabel = ({ criterionId, nameVi, level }: CriterionRecord): string =>
  level === 0 || nameVi.startsWith(criterionId) ? nameVi : `${criterionId} ${nameVi}`;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** `Cả năm`, `Quý 2`, … for every period a figure can have, the whole year first. */
export function periodOptions({ t }: Words): readonly { readonly id: string; readonly label: string }[] {
  return [
    { id: '', label: t('import.facts.wholeYear') },
    ...numbers(2).map((n) => ({ id: `H${n}`, label: t('import.facts.half', { n }) })),
    ...numbers(4).map((n) => ({ id: `Q${n}`, label: t('import.facts.quarter', { n }) })),
    ...numbers(12).map((n) => ({
      id: `M${String(n).padStart(2, '0')}`,
      label: t('import.facts.month', { n }),
    })),
  ];
}
