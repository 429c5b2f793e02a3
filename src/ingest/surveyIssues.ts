import type { Issue } from '../domain/issue.ts';
import { clip } from './registerIssues.ts';
import type { SurveyFault, SurveyFacts, SurveyTally } from './surveyTally.ts';

const faultMessages: Readonly<Record<SurveyFault['code'], (line: number, value: string) => string>> = {
  unclosedQuote: (line) =>
    `Dòng ${line}: dấu ngoặc kép mở ra mà không đóng lại. Dòng này không được nạp; các dòng sau vẫn được đọc.`,
  raggedRow: (line) => `Dòng ${line} có số ô khác với dòng tiêu đề. Hãy sửa lại dòng này.`,
  cutOffLine: (line) =>
    `Dòng ${line} là dòng cuối và bị cắt ngang: tệp có thể đã tải về chưa hết. Hãy kiểm tra lại tệp.`,
  questionnaireMissing: (line) => `Dòng ${line} không ghi số phiếu. Hãy điền số phiếu.`,
  invalidWeight: (line, value) =>
    `Dòng ${line}: trọng số «${clip(value)}» không hợp lệ, phải là số lớn hơn 0. Hãy sửa lại.`,
};

/** Faults of rows as issues. */
export const faultIssues = ({ faults }: Pick<SurveyTally, 'faults'>): readonly Issue[] =>
  faults.map(({ line, code, value }) => ({
    severity: 'error',
    code,
    line,
    ...(value === '' ? {} : { value: clip(value) }),
    message: faultMessages[code](line, value),
  }));

/** Repeated answers as issues; the first ones by line, of millions. */
export const repeatedIssues = ({ repeatedAnswers }: Pick<SurveyFacts, 'repeatedAnswers'>): readonly Issue[] =>
  repeatedAnswers.map(({ line, firstLine }) => ({
    severity: 'error',
    code: 'repeatedAnswer',
    line,
    message: `Dòng ${line} trả lời lại câu hỏi mà cùng phiếu đã trả lời ở dòng ${firstLine}; câu trả lời đến sau không được nạp.`,
  }));

/** Said once of a file without numbered questionnaires. */
export const withoutQuestionnaires: Issue = {
  severity: 'warning',
  code: 'questionnairesUnknown',
  line: 1,
  message:
    'Tệp không có cột số phiếu: không phát hiện được phiếu trùng, và số người trả lời là số câu trả lời của câu hỏi nhiều người trả lời nhất.',
};
