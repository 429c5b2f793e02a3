import type { Issue } from '../domain/issue.ts';
import type { MethodRecord } from '../domain/records.ts';
import type { SurveyMeaning } from '../domain/surveyAnswers.ts';
import type { Decisions } from './decisions.ts';
import { draftSurvey } from './draftSurvey.ts';
import type { ImportSource } from './draftInput.ts';
import type { ImportContext } from './importContext.ts';
import type {
  ImportDraft,
  ProposedRecords,
  RejectedRow,
  RowFates,
  SkippedRow,
  SurveyImport,
} from './importDraft.ts';
import { nothingProposed } from './importDraft.ts';
import type { Mapping } from './mapping.ts';
import type { SurveyResolution } from './resolveSurvey.ts';
import { resolveSurvey } from './resolveSurvey.ts';
import { faultIssues, repeatedIssues, withoutQuestionnaires } from './surveyIssues.ts';
import type { SurveyLog } from './surveyLog.ts';
import { openSurveyLog } from './surveyLog.ts';
import { methodQuestions } from './surveyMethod.ts';
import type { SurveyFacts, SurveyTally } from './surveyTally.ts';

/** What drafting a survey file needs besides its tally. */
export interface SurveyInput {
  readonly mapping: Mapping;
  readonly context: ImportContext;
  readonly decisions: Decisions;
  readonly source: ImportSource;
  readonly suggestedYear: number | null;
}

/** A survey file whose texts are understood; the single answers have still to be asked for what only they know. */
export interface ResolvedSurvey {
  readonly resolution: SurveyResolution;
  readonly log: SurveyLog;
}

/** Understands the texts of a survey file under the decisions made so far. */
export function resolveSurveyFile(tally: SurveyTally, input: SurveyInput): ResolvedSurvey {
  const { mapping, context, decisions, source, suggestedYear } = input;
  const headingOf = (role: string): string | null =>
    mapping.columns.find((column) => column.role === role)?.heading ?? null;
  const log = openSurveyLog(headingOf);
  const resolution = resolveSurvey(tally, {
    context,
    decisions,
    fixed: mapping.fixed,
    source,
    log,
    suggestedYear,
  });
  return { resolution, log };
}

/** What an import of survey answers adds to a draft. */
export type DraftedSurvey = RowFates &
  Pick<ImportDraft, 'survey' | 'questions' | 'issues' | 'proposed' | 'outcome'>;

/** Finishes the draft: `rejectedRows` and `skippedRows` are the first of so many as the reader of the file keeps. */
export function finishSurveyDraft(
  tally: SurveyTally,
  { resolution, log }: ResolvedSurvey,
  facts: SurveyFacts,
  input: SurveyInput,
  single: Pick<SurveyImport, 'answers' | 'texts'>,
  rows: {
    readonly rejected: readonly RejectedRow[];
    readonly partlyLoaded: readonly RejectedRow[];
    readonly skipped: readonly SkippedRow[];
    readonly tableIssues: readonly Issue[];
  },
): DraftedSurvey {
  const { context, source } = input;
  const { cube, accounting, answers } = draftSurvey(tally, facts, resolution, source.batchId);
  const issues = [
    ...rows.tableIssues,
    ...faultIssues(tally),
    ...(tally.hasQuestionnaires ? [] : [withoutQuestionnaires]),
    ...log.issues(),
    ...repeatedIssues(facts),
  ].toSorted((a, b) => a.line - b.line);
  const questions = [...log.questions(), ...methodQuestions(log, tally.questions, context, source)];
  const isClean = questions.length === 0 && issues.every(({ severity }) => severity === 'info');
  return {
    survey: { cube, meaning: meaningOf(resolution), repeated: facts.repeatedAnswers, ...single },
    questions,
    issues,
    accounting,
    cells: answers,
    rejectedRows: rows.rejected,
    partlyLoadedRows: rows.partlyLoaded,
    skippedRows: rows.skipped,
    proposed: proposals(input, resolution),
    outcome: isClean ? 'ok' : 'warned',
  };
}

/** What the codes of single answers mean, as plain data. */
const meaningOf = (resolution: SurveyResolution): SurveyMeaning => ({
  placeOf: [...resolution.placeOf],
  methodOf: [...resolution.methodOf],
  methodIds: resolution.methodIds,
  questionOf: resolution.questionOf.map((numbers) => [...numbers]),
  questionIds: resolution.questionIds,
  levelOf: [...resolution.levelOf],
});

/** Units and the method that were decided on, and a chosen method's new years. */
function proposals({ decisions, context }: SurveyInput, { places }: SurveyResolution): ProposedRecords {
  const created = decisions.units.flatMap(({ action }) => (action.kind === 'create' ? action.unit : []));
  const units = [...new Map(created.map((unit) => [unit.unitId, unit])).values()];
  const { method } = decisions;
  if (method === null) return { ...nothingProposed, units };
  if (method.kind === 'create') {
    const { index, criteria } = method.draft;
    const isNewIndex =
      index !== null && !context.indices.some(({ indexCode }) => indexCode === index.indexCode);
    return {
      ...nothingProposed,
      units,
      indices: isNewIndex ? [index] : [],
      methods: [method.draft.method],
      criteria,
    };
  }
  const known = context.methods.find(({ methodId }) => methodId === method.methodId);
  const years = places.filter(({ methodId }) => methodId === method.methodId).map(({ year }) => year);
  return { ...nothingProposed, units, methods: known === undefined ? [] : widened(known, years) };
}

/** A method with years it did not cover; none when it covered them. */
function widened(method: MethodRecord, years: readonly number[]): readonly MethodRecord[] {
  const firstYear = Math.min(method.firstYear, ...years);
  const lastYear = Math.max(method.lastYear, ...years);
  return firstYear === method.firstYear && lastYear === method.lastYear
    ? []
    : [{ ...method, firstYear, lastYear }];
}
