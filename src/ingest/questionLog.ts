import type { Question, QuestionKind, Waiting } from './question.ts';

/** What a question asks, without where it arose. */
export type QuestionDetail<K extends QuestionKind = QuestionKind> = K extends QuestionKind
  ? Omit<Extract<Question, { readonly kind: K }>, keyof Waiting>
  : never;

/** Collects questions: the same one asked by many rows is one question that counts them. */
export interface QuestionLog {
  /** `make` is called for the first row only. */
  readonly ask: (key: string, line: number, make: () => QuestionDetail) => void;
  readonly list: () => readonly Question[];
}

const linesShown = 5;

export function createQuestionLog(): QuestionLog {
  const asked = new Map<
    string,
    { detail: QuestionDetail; lines: number[]; rows: number; lastLine: number }
  >();
  return {
    ask: (key, line, make) => {
      const entry = asked.get(key);
      if (entry === undefined) {
        asked.set(key, { detail: make(), lines: [line], rows: 1, lastLine: line });
      } else if (entry.lastLine !== line) {
        entry.rows += 1;
        entry.lastLine = line;
        if (entry.lines.length < linesShown) entry.lines.push(line);
      }
    },
    list: () => [...asked].map(([key, { detail, lines, rows }]) => ({ ...detail, key, lines, rows })),
  };
}
