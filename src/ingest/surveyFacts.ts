import type { CodedAnswers } from './answerColumns.ts';
import { pairNumbers } from './pairNumbers.ts';
import type { SurveyResolution } from './resolveSurvey.ts';
import { leftOut, noAnswer } from './resolveSurvey.ts';
import type { SurveyFacts } from './surveyTally.ts';
import { answerCounter } from './tallyCells.ts';

/** What becomes of an answer by its texts alone, were it not a repeated one. */
export type AnswerFate = 'loaded' | 'rejected' | 'unanswered';

/** What becomes of an answer by the numbers of its texts. */
export function fateOf(
  { caseCode, questionCode, levelCode }: Pick<CodedAnswers, 'caseCode' | 'questionCode' | 'levelCode'>,
  row: number,
  { placeOf, methodOf, questionOf, levelOf }: SurveyResolution,
): AnswerFate {
  const code = caseCode[row] ?? 0;
  const place = placeOf[code] ?? -1;
  const question = questionOf[methodOf[code] ?? -1]?.[questionCode[row] ?? 0] ?? -1;
  const level = levelOf[levelCode[row] ?? 0] ?? -1;
  if (place === leftOut || (place >= 0 && question === leftOut)) return 'unanswered';
  if (place < 0 || question < 0 || level < 0) return 'rejected';
  return level === noAnswer ? 'unanswered' : 'loaded';
}

/** Tells questionnaires apart within their unit, year and period, and which questions of each were answered before. */
function questionnaireBook({ groupOf, methodOf, questionOf, questionIds }: SurveyResolution) {
  const known = pairNumbers();
  const words = Math.ceil(questionIds.length / 32);
  let answered = new Int32Array(1024 * words);
  let [lastGroup, lastQuestionnaire, last] = [-1, -1, -1];
  return {
    /** Number of the questionnaire of an answer that loads. */
    ownOf: ({ caseCode, questionnaire }: CodedAnswers, row: number): number => {
      const code = caseCode[row] ?? 0;
      const group = groupOf[code] ?? -1;
      const own = questionnaire[row] ?? 0;
      if (group !== lastGroup || own !== lastQuestionnaire) {
        last = known.numberOf(group, own);
        [lastGroup, lastQuestionnaire] = [group, own];
      }
      return last;
    },
    /** Number of its question. */
    questionOf: ({ caseCode, questionCode }: CodedAnswers, row: number): number =>
      questionOf[methodOf[caseCode[row] ?? 0] ?? -1]?.[questionCode[row] ?? 0] ?? 0,
    size: known.size,
    /** Notes an answer; whether the same question of the questionnaire was answered before. */
    isRepeated: (own: number, question: number): boolean => {
      const at = own * words + (question >> 5);
      const bit = 1 << (question & 31);
      if (at >= answered.length) {
        const larger = new Int32Array(2 * (own + 1) * words);
        larger.set(answered);
        answered = larger;
      }
      const before = answered[at] ?? 0;
      answered[at] = before | bit;
      return (before & bit) !== 0;
    },
  };
}

/** Counts rows by what becomes of their answers: answers of one row stand on one line, one behind the other. */
function rowCounter() {
  const rows = { loaded: 0, rejected: 0, unanswered: 0 };
  let [line, loaded, rejected] = [-1, 0, 0];
  const close = (): void => {
    if (line !== -1) rows[loaded > 0 ? 'loaded' : rejected > 0 ? 'rejected' : 'unanswered'] += 1;
  };
  return {
    note: (ofLine: number, fate: AnswerFate): void => {
      if (ofLine !== line) {
        close();
        [line, loaded, rejected] = [ofLine, 0, 0];
      }
      if (fate === 'loaded') loaded += 1;
      else if (fate === 'rejected') rejected += 1;
    },
    rows: () => {
      close();
      line = -1;
      return rows;
    },
  };
}

/**
 * Repeated answers, questionnaires and fates of rows, from single answers in stretches. A questionnaire is one within its
 * unit, year and period: two communes may both number theirs from 1.
 */
export function surveyFacts(
  stretches: readonly CodedAnswers[],
  resolution: SurveyResolution,
  form: 'long' | 'wide',
  hasQuestionnaires: boolean,
): SurveyFacts {
  const book = questionnaireBook(resolution);
  const counter = answerCounter();
  const fates = rowCounter();
  const questionnaires = new Int32Array(resolution.placeOf.length);
  const repeated: Repeated[] = [];
  for (const answers of stretches) {
    const again: number[] = [];
    for (let row = 0; row < answers.length; row += 1) {
      let fate = fateOf(answers, row, resolution);
      if (fate === 'loaded' && hasQuestionnaires) {
        const before = book.size();
        const own = book.ownOf(answers, row);
        const question = book.questionOf(answers, row);
        const code = answers.caseCode[row] ?? 0;
        if (book.size() > before) questionnaires[code] = (questionnaires[code] ?? 0) + 1;
        if (book.isRepeated(own, question)) {
          fate = 'rejected';
          again.push(row);
          repeated.push({
            line: answers.line[row] ?? 0,
            questionCode: answers.questionCode[row] ?? 0,
            own,
            question,
          });
        }
      }
      if (form === 'wide') fates.note(answers.line[row] ?? 0, fate);
    }
    counter.add(answers, again);
  }
  const firstLines = firstLinesOf(stretches, resolution, repeated);
  return {
    repeated: counter.cells(),
    repeatedAnswers: {
      length: repeated.length,
      line: Int32Array.from(repeated, ({ line }) => line),
      firstLine: Int32Array.from(repeated, ({ own, question }) => firstLines.get(`${own} ${question}`) ?? 0),
      questionCode: Int32Array.from(repeated, ({ questionCode }) => questionCode),
    },
    questionnaires,
    rows: form === 'wide' ? fates.rows() : null,
  };
}

interface Repeated {
  readonly line: number;
  readonly questionCode: number;
  readonly own: number;
  readonly question: number;
}

/** Lines of the answers that were repeated later, by questionnaire and question: files are read again only for these. */
function firstLinesOf(
  stretches: readonly CodedAnswers[],
  resolution: SurveyResolution,
  repeated: readonly Repeated[],
): ReadonlyMap<string, number> {
  const left = new Map(repeated.map(({ own, question }) => [`${own} ${question}`, -1]));
  const owns = new Set(repeated.map(({ own }) => own));
  if (repeated.length === 0) return left;
  const book = questionnaireBook(resolution);
  for (const answers of stretches) {
    for (let row = 0; row < answers.length; row += 1) {
      if (fateOf(answers, row, resolution) !== 'loaded') continue;
      const own = book.ownOf(answers, row);
      if (!owns.has(own)) continue;
      const key = `${own} ${book.questionOf(answers, row)}`;
      if (left.get(key) === -1) left.set(key, answers.line[row] ?? 0);
    }
  }
  return left;
}
