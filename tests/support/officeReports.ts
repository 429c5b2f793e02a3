import type { OfficeTruth, TruthCriterion, TruthFigure, TruthKind } from './officeTruth.ts';
import { wholeIndex } from './officeTruth.ts';

/** A cell of a report: text, a number the writer puts in the office's format, or nothing. */
export type ReportCell = string | number | null;

/** A report as an office lays it out, and every figure that stands in it. */
export interface OfficeReport {
  readonly layout: string;
  readonly rows: readonly (readonly ReportCell[])[];
  readonly figures: readonly TruthFigure[];
  /** What the file does not say and the analyst must. */
  readonly asks: { readonly year?: number; readonly index?: string };
}

const three: readonly TruthKind[] = ['selfAssessed', 'appraised', 'final'];

/** Letterhead, title and blank lines so that the header stands in row `headerRow`. */
function top(title: readonly string[], width: number, headerRow: number): ReportCell[][] {
  const blank = (): ReportCell[] => Array.from({ length: width }, () => null);
  const rows = Array.from({ length: headerRow - 1 }, blank);
  const right = Math.max(1, width - 2);
  const put = (row: number, column: number, text: string): void => {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = text;
  };
  put(0, 0, 'UBND HUYỆN MINH HỌA');
  put(0, right, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  put(1, right, 'Độc lập - Tự do - Hạnh phúc');
  title.forEach((text, index) => put(4 + index, 0, text));
  return rows;
}

const wide = (width: number, ...cells: readonly ReportCell[]): readonly ReportCell[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => null),
];

const figure = (
  { year }: OfficeTruth,
  unit: string,
  criterion: string,
  kind: TruthKind,
  value: number | null,
): TruthFigure => ({ unit, year, criterion, kind, value });

const leavesFirst = (fields: readonly TruthCriterion[]): readonly TruthCriterion[] =>
  fields.flatMap((field) => [field, ...field.children]);

const grade = (share: number): string => (share >= 0.9 ? 'A' : share >= 0.7 ? 'B' : 'C');

/** Báo cáo tổng hợp: header in row 8, grades, no total, a signature block two rows below. */
export function report1(truth: OfficeTruth): OfficeReport {
  const { units, year } = truth;
  const most = truth.fields.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return {
    layout: 'report1',
    rows: [
      ...top([`BÁO CÁO TỔNG HỢP CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`, '(Số liệu minh họa)'], 4, 8),
      ['STT', 'Tên đơn vị', 'Điểm chấm thực tế', 'Xếp loại'],
      ...units.map((unit, index) => [
        index + 1,
        unit,
        truth.total(unit, 'final'),
        grade(truth.total(unit, 'final') / most),
      ]),
      wide(4),
      [null, 'NGƯỜI LẬP BIỂU', null, 'TRƯỞNG PHÒNG'],
      [null, '(Ký, ghi rõ họ tên)', null, '(Ký tên, đóng dấu)'],
    ],
    figures: units.map((unit) => figure(truth, unit, wholeIndex, 'final', truth.total(unit, 'final'))),
    asks: {},
  };
}

/** Báo cáo chi tiết từng đơn vị: criteria in rows, «Tổng cộng» below; without deductions two columns are hidden. */
export function report2(truth: OfficeTruth, hasDeductions = true): OfficeReport {
  const [unit = ''] = truth.units;
  const shown = hasDeductions ? three : three.slice(0, 2);
  const marks = (mark: (kind: TruthKind) => number): readonly ReportCell[] => {
    const [self, appraised, final] = [mark('selfAssessed'), mark('appraised'), mark('final')];
    const deducted = appraised - final;
    return hasDeductions ? [self, appraised, deducted === 0 ? null : deducted, final] : [self, appraised];
  };
  const most = truth.fields.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  const names = ['Tiêu chí', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'];
  return {
    layout: 'report2',
    rows: [
      ...top([`BÁO CÁO CHI TIẾT CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${truth.year}`, `Đơn vị: ${unit}`], 7, 8),
      hasDeductions ? [...names, 'Điểm bị trừ', 'Điểm thẩm định sau khi trừ'] : names,
      ...leavesFirst(truth.fields).map((criterion) => [
        criterion.number,
        criterion.name,
        criterion.maxPoints,
        ...marks((kind) => truth.mark(unit, criterion, kind)),
      ]),
      ['Tổng cộng', null, most, ...marks((kind) => truth.total(unit, kind))],
    ],
    figures: [
      ...leavesFirst(truth.fields).flatMap((criterion) =>
        shown.map((kind) => figure(truth, unit, criterion.name, kind, truth.mark(unit, criterion, kind))),
      ),
      ...shown.map((kind) => figure(truth, unit, wholeIndex, kind, truth.total(unit, kind))),
    ],
    asks: {},
  };
}

/** What stands under a field: all four, or what is left when columns are hidden. */
const fieldColumns = {
  all: ['TC', 'TĐ', 'Bị trừ', 'Tổng'],
  marks: ['TC', 'TĐ'],
  results: ['TĐ', 'Tổng'],
} as const;

const kindOf = { TC: 'selfAssessed', TĐ: 'appraised', Tổng: 'final' } as const;

/** Tổng hợp theo lĩnh vực: three header rows, columns of each field, at the end a group or one column of totals. */
export function report3(
  truth: OfficeTruth,
  shown: keyof typeof fieldColumns = 'all',
  hasOneTotal = false,
): OfficeReport {
  const { fields, units, year } = truth;
  const names = fieldColumns[shown];
  const kinds = names.flatMap((name) => (name === 'Bị trừ' ? [] : [kindOf[name]]));
  const blanks = names.slice(1).map(() => null);
  const width = 2 + names.length * fields.length + (hasOneTotal ? 1 : names.length);
  const marks = (mark: (kind: TruthKind) => number): readonly ReportCell[] =>
    names.map((name) => (name === 'Bị trừ' ? mark('appraised') - mark('final') : mark(kindOf[name])));
  const totalKinds: readonly TruthKind[] = hasOneTotal ? ['final'] : kinds;
  return {
    layout: 'report3',
    rows: [
      ...top(
        [`TỔNG HỢP CHỈ SỐ CẢI CÁCH HÀNH CHÍNH THEO LĨNH VỰC NĂM ${year}`, '(Số liệu minh họa)'],
        width,
        8,
      ),
      [
        'STT',
        'Tên đơn vị',
        ...fields.flatMap(({ name, maxPoints }) => [`${name} (${maxPoints} điểm)`, ...blanks]),
        'Tổng điểm',
        ...(hasOneTotal ? [] : blanks),
      ],
      wide(width, null, null, ...fields.flatMap(({ number }) => [Number(number), ...blanks])),
      wide(width, null, null, ...fields.flatMap(() => names), ...(hasOneTotal ? [] : names)),
      ...units.map((unit, index) => [
        index + 1,
        unit,
        ...fields.flatMap((field) => marks((kind) => truth.mark(unit, field, kind))),
        ...(hasOneTotal ? [truth.total(unit, 'final')] : marks((kind) => truth.total(unit, kind))),
      ]),
    ],
    figures: units.flatMap((unit) => [
      ...fields.flatMap((field) =>
        kinds.map((kind) => figure(truth, unit, field.name, kind, truth.mark(unit, field, kind))),
      ),
      ...totalKinds.map((kind) => figure(truth, unit, wholeIndex, kind, truth.total(unit, kind))),
    ]),
    asks: {},
  };
}

const hundredths = (value: number): number => Math.round(100 * value) / 100;

/** Một lĩnh vực: two header rows, points and percent of one field. The percent repeats the points. */
export function report3b(truth: OfficeTruth): OfficeReport {
  const [field] = truth.fields;
  if (field === undefined) throw new Error('an office without fields');
  return {
    layout: 'report3b',
    rows: [
      ...top([`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${truth.year}`, `Lĩnh vực: ${field.name}`], 4, 8),
      ['STT', 'Tên đơn vị', `${field.name} (tối đa ${field.maxPoints} điểm)`, null],
      [null, null, 'Điểm', 'Chỉ số %'],
      ...truth.units.map((unit, index) => {
        const value = truth.mark(unit, field, 'final');
        return [index + 1, unit, value, hundredths((100 * value) / field.maxPoints)];
      }),
    ],
    figures: truth.units.map((unit) =>
      figure(truth, unit, field.name, 'final', truth.mark(unit, field, 'final')),
    ),
    asks: {},
  };
}

const label = (field: number): string => `LV${field + 1}`;

/** Phân tích tiêu chí của một đơn vị: fields in rows, criteria in columns, blanks where a field has fewer. */
export function report5(truth: OfficeTruth): OfficeReport {
  const [unit = ''] = truth.units;
  const { fields, year } = truth;
  const parts = Math.max(...fields.map(({ children }) => children.length));
  const columns = Array.from({ length: parts }, (_, index) => index);
  const width = 2 + 2 * parts;
  const mark = (criterion: TruthCriterion): number => truth.mark(unit, criterion, 'final');
  return {
    layout: 'report5',
    rows: [
      ...top(
        [`BÁO CÁO PHÂN TÍCH TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ĐỢT ĐÁNH GIÁ NĂM ${year}`, `Đơn vị: ${unit}`],
        width,
        8,
      ),
      ['Lĩnh vực', ...columns.flatMap((column) => [`TC${column + 1}`, null]), 'Điểm'],
      [null, ...columns.flatMap((column) => ['TC TP1', `TĐ TC${column + 1}`]), null],
      ...fields.map((field, index) => [
        label(index),
        ...columns.flatMap((column) => {
          const child = field.children[column];
          return child === undefined ? [null, null] : [mark(child), mark(child)];
        }),
        mark(field),
      ]),
      ['Tổng điểm', ...columns.flatMap(() => [null, null]), truth.total(unit, 'final')],
    ],
    figures: [
      ...fields.flatMap((field, index) => [
        figure(truth, unit, label(index), 'final', mark(field)),
        ...field.children.flatMap((child, column) => [
          figure(truth, unit, `${label(index)}, TC${column + 1}, TC TP1`, 'final', mark(child)),
          figure(truth, unit, `${label(index)}, TC${column + 1}`, 'final', mark(child)),
        ]),
      ]),
      figure(truth, unit, wholeIndex, 'final', truth.total(unit, 'final')),
    ],
    asks: {},
  };
}

/** Marks of the appraisers, of the officials asked, of the citizens asked: they add up to the total. */
function partsOf(truth: OfficeTruth, unit: string): readonly [number, number, number] {
  const total = truth.total(unit, 'final');
  const survey = Math.floor(total / 10);
  return [total - 2 * survey, survey, survey];
}

/** Kết quả chỉ số: several rounds in one sheet, each with its title and its header, a blank row between. */
export function report6(rounds: readonly OfficeTruth[]): OfficeReport {
  return {
    layout: 'report6',
    rows: rounds.flatMap((truth, index) => [
      ...(index === 0 ? top([], 6, 6) : [wide(6)]),
      wide(6, `KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${truth.year}`),
      ...(index === 0 ? [wide(6)] : []),
      [
        'Xếp hạng',
        'Tên đơn vị',
        'Điểm thẩm định',
        'Điểm đánh giá tác động của CCHC',
        null,
        'Tổng điểm đạt được',
      ],
      [null, null, null, 'KSCB', 'SIPAS', null],
      ...truth.units
        .toSorted((a, b) => truth.total(b, 'final') - truth.total(a, 'final'))
        .map((unit) => [
          1 + truth.units.filter((other) => truth.total(other, 'final') > truth.total(unit, 'final')).length,
          unit,
          ...partsOf(truth, unit),
          truth.total(unit, 'final'),
        ]),
    ]),
    figures: rounds.flatMap((truth) =>
      truth.units.flatMap((unit) => {
        const [appraised, officials, citizens] = partsOf(truth, unit);
        return [
          figure(truth, unit, 'Điểm thẩm định', 'final', appraised),
          figure(truth, unit, 'KSCB', 'final', officials),
          figure(truth, unit, 'SIPAS', 'final', citizens),
          figure(truth, unit, wholeIndex, 'final', truth.total(unit, 'final')),
        ];
      }),
    ),
    asks: {},
  };
}

/** Ma trận tiêu chí × đơn vị: no title, header in row 8, units as columns. */
export function report8(truth: OfficeTruth): OfficeReport {
  const { units, fields, year } = truth;
  return {
    layout: 'report8',
    rows: [
      ...Array.from({ length: 7 }, () => wide(3 + units.length)),
      ['STT', 'Nội dung', 'Điểm tối đa', ...units],
      ...leavesFirst(fields).map((criterion) => [
        criterion.number,
        criterion.name,
        criterion.maxPoints,
        ...units.map((unit) => truth.mark(unit, criterion, 'final')),
      ]),
    ],
    figures: leavesFirst(fields).flatMap((criterion) =>
      units.map((unit) => figure(truth, unit, criterion.name, 'final', truth.mark(unit, criterion, 'final'))),
    ),
    asks: { year, index: 'CCHCHUYEN' },
  };
}

/** Phiếu chấm một đơn vị: header in row 9, numbers in the text, indented, cells of several lines, «Tổng điểm». */
export function scoreSheet(truth: OfficeTruth): OfficeReport {
  const [unit = ''] = truth.units;
  const most = truth.fields.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  const two: readonly TruthKind[] = ['selfAssessed', 'final'];
  return {
    layout: 'scoreSheet',
    rows: [
      ...top(
        [
          `PHIẾU CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${truth.year}`,
          `Đơn vị: ${unit}`,
          '(Số liệu minh họa)',
        ],
        6,
        9,
      ),
      ['Nội dung', 'Điểm chuẩn', 'Tự chấm', 'Tài liệu kiểm chứng/Giải trình', 'Điểm chấm thực tế', 'Ý kiến'],
      ...leavesFirst(truth.fields).map((criterion, index): readonly ReportCell[] => [
        `${criterion.number.includes('.') ? '   ' : ''}${criterion.number}. ${criterion.name}`,
        criterion.maxPoints,
        truth.mark(unit, criterion, 'selfAssessed'),
        index % 3 === 1 ? 'Kế hoạch số 01/KH-UBND\nngày 05/01/2024; "bản ký số"' : null,
        truth.mark(unit, criterion, 'final'),
        index % 4 === 2 ? 'Chậm 2 nhiệm vụ' : null,
      ]),
      ['Tổng điểm', most, truth.total(unit, 'selfAssessed'), null, truth.total(unit, 'final'), null],
    ],
    figures: [
      ...leavesFirst(truth.fields).flatMap((criterion) =>
        two.map((kind) => figure(truth, unit, criterion.name, kind, truth.mark(unit, criterion, kind))),
      ),
      ...two.map((kind) => figure(truth, unit, wholeIndex, kind, truth.total(unit, kind))),
    ],
    asks: {},
  };
}
