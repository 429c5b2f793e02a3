import type { CriterionId } from '../domain/ids.ts';
import type { Aggregation, Level } from '../domain/records.ts';
import type { MethodDraft } from '../ingest/methodDraft.ts';
import { numberOfText } from './numberOfText.ts';
import { yearOfText } from './yearOfText.ts';

/** What was typed into the form of a new method, as typed. */
export interface MethodEdits {
  readonly fields: {
    readonly indexName?: string;
    readonly name?: string;
    readonly decision?: string;
    readonly firstYear?: string;
    readonly lastYear?: string;
    readonly level?: Level;
    readonly aggregation?: Aggregation;
  };
  readonly names: ReadonlyMap<CriterionId, string>;
  readonly maxima: ReadonlyMap<CriterionId, string>;
}

interface EditedMethod {
  readonly draft: MethodDraft;
  readonly isYearsValid: boolean;
  readonly isValid: boolean;
}

/** A method draft with what was typed; what cannot be read stays as it was and makes it invalid. */
export function editedMethod(draft: MethodDraft, { fields, names, maxima }: MethodEdits): EditedMethod {
  const firstYear = yearOfText(fields.firstYear ?? String(draft.method.firstYear));
  const lastYear = yearOfText(fields.lastYear ?? String(draft.method.lastYear));
  const isYearsValid = firstYear !== null && lastYear !== null && firstYear <= lastYear;
  const numbers = new Map([...maxima].map(([id, text]) => [id, positive(numberOfText(text))]));
  const criteria = draft.criteria.map((criterion) => ({
    ...criterion,
    nameVi: names.get(criterion.criterionId) ?? criterion.nameVi,
    maxPoints: numbers.get(criterion.criterionId) ?? criterion.maxPoints,
  }));
  const root = criteria.find(({ parentId }) => parentId === null);
  const isNamed = criteria.every(({ nameVi }) => nameVi.trim() !== '');
  const nameVi = fields.name ?? draft.method.nameVi;
  const indexName = fields.indexName ?? draft.index?.nameVi ?? '';
  return {
    isYearsValid,
    isValid:
      isYearsValid &&
      isNamed &&
      nameVi.trim() !== '' &&
      (draft.index === null || indexName.trim() !== '') &&
      ![...numbers.values()].includes(null),
    draft: {
      index: draft.index === null ? null : { ...draft.index, nameVi: indexName },
      method: {
        ...draft.method,
        nameVi,
        decision: fields.decision ?? draft.method.decision,
        firstYear: firstYear ?? draft.method.firstYear,
        lastYear: lastYear ?? draft.method.lastYear,
        level: fields.level ?? draft.method.level,
        aggregation: fields.aggregation ?? draft.method.aggregation,
        scaleMax: root?.maxPoints ?? draft.method.scaleMax,
      },
      criteria,
      assumedMaxima: draft.assumedMaxima.filter((id) => ![...maxima.keys()].some((key) => key === id)),
    },
  };
}

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);
