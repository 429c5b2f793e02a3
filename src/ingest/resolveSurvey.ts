import { matchCriterion, buildCriterionDirectory } from '../domain/criterionMatch.ts';
import type { CriterionDirectory } from '../domain/criterionMatch.ts';
import type { CriterionId, MethodId } from '../domain/ids.ts';
import type { AnswerPlace } from '../domain/records.ts';
import { readSurveyLevel } from '../domain/surveyLevel.ts';
import { clip } from './registerIssues.ts';
import type { PlaceInput } from './surveyPlaces.ts';
import { placeFinder } from './surveyPlaces.ts';
import type { SurveyTally } from './surveyTally.ts';

/** No answer was given. */
export const noAnswer = 0;
/** The text means nothing that loads: what it is was said. */
export const notLoaded = -1;
/** The analyst leaves it out. */
export const leftOut = -2;

/** What the distinct texts of a tally mean. */
export interface SurveyResolution {
  /** Places that answers belong to; several cases may mean the same. */
  readonly places: readonly AnswerPlace[];
  /** Place of each case, or `notLoaded`, `leftOut`. */
  readonly placeOf: Int32Array;
  /** Number of each case's unit, year and period together: a questionnaire is one within it. */
  readonly groupOf: Int32Array;
  /** Number of each case's method in `methodIds`. */
  readonly methodOf: Int32Array;
  readonly methodIds: readonly MethodId[];
  /** By method: the question of each text as its number in `questionIds`, or `notLoaded`, `leftOut`. */
  readonly questionOf: readonly Int32Array[];
  readonly questionIds: readonly CriterionId[];
  /** 1–5, `noAnswer` or `notLoaded`. */
  readonly levelOf: Int8Array;
  /** Why an answer does not load; null when its texts are understood. */
  readonly reasonOf: (caseCode: number, questionCode: number, levelCode: number) => string | null;
}

/** Understands the texts of a tally; what cannot be understood is said and asked in the log, each text once. */
export function resolveSurvey(tally: SurveyTally, input: PlaceInput): SurveyResolution {
  const reasons: Reasons = { ofCase: new Map(), ofQuestion: new Map(), ofLevel: new Map() };
  const places = resolveCases(tally, input, reasons);
  const questions = resolveQuestions(tally, places, input, reasons);
  const levelOf = resolveLevels(tally, places, questions, input, reasons);
  return {
    ...places,
    ...questions,
    levelOf,
    reasonOf: (caseCode, questionCode, levelCode) =>
      reasons.ofCase.get(caseCode) ??
      reasons.ofQuestion.get(`${places.methodOf[caseCode] ?? notLoaded} ${questionCode}`) ??
      reasons.ofLevel.get(levelCode) ??
      null,
  };
}

interface Reasons {
  readonly ofCase: Map<number, string>;
  readonly ofQuestion: Map<string, string>;
  readonly ofLevel: Map<number, string>;
}

type Cases = Pick<SurveyResolution, 'places' | 'placeOf' | 'groupOf' | 'methodOf' | 'methodIds'>;
type Questions = Pick<SurveyResolution, 'questionOf' | 'questionIds'>;

/** Numbers of texts, given as they come. */
function numbering(): { readonly of: (text: string) => number; readonly texts: () => readonly string[] } {
  const known = new Map<string, number>();
  return {
    of: (text) => {
      const number = known.get(text) ?? known.size;
      known.set(text, number);
      return number;
    },
    texts: () => [...known.keys()],
  };
}

function answersByCase({ cases, cells }: SurveyTally): Int32Array {
  const answers = new Int32Array(cases.length);
  for (let cell = 0; cell < cells.length; cell += 1) {
    const code = cells.caseCode[cell] ?? 0;
    answers[code] = (answers[code] ?? 0) + (cells.count[cell] ?? 0);
  }
  return answers;
}

function resolveCases(tally: SurveyTally, input: PlaceInput, reasons: Reasons): Cases {
  const find = placeFinder(input);
  const answers = answersByCase(tally);
  const keys = numbering();
  const groups = numbering();
  const methods = numbering();
  const places: AnswerPlace[] = [];
  const placeOf = new Int32Array(tally.cases.length).fill(notLoaded);
  const groupOf = new Int32Array(tally.cases.length).fill(notLoaded);
  const methodOf = new Int32Array(tally.cases.length).fill(notLoaded);
  tally.cases.forEach((texts, code) => {
    const place = find(texts, tally.caseLines[code] ?? 0, answers[code] ?? 0);
    if (place === 'skip') placeOf[code] = leftOut;
    if (place === null) reasons.ofCase.set(code, input.log.lastReason());
    if (place === null || place === 'skip') return;
    const { unitId, year, period, serviceField, channel, methodId } = place;
    const number = keys.of(JSON.stringify([unitId, year, period, serviceField, channel, methodId]));
    if (number === places.length) places.push(place);
    placeOf[code] = number;
    groupOf[code] = groups.of(`${unitId} ${year} ${period}`);
    methodOf[code] = methods.of(methodId);
  });
  return { places, placeOf, groupOf, methodOf, methodIds: methods.texts() as readonly MethodId[] };
}

function directoryOf({ context, decisions }: PlaceInput, methodId: MethodId): CriterionDirectory {
  const { method } = decisions;
  return method?.kind === 'create' && method.draft.method.methodId === methodId
    ? buildCriterionDirectory(method.draft.criteria)
    : context.criterionDirectory(methodId);
}

function resolveQuestions(
  tally: SurveyTally,
  { methodOf, methodIds }: Cases,
  input: PlaceInput,
  reasons: Reasons,
): Questions {
  const { cells, questions } = tally;
  const { decisions, log } = input;
  const ids = numbering();
  const answers = methodIds.map(() => new Int32Array(questions.length));
  const firstLines = methodIds.map(() => new Int32Array(questions.length));
  for (let cell = 0; cell < cells.length; cell += 1) {
    const method = methodOf[cells.caseCode[cell] ?? 0] ?? notLoaded;
    const code = cells.questionCode[cell] ?? 0;
    const counted = answers[method];
    const lines = firstLines[method];
    if (counted === undefined || lines === undefined) continue;
    counted[code] = (counted[code] ?? 0) + (cells.count[cell] ?? 0);
    const line = cells.firstLine[cell] ?? 0;
    if (lines[code] === 0 || line < (lines[code] ?? 0)) lines[code] = line;
  }
  const questionOf = methodIds.map((methodId, method) => {
    const directory = directoryOf(input, methodId);
    const parents = new Set(directory.criteria.map(({ parentId }) => parentId));
    const leaves = new Set(directory.criteria.filter(({ criterionId }) => !parents.has(criterionId)));
    const decided = new Map(
      decisions.criteria
        .filter((decision) => decision.methodId === methodId)
        .map(({ text, action }) => [text, action] as const),
    );
    return Int32Array.from(questions, (text, code) => {
      const count = answers[method]?.[code] ?? 0;
      if (count === 0) return notLoaded;
      const action = decided.get(text);
      if (action?.kind === 'skip') return leftOut;
      const match = matchCriterion(directory, text);
      const id =
        action === undefined
          ? match.status === 'matched'
            ? match.criterion.criterionId
            : null
          : action.criterionId;
      if (id !== null && !parents.has(id)) return ids.of(id);
      const line = firstLines[method]?.[code] ?? 0;
      const candidates = (match.status === 'unknown' ? match.candidates : []).filter((one) =>
        leaves.has(one),
      );
      log.ask(`unknownCriterion:${methodId}:${text}`, line, count, () => ({
        kind: 'unknownCriterion',
        methodId,
        text,
        candidates,
      }));
      log.reject(
        'unknownCriterion',
        'question',
        text,
        line,
        count,
        `Không nhận ra câu hỏi «${clip(text)}» trong bộ câu hỏi «${methodId}». Hãy chọn câu hỏi tương ứng.`,
      );
      reasons.ofQuestion.set(`${method} ${code}`, log.lastReason());
      return notLoaded;
    });
  });
  return { questionOf, questionIds: ids.texts() as readonly CriterionId[] };
}

const levelFaults = {
  outOfRange: {
    code: 'levelOutOfRange',
    message: (text: string) =>
      `Mức «${text}» nằm ngoài thang 1–5. Hãy sửa lại hoặc để trống nếu không trả lời.`,
  },
  contradictory: {
    code: 'levelContradictory',
    message: (text: string) =>
      `«${text}» vừa ghi số vừa ghi chữ mà hai bên khác nhau. Hãy giữ lại một cách ghi.`,
  },
  unreadable: {
    code: 'levelUnreadable',
    message: (text: string) =>
      `«${text}» không phải là mức độ hài lòng. Hãy ghi 1–5 hoặc «Rất không hài lòng» … «Rất hài lòng».`,
  },
};

function resolveLevels(
  { levels, cells }: SurveyTally,
  { methodOf }: Cases,
  { questionOf }: Questions,
  { log }: PlaceInput,
  reasons: Reasons,
): Int8Array {
  const counts = new Int32Array(levels.length);
  const lines = new Int32Array(levels.length);
  for (let cell = 0; cell < cells.length; cell += 1) {
    const method = methodOf[cells.caseCode[cell] ?? 0] ?? notLoaded;
    if ((questionOf[method]?.[cells.questionCode[cell] ?? 0] ?? notLoaded) < 0) continue;
    const code = cells.levelCode[cell] ?? 0;
    counts[code] = (counts[code] ?? 0) + (cells.count[cell] ?? 0);
    const line = cells.firstLine[cell] ?? 0;
    if (lines[code] === 0 || line < (lines[code] ?? 0)) lines[code] = line;
  }
  const written = { number: 0, words: 0 };
  const firstWords = { line: 0, text: '' };
  const levelOf = Int8Array.from(levels, (text, code) => {
    const reading = readSurveyLevel(text);
    const count = counts[code] ?? 0;
    if (reading.kind === 'noAnswer') return noAnswer;
    if (reading.kind === 'level') {
      written[reading.written] += count;
      if (reading.written === 'words' && firstWords.line === 0)
        Object.assign(firstWords, { line: lines[code], text });
      return reading.level;
    }
    if (count > 0) {
      const { code: issueCode, message } = levelFaults[reading.reason];
      log.reject(issueCode, 'level', text, lines[code] ?? 0, count, message(clip(text)));
      reasons.ofLevel.set(code, log.lastReason());
    }
    return notLoaded;
  });
  if (written.number > 0 && written.words > 0) {
    log.tell({
      severity: 'info',
      code: 'mixedLevels',
      line: firstWords.line,
      value: clip(firstWords.text),
      message: `Mức độ được ghi bằng cả số (${written.number.toLocaleString('vi-VN')} câu trả lời) và chữ (${written.words.toLocaleString('vi-VN')} câu trả lời); đã quy về thang 1–5.`,
    });
  }
  return levelOf;
}
