import { searchFold } from './searchFold.ts';

/** Levels of satisfaction, worst to best. 4 and 5 are satisfied answers (official SIPAS questionnaire, five levels). */
export const surveyLevels = [1, 2, 3, 4, 5] as const;
export type SurveyLevel = (typeof surveyLevels)[number];

/** What an answer's cell says: a level, no answer, or something that is none and why. */
export type LevelReading =
  | { readonly kind: 'level'; readonly level: SurveyLevel; readonly written: 'number' | 'words' }
  | { readonly kind: 'noAnswer' }
  | { readonly kind: 'invalid'; readonly reason: 'outOfRange' | 'contradictory' | 'unreadable' };

/** Words for levels and for no answer, folded: case, accents and spacing do not count. */
const words: ReadonlyMap<string, SurveyLevel | null> = new Map<string, SurveyLevel | null>([
  ['rat khong hai long', 1],
  ['hoan toan khong hai long', 1],
  ['very dissatisfied', 1],
  ['khong hai long', 2],
  ['chua hai long', 2],
  ['dissatisfied', 2],
  ['binh thuong', 3],
  ['trung lap', 3],
  ['neutral', 3],
  ['hai long', 4],
  ['satisfied', 4],
  ['rat hai long', 5],
  ['hoan toan hai long', 5],
  ['very satisfied', 5],
  ['', null],
  ['-', null],
  ['–', null],
  ['n/a', null],
  ['na', null],
  ['kxd', null],
  ['null', null],
  ['khong tra loi', null],
  ['khong y kien', null],
  ['khong biet', null],
  ['khong ap dung', null],
  ['no answer', null],
]);

const numbered = /^(?:muc\s*|level\s*)?(\d{1,3})(?:[.,]0+)?$/u;
const numberThenWords = /^(?:muc\s*)?(\d{1,3})\s*[-–.:)]\s*(\D.*)$/u;
const wordsThenNumber = /^(\D*[^\d\s(])\s*\((?:muc\s*)?(\d{1,3})\)$/u;

const invalid = (reason: 'outOfRange' | 'contradictory' | 'unreadable'): LevelReading => ({
  kind: 'invalid',
  reason,
});

function ofNumber(text: string): LevelReading {
  const level = surveyLevels.find((candidate) => candidate === Number(text));
  return level === undefined ? invalid('outOfRange') : { kind: 'level', level, written: 'number' };
}

function ofWords(text: string): LevelReading {
  const level = words.get(text);
  if (level === undefined) return invalid('unreadable');
  return level === null ? { kind: 'noAnswer' } : { kind: 'level', level, written: 'words' };
}

/**
 * One answer's cell as a level 1–5: `4`, `4.0`, `Mức 4`, `Hài lòng`, `HAI LONG`, `4 - Hài lòng`. A number and words that
 * disagree are contradictory; blanks and words for no answer are none, never a level.
 */
export function readSurveyLevel(cell: string): LevelReading {
  const text = searchFold(cell);
  const number = numbered.exec(text)?.[1];
  if (number !== undefined) return ofNumber(number);
  const before = numberThenWords.exec(text);
  const after = wordsThenNumber.exec(text);
  if (before === null && after === null) return ofWords(text);
  const said = ofNumber(before?.[1] ?? after?.[2] ?? '');
  const meant = ofWords((before?.[2] ?? after?.[1] ?? '').trim());
  if (said.kind !== 'level' || meant.kind !== 'level') return said.kind === 'level' ? meant : said;
  return said.level === meant.level ? said : invalid('contradictory');
}
