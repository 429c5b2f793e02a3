import { seededRandom } from './seededRandom.ts';

/** A criterion of the index an office marks: its printed number, its name, its maximum. */
export interface TruthCriterion {
  readonly number: string;
  readonly name: string;
  readonly maxPoints: number;
  readonly children: readonly TruthCriterion[];
}

export type TruthKind = 'selfAssessed' | 'appraised' | 'final';

/** One figure the office knows; null where it was not marked. */
export interface TruthFigure {
  readonly unit: string;
  readonly year: number;
  /** The criterion's name, or `wholeIndex`. */
  readonly criterion: string;
  readonly kind: TruthKind;
  readonly value: number | null;
}

export const wholeIndex = '(whole index)';

/** What an office knows before it writes any report: units, criteria, and every mark of every unit. */
export interface OfficeTruth {
  readonly year: number;
  readonly units: readonly string[];
  readonly fields: readonly TruthCriterion[];
  /** Marks in quarter points; sums of children are the parent's. */
  readonly mark: (unit: string, criterion: TruthCriterion, kind: TruthKind) => number;
  readonly total: (unit: string, kind: TruthKind) => number;
}

/** Invented places; some are spelt nearly alike, some are named like provinces. */
const unitNames = [
  'Xã Minh Họa Bắc',
  'Xã Minh Họa Nam',
  'Thị trấn Minh Họa',
  'Xã Tân Thành',
  'Xã Tân Thạnh',
  'Phường Minh Hòa',
  'Xã Mỹ Thuận Đông',
  'Phường Đông Minh Họa',
  "Xã Ea M'Họa",
  'Xã Phước Thạnh Minh',
  'Xã Quỳnh Minh Họa',
  'Xã Ngũ Minh Họa',
];

const fieldNames = [
  'Công tác chỉ đạo, điều hành cải cách hành chính',
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính',
  'Cải cách tổ chức bộ máy',
  'Cải cách chế độ công vụ',
  'Cải cách tài chính công',
  'Xây dựng chính quyền điện tử, chính quyền số',
  'Tác động của cải cách hành chính',
];

const partNames = ['Ban hành kế hoạch', 'Mức độ hoàn thành', 'Chế độ báo cáo', 'Kiểm tra, giám sát'];

const quarter = 0.25;
const kinds: readonly TruthKind[] = ['selfAssessed', 'appraised', 'final'];

/** An office's year, made up from a seed: the truth that reports are written from. */
export function officeTruth(seed: number): OfficeTruth {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const shuffled = unitNames.map((name) => ({ name, at: random() })).toSorted((a, b) => a.at - b.at);
  const units = shuffled.slice(0, 3 + below(6)).map(({ name }) => name);
  const fields = fieldNames.slice(0, 2 + below(fieldNames.length - 1)).map((name, index): TruthCriterion => {
    const number = String(index + 1);
    const children = partNames.slice(0, 2 + below(3)).map((part, position) => ({
      number: `${number}.${position + 1}`,
      name: `${part} (${name.toLowerCase()})`,
      maxPoints: 1 + below(5),
      children: [],
    }));
    return { number, name, maxPoints: children.reduce((sum, { maxPoints }) => sum + maxPoints, 0), children };
  });
  const marks = new Map<string, number>();
  for (const unit of units) {
    for (const leaf of fields.flatMap(({ children }) => children)) {
      let most = leaf.maxPoints;
      for (const kind of kinds) {
        // Appraisers give no more than was claimed, and deductions only take away.
        most = quarter * below(most / quarter + 1);
        if (kind === 'selfAssessed') most = leaf.maxPoints - (leaf.maxPoints - most) * quarter;
        marks.set(`${unit}|${leaf.name}|${kind}`, most);
      }
    }
  }
  const mark: OfficeTruth['mark'] = (unit, criterion, kind) =>
    criterion.children.length === 0
      ? (marks.get(`${unit}|${criterion.name}|${kind}`) ?? 0)
      : criterion.children.reduce((sum, child) => sum + mark(unit, child, kind), 0);
  return {
    year: 2021 + below(4),
    units,
    fields,
    mark,
    total: (unit, kind) => fields.reduce((sum, field) => sum + mark(unit, field, kind), 0),
  };
}
