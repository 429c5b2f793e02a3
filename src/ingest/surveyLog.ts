import type { IndexCode } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import type { Level } from '../domain/records.ts';
import type { ColumnRole } from './mapping.ts';
import type { Question } from './question.ts';
import type { QuestionDetail } from './questionLog.ts';
import { clip } from './registerIssues.ts';

/** A method somebody has to choose or make: for these years and this level. */
export interface MethodWanted {
  readonly indexCode: IndexCode;
  readonly level: Level;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly line: number;
  readonly answers: number;
}

/** What must be said and asked about a survey file: one entry for each distinct text, with the answers it holds up. */
export interface SurveyLog {
  /** Always null, so that a finder can end with it. */
  readonly reject: (
    code: string,
    role: ColumnRole,
    value: string,
    line: number,
    answers: number,
    message: string,
  ) => null;
  /** Why the text rejected last does not load. */
  readonly lastReason: () => string;
  readonly tell: (issue: Issue) => void;
  readonly ask: (key: string, line: number, answers: number, make: () => QuestionDetail) => void;
  readonly askMethod: (
    indexCode: IndexCode,
    year: number,
    level: Level,
    line: number,
    answers: number,
  ) => void;
  readonly issues: () => readonly Issue[];
  readonly questions: () => readonly Question[];
  readonly methodsWanted: () => readonly MethodWanted[];
}

const linesShown = 5;

interface Asked {
  readonly detail: QuestionDetail;
  readonly lines: number[];
  rows: number;
}

interface Rejected {
  readonly issue: Issue;
  answers: number;
}

/** Opens an empty log; `headingOf` names the column of a role as the file does. */
export function openSurveyLog(headingOf: (role: ColumnRole) => string | null): SurveyLog {
  const told: Issue[] = [];
  const rejected = new Map<string, Rejected>();
  const asked = new Map<string, Asked>();
  const wanted = new Map<string, MethodWanted>();
  let lastReason = '';
  return {
    reject: (code, role, value, line, answers, message) => {
      lastReason = message;
      const key = `${code}\n${value}`;
      const before = rejected.get(key);
      if (before !== undefined) before.answers += answers;
      else {
        const column = headingOf(role);
        const issue: Issue = {
          severity: 'error',
          code,
          line,
          ...(column === null ? {} : { column: clip(column) }),
          ...(value === '' ? {} : { value: clip(value) }),
          message: clip(message, 400),
        };
        rejected.set(key, { issue, answers });
      }
      return null;
    },
    lastReason: () => lastReason,
    tell: (issue) => {
      told.push(issue);
    },
    ask: (key, line, answers, make) => {
      const before = asked.get(key);
      if (before === undefined) asked.set(key, { detail: make(), lines: [line], rows: answers });
      else {
        before.rows += answers;
        if (before.lines.length < linesShown) before.lines.push(line);
      }
    },
    askMethod: (indexCode, year, level, line, answers) => {
      const key = `${indexCode} ${level}`;
      const before = wanted.get(key);
      wanted.set(key, {
        indexCode,
        level,
        firstYear: Math.min(year, before?.firstYear ?? year),
        lastYear: Math.max(year, before?.lastYear ?? year),
        line: before?.line ?? line,
        answers: answers + (before?.answers ?? 0),
      });
    },
    issues: () => [
      ...told,
      ...[...rejected.values()].map(({ issue, answers }) => ({
        ...issue,
        message: `${issue.message} (${answers.toLocaleString('vi-VN')} câu trả lời.)`,
      })),
    ],
    questions: () => [...asked].map(([key, { detail, lines, rows }]) => ({ ...detail, key, lines, rows })),
    methodsWanted: () => [...wanted.values()],
  };
}
