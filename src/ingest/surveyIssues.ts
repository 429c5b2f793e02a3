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

const repeatsShown = 10_000;

/** Why an answer is not loaded that its questionnaire gave before. */
export const repeatedText = (line: number, firstLine: number): string =>
  `Dòng ${line} trả lời lại câu hỏi mà cùng phiếu đã trả lời ở dòng ${firstLine}; câu trả lời đến sau không được nạp.`;

/** Repeated answers as issues; of very many the first, and how many there are. */
export function repeatedIssues({ repeatedAnswers }: Pick<SurveyFacts, 'repeatedAnswers'>): readonly Issue[] {
  const { length, line: lines, firstLine } = repeatedAnswers;
  const shown = Array.from({ length: Math.min(length, repeatsShown) }, (_, index): Issue => {
    const line = lines[index] ?? 0;
    return {
      severity: 'error',
      code: 'repeatedAnswer',
      line,
      message: repeatedText(line, firstLine[index] ?? 0),
    };
  });
  if (length <= repeatsShown) return shown;
  const line = lines[repeatsShown] ?? 0;
  const message = `Còn ${(length - repeatsShown).toLocaleString('vi-VN')} câu trả lời trùng khác, không được nạp.`;
  return [...shown, { severity: 'error', code: 'repeatedAnswer', line, message }];
}

/** Said once of a file without numbered questionnaires. */
export const withoutQuestionnaires: Issue = {
  severity: 'warning',
  code: 'questionnairesUnknown',
  line: 1,
  message:
    'Tệp không có cột số phiếu: không phát hiện được phiếu trùng, và số người trả lời là số câu trả lời của câu hỏi nhiều người trả lời nhất.',
};
