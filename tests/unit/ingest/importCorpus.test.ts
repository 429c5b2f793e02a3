import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedContext } from '../../../src/cli/shippedContext.ts';
import { asBatchId } from '../../../src/domain/ids.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import type { ImportDraft } from '../../../src/ingest/importDraft.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import type { Answers } from '../../support/importAnswers.ts';
import { answered } from '../../support/importAnswers.ts';

interface Expected {
  /** What the file is modelled on. */
  readonly about: string;
  readonly answers?: Answers;
  readonly first: Outcome;
  /** After the answers. */
  readonly final?: Outcome;
}

interface Outcome {
  readonly layout: string | null;
  readonly numberFormat: string;
  readonly rows: string;
  readonly cells: string;
  readonly questions: readonly string[];
  readonly issues: readonly string[];
  readonly records: readonly string[];
  readonly criteria?: readonly string[];
}

const folder = path.resolve(import.meta.dirname, '../../fixtures/import');
const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const context = shippedContext();

const sum = ({ read, loaded, rejected, skipped }: ImportDraft['cells']): string =>
  `${read} = ${loaded} + ${rejected} + ${skipped}`;

function outcomeOf(draft: ImportDraft): Outcome {
  const names = new Map([...context.units, ...draft.proposed.units].map((unit) => [unit.unitId, unit.name]));
  const { criteria } = draft.proposed;
  return {
    layout: draft.layout,
    numberFormat: draft.numberFormat,
    rows: sum(draft.accounting),
    cells: sum(draft.cells),
    questions: draft.questions.map(({ kind, rows }) => `${kind} ${rows}`),
    issues: draft.issues.map(({ severity, code, line }) => `${severity} ${code} ${line}`),
    records: draft.records.map(
      ({ row, unitId, year, criterionId, kind, value, missingReason, maxPoints }) =>
        `${row}: ${names.get(unitId) ?? unitId} ${year} ${criterionId} ${kind} ${value ?? missingReason}/${maxPoints}`,
    ),
    ...(criteria.length === 0
      ? {}
      : {
          criteria: criteria.map(
            ({ criterionId, parentId, nameVi, maxPoints }) =>
              `${parentId ?? ''} > ${criterionId} ${nameVi} /${maxPoints}`,
          ),
        }),
  };
}

describe(draftImport, () => {
  it.each(files)('loads %s exactly, or stops with the right question', (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    const expectedFile = path.join(folder, name.replace(/\.csv$/u, '.json'));
    const expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected;
    const table = readTable(bytes, { fileName: name });
    const source = { batchId: asBatchId(name), fileName: name };
    const first = outcomeOf(draftImport(table, context, undefined, source));
    const final =
      expected.answers === undefined
        ? undefined
        : outcomeOf(answered(table, context, expected.answers, source).draft);
    expect(first).toEqual(expected.first);
    expect(final).toEqual(expected.final);
  });
});
