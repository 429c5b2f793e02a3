import type { IndexCode } from '../domain/ids.ts';
import { asIndexCode } from '../domain/ids.ts';
import { indexCodeNamed } from '../domain/indexName.ts';
import { matchCriterion } from '../domain/criterionMatch.ts';
import type { DraftInput } from './draftInput.ts';
import { remembering } from './remembering.ts';

/** The index of a row from its printed name (may be blank), or null after asking. */
export type IndexFinder = (row: number, text: string) => IndexCode | null;

/** Finds indices by decision, printed name, fixed value, title, method decision, or criteria that one index alone has. */
export function indexFinder(input: DraftInput): IndexFinder {
  const { context, decisions, facts, ledger, mapping, questions, table } = input;
  const decided = new Map(decisions.indices.map(({ text, indexCode }) => [text, indexCode]));
  const options = context.indices.map(({ indexCode }) => indexCode);
  const ask = (row: number, text: string): null => {
    questions.ask(`indexNeeded:${text}`, table.lines[row] ?? 0, () => ({
      kind: 'indexNeeded',
      text,
      suggestion: facts.suggestedIndex,
      options,
    }));
    ledger.reject(
      row,
      'indexNeeded',
      null,
      text,
      text === ''
        ? 'Tệp không ghi chỉ số nào. Hãy chọn chỉ số hoặc tạo chỉ số mới.'
        : `Chưa biết chỉ số «${text}». Hãy chọn chỉ số hoặc tạo chỉ số mới.`,
    );
    return null;
  };
  const named = remembering(
    (text): IndexCode | null =>
      decided.get(text) ??
      indexCodeNamed(text, context.indices) ??
      (mapping.fixed.indexCode === text ? asIndexCode(text) : null),
  );
  let unnamed: IndexCode | null | undefined;
  return (row, text) => {
    if (text === '') {
      if (unnamed === undefined) unnamed = unnamedIndex(input);
      return unnamed ?? ask(row, '');
    }
    return named(text) ?? ask(row, text);
  };
}

/** The index of figures that name none. */
function unnamedIndex({
  mapping,
  decisions,
  context,
  facts,
  criteria,
  ledger,
  table,
}: DraftInput): IndexCode | null {
  if (mapping.fixed.indexCode !== null) return asIndexCode(mapping.fixed.indexCode);
  const chosen = decisions.method;
  if (chosen?.kind === 'create') return chosen.draft.method.indexCode;
  if (chosen?.kind === 'use')
    return context.methods.find(({ methodId }) => methodId === chosen.methodId)?.indexCode ?? null;
  const line = table.lines[0] ?? 1;
  if (facts.indexCode !== null) {
    ledger.warn(
      line,
      'indexFromTitle',
      null,
      facts.indexCode,
      `Chỉ số «${facts.indexCode}» lấy từ dòng tiêu đề của tệp.`,
      'info',
    );
    return facts.indexCode;
  }
  const texts = criteria.nodes
    .filter(({ level, text }) => level > 0 && /\p{Letter}/u.test(text))
    .slice(0, 300)
    .map(({ text }) => text);
  const fitting = new Set(
    context.methods
      .filter(({ methodId }) => {
        const directory = context.criterionDirectory(methodId);
        const found = texts.filter((text) => matchCriterion(directory, text).status === 'matched').length;
        return found >= 3 && found >= texts.length * 0.6;
      })
      .map(({ indexCode }) => indexCode),
  );
  const [only] = fitting;
  if (only === undefined || fitting.size > 1) return null;
  ledger.warn(
    line,
    'indexFromCriteria',
    null,
    only,
    `Chỉ số «${only}» được nhận ra từ tên các tiêu chí.`,
    'info',
  );
  return only;
}
