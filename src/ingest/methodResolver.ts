import type { CriterionDirectory } from '../domain/criterionMatch.ts';
import { buildCriterionDirectory, matchCriterion } from '../domain/criterionMatch.ts';
import type { IndexCode } from '../domain/ids.ts';
import type { Level, MethodRecord } from '../domain/records.ts';
import type { DraftInput } from './draftInput.ts';
import { indexCodeNamed } from '../domain/indexName.ts';
import type { CriterionNode } from './criterionTree.ts';
import { hasCriterionRows } from './layout.ts';
import { draftMethod } from './methodDraft.ts';
import { criterionReader } from './printedCriteria.ts';
import { cellsOf } from './tableCells.ts';
import { remembering } from './remembering.ts';
import { figureColumns } from './unpivot.ts';

/** A method with its criteria. `fromFile`: made from this very file, so its criteria carry the file's own ids. */
export interface ChosenMethod {
  readonly method: MethodRecord;
  readonly criteria: CriterionDirectory;
  readonly fromFile: boolean;
}

/** The method of a row by index and year, or null after asking. `text` is the method the row itself names. */
export type MethodFinder = (
  row: number,
  text: string,
  indexCode: IndexCode,
  year: number,
) => ChosenMethod | null;

/** The years a file covers, for a method made from it. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** Below this share of printed criteria found in it, a method is not taken for the file's without asking. */
const fitsEnough = 0.5;
const criteriaTried = 300;

/** Finds methods by name, decision, or index, year and level, if the criteria of the file fit; asks otherwise. */
export function methodFinder(input: DraftInput, level: Level | null, yearsOf: () => YearSpan): MethodFinder {
  const { context, decisions, ledger, table } = input;
  const chosen = decisions.method;
  const created =
    chosen?.kind === 'create'
      ? {
          method: chosen.draft.method,
          criteria: buildCriterionDirectory(chosen.draft.criteria),
          fromFile: true,
        }
      : null;
  const known = new Map(context.methods.map((method) => [String(method.methodId), method]));
  const fixedId = chosen?.kind === 'use' ? String(chosen.methodId) : (input.mapping.fixed.methodId ?? '');
  const withCriteria = (method: MethodRecord): ChosenMethod => {
    const known = byName.get(method) ?? {
      method,
      criteria: context.criterionDirectory(method.methodId),
      fromFile: false,
    };
    byName.set(method, known);
    return known;
  };
  const cache = new Map<string, ChosenMethod | null>();
  const criteriaOf = criteriaByIndex(input);
  const byName = new Map<MethodRecord, ChosenMethod>();
  let last: { readonly indexCode: IndexCode; readonly year: number; readonly chosen: ChosenMethod } | null =
    null;
  return (row, text, indexCode, year) => {
    if (text !== '' && text !== created?.method.methodId) return named(text, row, indexCode, year);
    if (created !== null && created.method.indexCode === indexCode) return created;
    const fixed = known.get(fixedId);
    if (fixed !== undefined && fixed.indexCode === indexCode) return withCriteria(fixed);
    if (last !== null && last.indexCode === indexCode && last.year === year) return last.chosen;
    const key = `${indexCode} ${year}`;
    if (!cache.has(key)) {
      const only = fittingMethod(input, criteriaOf(indexCode), indexCode, year, level);
      cache.set(key, only === null ? null : withCriteria(only));
    }
    const found = cache.get(key) ?? null;
    if (found !== null) last = { indexCode, year, chosen: found };
    return found ?? ask(row, indexCode, year);
  };

  function named(text: string, row: number, indexCode: IndexCode, year: number): ChosenMethod | null {
    const method = known.get(text);
    if (method === undefined) {
      ledger.reject(
        row,
        'unknownMethod',
        null,
        text,
        `Chưa có phương pháp «${text}». Hãy thêm phương pháp hoặc sửa mã.`,
      );
      return null;
    }
    if (method.indexCode !== indexCode || year < method.firstYear || year > method.lastYear) {
      ledger.reject(
        row,
        'methodDoesNotApply',
        null,
        text,
        `Phương pháp «${text}» là của ${method.indexCode} ${method.firstYear}–${method.lastYear}, dòng này ghi ${indexCode} ${year}. Hãy sửa một trong hai.`,
      );
      return null;
    }
    return withCriteria(method);
  }

  function ask(row: number, indexCode: IndexCode, year: number): null {
    input.questions.ask(`methodNeeded:${indexCode}`, table.lines[row] ?? 0, () => {
      const { first, last } = yearsOf();
      const draft = draftMethod(criteriaOf(indexCode), input.format, {
        indexCode,
        hasTotal:
          figureColumns(input.mapping.columns).some(({ figure }) => figure.criterion.length === 0) &&
          !hasCriterionRows(input.mapping.layout),
        level: level ?? 'department',
        firstYear: first,
        lastYear: last,
        indices: context.indices,
        methods: context.methods,
        batchId: input.source.batchId,
        fileName: input.source.fileName,
      });
      return {
        kind: 'methodNeeded',
        indexCode,
        year,
        options: context.methods.filter((method) => method.indexCode === indexCode),
        draft,
      };
    });
    ledger.reject(
      row,
      'methodNeeded',
      null,
      indexCode,
      `Chưa có bộ tiêu chí nào của «${indexCode}» khớp với tệp này cho năm ${year}. Hãy chọn phương pháp hoặc tạo bộ tiêu chí mới từ tệp.`,
    );
    return null;
  }
}

/** The only method in force whose criteria the file prints, on the level of its units where that is known. */
function fittingMethod(
  input: DraftInput,
  criteria: readonly CriterionNode[],
  indexCode: IndexCode,
  year: number,
  level: Level | null,
): MethodRecord | null {
  const inForce = input.context.methods.filter(
    (method) =>
      method.indexCode === indexCode &&
      method.firstYear <= year &&
      year <= method.lastYear &&
      (level === null || method.level === level),
  );
  const texts = criteria
    .filter(({ level: depth }) => depth > 0)
    .slice(0, criteriaTried)
    .map(({ text }) => text);
  const fitting = inForce.filter((method) => {
    if (texts.length === 0) return true;
    const directory = input.context.criterionDirectory(method.methodId);
    const decided = new Set(
      input.decisions.criteria.filter(({ methodId }) => methodId === method.methodId).map(({ text }) => text),
    );
    const found = texts.filter(
      (text) => decided.has(text) || matchCriterion(directory, text).status === 'matched',
    ).length;
    return found >= texts.length * fitsEnough;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The criteria printed beside each index; all of them in files without a column of indices. */
function criteriaByIndex({
  table,
  mapping,
  criteria,
  context,
  decisions,
}: DraftInput): (indexCode: IndexCode) => readonly CriterionNode[] {
  const position = mapping.columns.findIndex(({ role }) => role === 'index');
  if (position === -1) return () => criteria.nodes;
  const decided = new Map(decisions.indices.map(({ text, indexCode }) => [text, indexCode]));
  const textOf = criterionReader(cellsOf(table), mapping);
  const found = new Map<IndexCode, Set<CriterionNode>>();
  const nodesIn = remembering((cell): Set<CriterionNode> | null => {
    const text = cell.trim();
    const code = decided.get(text) ?? indexCodeNamed(text, context.indices);
    if (code === null) return null;
    const nodes = found.get(code) ?? new Set();
    found.set(code, nodes);
    return nodes;
  });
  const cells = cellsOf(table);
  const indexAt = cells.column(position);
  for (let row = 0; row < cells.length; row += 1) {
    const nodes = nodesIn(indexAt(row));
    const node = nodes === null ? null : criteria.nodeOf(row, -1, textOf(row));
    if (nodes === null || node === null) continue;
    for (let above: CriterionNode | null = node; above !== null && !nodes.has(above); above = above.parent)
      nodes.add(above);
  }
  return (indexCode) => criteria.nodes.filter((node) => found.get(indexCode)?.has(node) ?? false);
}
