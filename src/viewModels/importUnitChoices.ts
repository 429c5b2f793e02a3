import type { UnitRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import type { UnitDecision } from '../ingest/decisions.ts';
import type { Question } from '../ingest/question.ts';
import type { FormerUnit, ListedCommune } from '../ingest/unitSuggestions.ts';
import { dateText } from './dateText.ts';
import { unitHint } from './importQuestionView.ts';

/** A printed unit somebody must decide about. */
export type UnitAsked = Extract<Question, { readonly kind: 'unknownUnit' | 'ambiguousUnit' }>;

interface UnitChoice {
  readonly id: string;
  readonly label: string;
  readonly action: UnitDecision['action'];
}

const skip: UnitDecision['action'] = { kind: 'skip' };
const made = new WeakMap<UnitAsked, readonly UnitDecision['action'][]>();

/** The same objects for the same question, so that a choice is recognised. */
function actionsOf(question: UnitAsked): readonly UnitDecision['action'][] {
  const known = made.get(question);
  if (known !== undefined) return known;
  const created = createAction(question);
  const actions = [
    ...listedIn(question).map(({ unit }): UnitDecision['action'] => ({ kind: 'create', unit })),
    ...question.candidates.map(({ unitId }): UnitDecision['action'] => ({ kind: 'use', unitId })),
    ...(created === null ? [] : [created]),
    skip,
  ];
  made.set(question, actions);
  return actions;
}

const listedIn = (question: UnitAsked): readonly ListedCommune[] =>
  question.kind === 'unknownUnit' ? question.listed : [];

/** The one commune of the nationwide list a name clearly means; null where several could be meant or none. */
export function listedAction(question: UnitAsked): UnitDecision['action'] | null {
  const listed = listedIn(question);
  const [first] = listed;
  if (first === undefined || !first.isClear) return null;
  return actionsOf(question)[listed.indexOf(first)] ?? null;
}

/** A new unit as the file prints it; null for names that are units already. */
export const createAction = (question: UnitAsked): UnitDecision['action'] | null =>
  question.kind === 'unknownUnit' ? { kind: 'create', unit: question.proposal } : null;

/** What a printed unit can be: the likeliest known ones, a new one, or nothing to load. */
export function unitChoices(
  words: Words,
  question: UnitAsked,
  units: readonly UnitRecord[],
): readonly UnitChoice[] {
  const { t } = words;
  const nameOf = (unitId: string): string | null =>
    units.find((unit) => unit.unitId === unitId)?.name ?? null;
  return actionsOf(question).map((action): UnitChoice => {
    switch (action.kind) {
      case 'skip':
        return { id: 'skip', label: t('import.question.units.skip'), action };
      case 'create': {
        const listed = listedIn(question).find(({ unit }) => unit === action.unit);
        if (listed !== undefined)
          return { id: listed.unit.unitId, label: listedLabel(words, listed), action };
        return {
          id: 'create',
          label: t('import.question.units.create', { name: action.unit.name }),
          action,
        };
      }
      case 'use': {
        const unit = question.candidates.find(({ unitId }) => unitId === action.unitId);
        const label = unit === undefined ? action.unitId : `${unit.name}, ${unitHint(words, unit, nameOf)}`;
        return { id: action.unitId, label, action };
      }
    }
  });
}

function listedLabel(words: Words, { unit, place, former }: ListedCommune): string {
  const { t } = words;
  const period =
    unit.validTo === null
      ? t('import.question.units.from', { date: dateText(words, unit.validFrom) })
      : t('import.question.units.until', { date: dateText(words, unit.validTo) });
  const label = t('import.question.units.listed', { name: unit.name, place, code: unit.code, period });
  return former === null ? label : `${label} · ${formerText(words, former)}`;
}

/** What became of the unit a file names: `Xã A đã nhập toàn bộ vào Xã B từ 01/7/2025`. */
export function formerText(words: Words, { name, successors, effectiveDate }: FormerUnit): string {
  const isWhole = successors.length === 1 && successors[0]?.part === 'whole';
  return words.t(isWhole ? 'import.question.units.joined' : 'import.question.units.divided', {
    name,
    names: words.format.list(successors.map(({ unit }) => unit.name)),
    date: dateText(words, effectiveDate),
  });
}
