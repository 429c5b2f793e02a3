import type { UnitRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import type { UnitDecision } from '../ingest/decisions.ts';
import type { Question } from '../ingest/question.ts';
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
    ...question.candidates.map(({ unitId }): UnitDecision['action'] => ({ kind: 'use', unitId })),
    ...(created === null ? [] : [created]),
    skip,
  ];
  made.set(question, actions);
  return actions;
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
      case 'create':
        return {
          id: 'create',
          label: t('import.question.units.create', { name: action.unit.name }),
          action,
        };
      case 'use': {
        const unit = question.candidates.find(({ unitId }) => unitId === action.unitId);
        const label = unit === undefined ? action.unitId : `${unit.name}, ${unitHint(words, unit, nameOf)}`;
        return { id: action.unitId, label, action };
      }
    }
  });
}
