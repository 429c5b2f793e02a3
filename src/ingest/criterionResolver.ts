import { matchCriterion } from '../domain/criterionMatch.ts';
import { asCriterionId } from '../domain/ids.ts';
import type { CriterionRecord } from '../domain/records.ts';
import type { CriterionNode } from './criterionTree.ts';
import type { DraftInput } from './draftInput.ts';
import type { ChosenMethod } from './methodResolver.ts';

/** The criterion of a figure, `skip` when the analyst leaves it out, or null after asking. Blank text is the whole index. */
export type CriterionFinder = (
  row: number,
  text: string,
  node: CriterionNode | null,
  method: ChosenMethod,
  column: string | null,
) => CriterionRecord | 'skip' | null;

/** Finds criteria by decision, by the file's own tree for a method made from it, else by id, name or number. */
export function criterionFinder({ decisions, ledger, questions, table }: DraftInput): CriterionFinder {
  const decided = new Map(
    decisions.criteria.map(({ methodId, text, action }) => [`${methodId}\n${text}`, action]),
  );
  const cache = new Map<string, ReturnType<typeof matchCriterion>>();
  const warned = new Set<string>();
  const found = new Map<ChosenMethod, Map<string, CriterionRecord>>();
  return (row, text, node, chosen, column) => {
    let texts = found.get(chosen);
    if (texts === undefined) found.set(chosen, (texts = new Map<string, CriterionRecord>()));
    const known = node === null || !chosen.fromFile ? texts.get(text) : undefined;
    if (known !== undefined) return known;
    const criterion = find(row, text, node, chosen, column);
    if (criterion !== null && criterion !== 'skip' && (node === null || !chosen.fromFile))
      texts.set(text, criterion);
    return criterion;
  };

  function find(
    row: number,
    text: string,
    node: CriterionNode | null,
    { method, criteria, fromFile }: ChosenMethod,
    column: string | null,
  ): CriterionRecord | 'skip' | null {
    const key = `${method.methodId}\n${text}`;
    const action = decided.get(key);
    if (action?.kind === 'skip') return 'skip';
    if (action?.kind === 'use') return criteria.byId.get(action.criterionId.toLowerCase()) ?? null;
    if (text === '' && node === null) return criteria.root ?? noRoot(row, method.methodId);
    if (fromFile && node !== null) {
      const own = node.level === 0 ? criteria.root : criteria.byId.get(asCriterionId(node.id).toLowerCase());
      if (own !== null && own !== undefined) return own;
    }
    const match = cache.get(key) ?? matchCriterion(criteria, text);
    cache.set(key, match);
    if (match.status === 'matched') {
      if (match.renamed && !warned.has(key)) {
        warned.add(key);
        ledger.warn(
          table.lines[row] ?? 0,
          'criterionNameDiffers',
          column,
          text,
          `«${text}» được hiểu là tiêu chí «${match.criterion.criterionId} ${match.criterion.nameVi}». Hãy kiểm tra lại.`,
        );
      }
      return match.criterion;
    }
    questions.ask(`unknownCriterion:${key}`, table.lines[row] ?? 0, () => ({
      kind: 'unknownCriterion',
      methodId: method.methodId,
      text,
      candidates: match.candidates,
    }));
    const names = match.candidates.map(({ criterionId, nameVi }) => `${criterionId} ${nameVi}`).join('; ');
    ledger.reject(
      row,
      'unknownCriterion',
      column,
      text,
      `Phương pháp «${method.methodId}» không có tiêu chí «${text}». ${names === '' ? '' : `Gần giống: ${names}. `}Hãy chọn tiêu chí hoặc tạo bộ tiêu chí mới từ tệp.`,
    );
    return null;
  }

  function noRoot(row: number, methodId: string): null {
    ledger.reject(
      row,
      'unknownCriterion',
      null,
      methodId,
      `Phương pháp «${methodId}» không có điểm tổng. Hãy ghi rõ tiêu chí.`,
    );
    return null;
  }
}
