import { shippedContext } from '../../src/cli/shippedContext.ts';
import type { Decisions } from '../../src/ingest/decisions.ts';
import { noDecisions } from '../../src/ingest/decisions.ts';
import { draftImport } from '../../src/ingest/draftImport.ts';
import type { ImportDraft } from '../../src/ingest/importDraft.ts';
import type { Question, QuestionKind } from '../../src/ingest/question.ts';
import { tableOf } from './importTable.ts';

/** What the shipped provincial workspace knows. */
export const context = shippedContext();

/** The draft of a CSV text against the shipped registers. */
export const draft = (text: string, decisions: Partial<Decisions> = {}): ImportDraft =>
  draftImport(tableOf(text), context, { ...noDecisions, ...decisions });

export const values = ({ records }: ImportDraft): readonly (number | null)[] =>
  records.map(({ value }) => value);

/** Code and line of every issue. */
export const codes = ({ issues }: ImportDraft): readonly string[] =>
  issues.map(({ code, line }) => `${code} ${line}`);

/** The question of a kind; throws when it was not asked. */
export function question<K extends QuestionKind>(
  { questions }: ImportDraft,
  kind: K,
): Extract<Question, { kind: K }> {
  const found = questions.find((entry): entry is Extract<Question, { kind: K }> => entry.kind === kind);
  if (found === undefined)
    throw new Error(`no question ${kind} among ${questions.map((entry) => entry.kind).join()}`);
  return found;
}

/** The header of a long file. */
export const long = 'nam;don_vi;chi_so;tieu_chi;diem\n';
