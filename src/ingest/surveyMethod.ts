import { asIndexCode } from '../domain/ids.ts';
import type { CriterionNode } from './criterionTree.ts';
import type { ImportContext } from './importContext.ts';
import type { ImportSource } from './draftInput.ts';
import { draftMethod } from './methodDraft.ts';
import type { MethodDraft } from './methodDraft.ts';
import type { Question } from './question.ts';
import type { MethodWanted, SurveyLog } from './surveyLog.ts';

const longestId = 60;

/** A survey method made from a file's own questions, each a factor of its own until someone groups them. */
function methodOf(
  questions: readonly string[],
  wanted: MethodWanted,
  context: ImportContext,
  { batchId, fileName }: ImportSource,
): MethodDraft {
  const nodes = questions
    .filter((text) => text.trim() !== '')
    .map((text): CriterionNode => {
      const name = text.trim();
      return { text: name, name, id: name.slice(0, longestId), level: 1, parent: null, maxText: '100' };
    });
  const { indexCode, level, firstYear, lastYear } = wanted;
  const { indices, methods } = context;
  const draft = draftMethod(nodes, 'dot', {
    indexCode,
    level,
    firstYear,
    lastYear,
    hasTotal: true,
    indices,
    methods,
    batchId,
    fileName,
  });
  return {
    ...draft,
    method: { ...draft.method, scaleMin: 0, scaleMax: 100, scaleUnit: 'percent', aggregation: 'published' },
    criteria: draft.criteria.map((criterion) => ({ ...criterion, maxPoints: 100 })),
    assumedMaxima: [],
  };
}

/** The methods a survey file waits for, as questions with a method made from the file to accept. */
export const methodQuestions = (
  log: SurveyLog,
  questions: readonly string[],
  context: ImportContext,
  source: ImportSource,
): readonly Question[] =>
  log.methodsWanted().map((wanted) => ({
    kind: 'methodNeeded',
    key: `methodNeeded:${wanted.indexCode}`,
    lines: [wanted.line],
    rows: wanted.answers,
    indexCode: asIndexCode(wanted.indexCode),
    year: wanted.firstYear,
    options: context.methods.filter(({ indexCode }) => indexCode === wanted.indexCode),
    draft: methodOf(questions, wanted, context, source),
  }));
