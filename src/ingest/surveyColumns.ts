import { readSurveyLevel } from '../domain/surveyLevel.ts';
import { foldHeader } from './headerAlias.ts';
import type { ColumnMapping, ColumnRole } from './mapping.ts';
import { ignored, plainColumn } from './seenColumn.ts';
import type { TableCells } from './tableCells.ts';

/** Headings of survey files as offices and survey tools write them, separated by `;`. */
const headings: readonly (readonly [role: ColumnRole, names: string])[] = [
  ['year', 'nam;Năm khảo sát;Năm đánh giá;year'],
  ['period', 'ky;Kỳ khảo sát;Đợt;Đợt khảo sát;Quý;Tháng;period;wave'],
  [
    'unit',
    'don_vi;Tên đơn vị;Đơn vị khảo sát;Đơn vị giải quyết;Cơ quan;Cơ quan giải quyết;Xã;Xã, phường;Tên xã;Địa phương;Tỉnh;unit;commune;province',
  ],
  ['unitCode', 'ma_don_vi;Mã xã;Mã tỉnh;unit code'],
  [
    'serviceField',
    'linh_vuc;Tên lĩnh vực;Lĩnh vực thủ tục;Lĩnh vực dịch vụ;Nhóm thủ tục;Dịch vụ;service field;service;field',
  ],
  ['channel', 'kenh;Kênh;Kênh thực hiện;Hình thức;Hình thức nộp;Hình thức nộp hồ sơ;Cách nộp hồ sơ;channel'],
  [
    'questionnaire',
    'phieu;Số phiếu;Mã phiếu;Phiếu số;ID phiếu;Mã người trả lời;questionnaire;respondent;respondent id;response id;id',
  ],
  ['question', 'cau_hoi;Câu hỏi;Mã câu hỏi;Câu;question;item'],
  ['level', 'muc_do;Mức độ;Mức độ hài lòng;Mức hài lòng;Trả lời;Câu trả lời;level;answer;response;rating'],
  ['weight', 'trong_so;Trọng số;Quyền số;weight'],
  ['freeText', 'y_kien;Ý kiến;Ý kiến khác;Góp ý;Ý kiến góp ý;Nội dung góp ý;Kiến nghị;comment;free text'],
];

const known: ReadonlyMap<string, ColumnRole> = new Map(
  headings.flatMap(([role, names]) => names.split(';').map((name) => [foldHeader(name), role] as const)),
);

/** What the columns of a survey file are. */
export interface SurveyColumns {
  /** `long`: a row is one answer. `wide`: a row is one questionnaire with a column for each question. */
  readonly form: 'long' | 'wide';
  readonly columns: readonly ColumnMapping[];
}

const sampleRows = 200;
/** A column of answers: most of its filled cells are levels. */
const enoughLevels = 0.6;
const fewestQuestions = 3;

/** Whether a column holds answers; null of a column too empty to tell. */
function levelShare(rows: TableCells, position: number): number | null {
  let filled = 0;
  let levels = 0;
  for (let row = 0; row < Math.min(sampleRows, rows.length); row += 1) {
    const reading = readSurveyLevel(rows.at(row, position));
    if (reading.kind === 'noAnswer') continue;
    filled += 1;
    if (reading.kind === 'level') levels += 1;
  }
  return filled === 0 ? null : levels / filled;
}

/**
 * Recognises survey answers by their headings and, of questions in columns, by cells that are levels; null for all other
 * files. Every file of answers has a column of units; a heading counts once.
 */
export function surveyColumns(header: readonly string[], rows: TableCells): SurveyColumns | null {
  const taken = new Set<ColumnRole>();
  const roles = header.map((heading): ColumnRole | null => {
    const role = known.get(foldHeader(heading)) ?? null;
    if (role === null || taken.has(role)) return null;
    taken.add(role);
    return role;
  });
  if (!taken.has('unit') && !taken.has('unitCode')) return null;
  const isLong = taken.has('question') && taken.has('level');
  if (isLong) {
    return {
      form: 'long',
      columns: header.map((heading, position) => {
        const role = roles[position] ?? null;
        return role === null ? ignored(heading) : plainColumn(heading, role);
      }),
    };
  }
  if (!taken.has('questionnaire')) return null;
  const columns = header.map((heading, position): ColumnMapping => {
    const role = roles[position] ?? null;
    if (role !== null && role !== 'question' && role !== 'level') return plainColumn(heading, role);
    const share = heading.trim() === '' ? null : levelShare(rows, position);
    return share === null || share < enoughLevels ? ignored(heading) : plainColumn(heading, 'answer', share);
  });
  return columns.filter(({ role }) => role === 'answer').length < fewestQuestions
    ? null
    : { form: 'wide', columns };
}

/** Positions of the columns of a survey file, −1 where it has none. */
export interface SurveyPositions {
  readonly form: 'long' | 'wide';
  readonly year: number;
  readonly period: number;
  readonly unit: number;
  readonly unitCode: number;
  readonly serviceField: number;
  readonly channel: number;
  readonly questionnaire: number;
  readonly question: number;
  readonly level: number;
  readonly weight: number;
  readonly freeText: number;
  /** Columns of answers with their questions, in the order of the file; empty in the long form. */
  readonly answers: readonly { readonly position: number; readonly heading: string }[];
}

/** Where a mapping finds what an answer is made of. */
export function surveyPositions(columns: readonly ColumnMapping[]): SurveyPositions {
  const at = (role: ColumnRole): number => columns.findIndex((column) => column.role === role);
  const answers = columns.flatMap(({ role, heading }, position) =>
    role === 'answer' ? { position, heading } : [],
  );
  return {
    form: answers.length > 0 ? 'wide' : 'long',
    year: at('year'),
    period: at('period'),
    unit: at('unit'),
    unitCode: at('unitCode'),
    serviceField: at('serviceField'),
    channel: at('channel'),
    questionnaire: at('questionnaire'),
    question: at('question'),
    level: at('level'),
    weight: at('weight'),
    freeText: at('freeText'),
    answers,
  };
}
