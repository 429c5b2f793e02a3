import type { Accounting } from '../domain/issue.ts';
import type { BatchId } from '../domain/ids.ts';
import type { ByLevel, SurveyCube } from '../domain/surveyCube.ts';
import type { PairNumbers } from './pairNumbers.ts';
import { boundedPairNumbers } from './pairNumbers.ts';
import type { SurveyResolution } from './resolveSurvey.ts';
import { leftOut, noAnswer } from './resolveSurvey.ts';
import type { SurveyFacts, SurveyTally, TallyCells } from './surveyTally.ts';

/** What importing a survey file would store, and what became of its rows and answers. */
export interface SurveyDraft {
  readonly cube: SurveyCube;
  /** Rows of the file: one with several answers is loaded when at least one of them is. */
  readonly accounting: Accounting;
  /** Answers: equal to rows where a row is one answer. */
  readonly answers: Accounting;
}

const five = <Column>(make: () => Column): ByLevel<Column> => [make(), make(), make(), make(), make()];

interface Draft extends SurveyCube {
  length: number;
}

const emptyCube = (batchId: BatchId, { places, questionIds }: SurveyResolution, capacity: number): Draft => ({
  batchId,
  places,
  placeRow: new Int32Array(places.length),
  questionnaireCount: new Int32Array(places.length),
  questionIds,
  length: 0,
  place: new Int32Array(capacity),
  question: new Int32Array(capacity),
  row: new Int32Array(capacity),
  counts: five(() => new Int32Array(capacity)),
  weights: five(() => new Float64Array(capacity)),
  weightSquares: new Float64Array(capacity),
});

const add = (column: Int32Array | Float64Array, at: number, value: number): void => {
  column[at] = (column[at] ?? 0) + value;
};

const earlier = (column: Int32Array, at: number, line: number): void => {
  if (column[at] === 0 || line < (column[at] ?? 0)) column[at] = line;
};

/** Adds the cells that load to a cube, or takes repeated ones out with `sign` −1. Returns answers by fate. */
function count(
  cells: TallyCells,
  resolution: SurveyResolution,
  cube: Draft,
  cellOf: PairNumbers,
  sign: 1 | -1,
): { loaded: number; rejected: number; skipped: number } {
  const { placeOf, methodOf, questionOf, levelOf } = resolution;
  const fates = { loaded: 0, rejected: 0, skipped: 0 };
  for (let at = 0; at < cells.length; at += 1) {
    const code = cells.caseCode[at] ?? 0;
    const answers = cells.count[at] ?? 0;
    const place = placeOf[code] ?? -1;
    const question = questionOf[methodOf[code] ?? -1]?.[cells.questionCode[at] ?? 0] ?? -1;
    const level = levelOf[cells.levelCode[at] ?? 0] ?? -1;
    if (place === leftOut || (place >= 0 && question === leftOut)) fates.skipped += answers;
    else if (place < 0 || question < 0 || level < 0) fates.rejected += answers;
    else if (level === noAnswer) fates.skipped += answers;
    else {
      fates.loaded += answers;
      const cell = cellOf.numberOf(place, question);
      if (cell === cube.length) {
        cube.length += 1;
        cube.place[cell] = place;
        cube.question[cell] = question;
      }
      const line = cells.firstLine[at] ?? 0;
      if (sign === 1) {
        earlier(cube.row, cell, line);
        earlier(cube.placeRow, place, line);
      }
      const index = (level - 1) as 0 | 1 | 2 | 3 | 4;
      add(cube.counts[index], cell, sign * answers);
      add(cube.weights[index], cell, sign * (cells.weight[at] ?? 0));
      add(cube.weightSquares, cell, sign * (cells.weightSquares[at] ?? 0));
    }
  }
  return fates;
}

/** Without numbered questionnaires, as many people were asked as answered the question most answered. */
function mostAnswered({ length, place, counts }: SurveyCube, places: number): Int32Array {
  const most = new Int32Array(places);
  for (let cell = 0; cell < length; cell += 1) {
    const answers = counts.reduce((sum, column) => sum + (column[cell] ?? 0), 0);
    const at = place[cell] ?? 0;
    most[at] = Math.max(most[at] ?? 0, answers);
  }
  return most;
}

const shorter = (cube: Draft): SurveyCube => {
  const cut = <A extends Int32Array | Float64Array>(column: A): A => column.slice(0, cube.length) as A;
  const each = <A extends Int32Array | Float64Array>(columns: ByLevel<A>): ByLevel<A> => [
    cut(columns[0]),
    cut(columns[1]),
    cut(columns[2]),
    cut(columns[3]),
    cut(columns[4]),
  ];
  return {
    ...cube,
    place: cut(cube.place),
    question: cut(cube.question),
    row: cut(cube.row),
    counts: each(cube.counts),
    weights: each(cube.weights),
    weightSquares: cut(cube.weightSquares),
  };
};

/**
 * Counts what loads into a cube. Every answer ends in exactly one of loaded, rejected, skipped; repeated answers are
 * rejected, the first of them stays.
 */
export function draftSurvey(
  tally: SurveyTally,
  facts: SurveyFacts,
  resolution: SurveyResolution,
  batchId: BatchId,
): SurveyDraft {
  const cube = emptyCube(batchId, resolution, tally.cells.length);
  const cellOf = boundedPairNumbers(resolution.places.length, resolution.questionIds.length);
  const counted = count(tally.cells, resolution, cube, cellOf, 1);
  const repeated = count(facts.repeated, resolution, cube, cellOf, -1);
  const answers = {
    loaded: counted.loaded - repeated.loaded,
    rejected: counted.rejected + repeated.loaded + tally.faultyAnswerCount,
    skipped: counted.skipped,
  };
  const total = answers.loaded + answers.rejected + answers.skipped;
  const rows = facts.rows ?? {
    loaded: answers.loaded,
    rejected: answers.rejected - tally.faultyAnswerCount,
    unanswered: answers.skipped,
  };
  const questionnaires = new Int32Array(resolution.places.length);
  facts.questionnaires.forEach((number, code) => {
    const place = resolution.placeOf[code] ?? -1;
    if (place >= 0) add(questionnaires, place, number);
  });
  return {
    cube: {
      ...shorter(cube),
      questionnaireCount: tally.hasQuestionnaires
        ? questionnaires
        : mostAnswered(cube, questionnaires.length),
    },
    accounting: {
      read: tally.rowCount,
      loaded: rows.loaded,
      rejected: rows.rejected + tally.faultyRowCount,
      skipped: rows.unanswered + tally.skippedRowCount,
    },
    answers: { read: total, ...answers },
  };
}
