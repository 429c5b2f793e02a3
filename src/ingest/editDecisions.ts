import type { MethodId } from '../domain/ids.ts';
import type { UnitRecord } from '../domain/records.ts';
import type { CriterionDecision, Decisions, UnitDecision } from './decisions.ts';
import type { FixedValues } from './mapping.ts';

/** One change of what was decided about a file. Pure, so that a screen can keep and undo them. */
export type Edit = (decisions: Decisions) => Decisions;

/** Two units made for one name stand side by side when their periods differ: each row takes the one of its own day. */
const isOtherPeriod = (a: UnitDecision, b: UnitDecision): boolean =>
  a.action.kind === 'create' && b.action.kind === 'create' && a.action.unit.validTo !== b.action.unit.validTo;

/** Says what printed units mean; earlier decisions on the same text, code and period give way. */
export const decideUnits =
  (units: readonly UnitDecision[]): Edit =>
  (decisions) => ({
    ...decisions,
    units: [
      ...decisions.units.filter(
        (known) =>
          !units.some(
            (unit) => unit.text === known.text && unit.code === known.code && !isOtherPeriod(unit, known),
          ),
      ),
      ...units,
    ],
  });

/** Creates a unit no cell prints, and takes all rows to be about it. */
export const createUnit =
  (unit: UnitRecord): Edit =>
  (decisions) =>
    fixValues({ unitId: unit.unitId })(
      decideUnits([{ text: unit.name, code: '', action: { kind: 'create', unit } }])(decisions),
    );

/** Takes back what was decided about a printed unit. */
export const forgetUnit =
  (text: string, code: string): Edit =>
  (decisions) => ({
    ...decisions,
    units: decisions.units.filter((known) => known.text !== text || known.code !== code),
  });

/** Says what printed criteria mean. */
export const decideCriteria =
  (criteria: readonly CriterionDecision[]): Edit =>
  (decisions) => ({
    ...decisions,
    criteria: [
      ...decisions.criteria.filter(
        (known) => !criteria.some(({ text, methodId }) => text === known.text && methodId === known.methodId),
      ),
      ...criteria,
    ],
  });

/** Takes back what was decided about a printed criterion. */
export const forgetCriterion =
  (methodId: MethodId, text: string): Edit =>
  (decisions) => ({
    ...decisions,
    criteria: decisions.criteria.filter((known) => known.text !== text || known.methodId !== methodId),
  });

/** Fixes what the file does not say; null leaves it to the file again. */
export const fixValues =
  (fixed: Partial<FixedValues>): Edit =>
  (decisions) => {
    const entries = Object.entries({ ...decisions.fixed, ...fixed }).filter(([, value]) => value !== null);
    const mapping =
      decisions.mapping === null
        ? null
        : { ...decisions.mapping, fixed: { ...decisions.mapping.fixed, ...fixed } };
    return { ...decisions, mapping, fixed: Object.fromEntries(entries) };
  };

/** Puts a cell right; an earlier correction of the cell gives way. */
export const correctCell =
  (line: number, column: number, value: string): Edit =>
  (decisions) => ({
    ...decisions,
    corrections: [...otherCorrections(decisions, line, column), { line, column, value }],
  });

/** Lets a cell say again what the file says. */
export const revertCell =
  (line: number, column: number): Edit =>
  (decisions) => ({ ...decisions, corrections: otherCorrections(decisions, line, column) });

const otherCorrections = ({ corrections }: Decisions, line: number, column: number) =>
  corrections.filter((known) => known.line !== line || known.column !== column);

/** Leaves a line out, or takes it in again. */
export const skipLine =
  (line: number, isSkipped: boolean): Edit =>
  (decisions) => ({
    ...decisions,
    skippedLines: [
      ...decisions.skippedLines.filter((known) => known !== line),
      ...(isSkipped ? [line] : []),
    ].toSorted((a, b) => a - b),
  });
