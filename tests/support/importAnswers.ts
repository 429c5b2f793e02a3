import type { Decisions } from '../../src/ingest/decisions.ts';
import { noDecisions } from '../../src/ingest/decisions.ts';
import type { ImportSource } from '../../src/ingest/draftInput.ts';
import { draftImport } from '../../src/ingest/draftImport.ts';
import type { ImportContext } from '../../src/ingest/importContext.ts';
import type { ImportDraft } from '../../src/ingest/importDraft.ts';
import type { Correction } from '../../src/ingest/decisions.ts';
import type { NumberFormat } from '../../src/ingest/numberCell.ts';
import type { ReadTable } from '../../src/ingest/readTable.ts';
import { asIndexCode } from '../../src/domain/ids.ts';

/** What an analyst would answer to whatever a file asks. */
export interface Answers {
  readonly year?: number;
  readonly index?: string;
  readonly numberFormat?: NumberFormat;
  /** Accept every proposed new unit. */
  readonly createUnits?: boolean;
  /** Accept the method made from the file. */
  readonly createMethod?: boolean;
  readonly lostLettersAccepted?: boolean;
  readonly corrections?: readonly Correction[];
}

const rounds = 6;

/** Answers the questions of a file until none of them can be answered any more. */
export function answered(
  table: ReadTable,
  context: ImportContext,
  answers: Answers,
  source?: ImportSource,
): { draft: ImportDraft; decisions: Decisions } {
  let decisions: Decisions = {
    ...noDecisions,
    corrections: answers.corrections ?? [],
    numberFormat: answers.numberFormat ?? null,
    lostLettersAccepted: answers.lostLettersAccepted ?? false,
    fixed: answers.year === undefined ? {} : { year: answers.year },
  };
  let draft = draftImport(table, context, decisions, source);
  for (let round = 0; round < rounds && draft.questions.length > 0; round += 1) {
    decisions = decide(decisions, draft, answers);
    draft = draftImport(table, context, decisions, source);
  }
  return { draft, decisions };
}

function decide(decisions: Decisions, draft: ImportDraft, answers: Answers): Decisions {
  const units = [...decisions.units];
  const indices = [...decisions.indices];
  let { fixed, method } = decisions;
  for (const question of draft.questions) {
    if (question.kind === 'unknownUnit' && answers.createUnits === true) {
      units.push({
        text: question.text,
        code: question.code,
        action: { kind: 'create', unit: question.proposal },
      });
    } else if (question.kind === 'methodNeeded' && answers.createMethod === true) {
      method = { kind: 'create', draft: question.draft };
    } else if (question.kind === 'indexNeeded' && answers.index !== undefined) {
      const indexCode = asIndexCode(answers.index);
      if (question.text === '') fixed = Object.assign({}, fixed, { indexCode });
      else indices.push({ text: question.text, indexCode });
    }
  }
  return { ...decisions, units, indices, fixed, method };
}
