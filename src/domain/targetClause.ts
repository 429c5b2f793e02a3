import { isoDay } from './isoDay.ts';
import type { TargetRecord } from './planRecords.ts';

/** What a clause asks for, as far as its words say; the analyst confirms it before it counts. */
export type ProposedTarget = Pick<
  TargetRecord,
  | 'comparator'
  | 'value'
  | 'bandLabel'
  | 'unit'
  | 'aggregate'
  | 'fields'
  | 'exclusions'
  | 'frequency'
  | 'baselineYear'
  | 'deadline'
>;

/** The years of the plan: a level without a date holds every year of a plan over several years. */
interface PlanYears {
  readonly firstYear: number;
  readonly lastYear: number;
}

const nothing: ProposedTarget = {
  comparator: 'increase',
  value: null,
  bandLabel: '',
  unit: 'none',
  aggregate: 'overall',
  fields: [],
  exclusions: [],
  frequency: 'once',
  baselineYear: null,
  deadline: '',
};

const two = (text: string): string => text.padStart(2, '0');
const numberOf = (text: string): number => Number(text.replace(',', '.'));
const quarterOf: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** The words without typographic marks, and without what is only a circumstance ("ngay cả khi … đạt 100%"). */
const plainWords = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('*', '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/\s*(?:ngay cả khi|kể cả khi) .*$/iu, '')
    .trim();

/**
 * Reads a Vietnamese clause such as "từ 98% trở lên (trừ lĩnh vực đất đai và lĩnh vực đầu tư)" into a proposed target.
 * Deadlines and frequencies are tried first, then classes, percentages, points and counts; a clause without any of them
 * asks for a rise when it says so, else for something to be done or not.
 */
export function proposeTarget(clause: string, years: PlanYears): ProposedTarget {
  const text = plainWords(clause);
  const found =
    deadlineIn(text) ?? countIn(text) ?? bandIn(text) ?? changeIn(text) ?? percentIn(text) ?? levelIn(text);
  if (found !== null)
    return { ...nothing, ...partsIn(text, found), ...timesIn(text, years, found), ...found };
  return /nâng cao|cải thiện|\btăng\b/iu.test(text)
    ? nothing
    : { ...nothing, comparator: 'boolean', value: 1, unit: 'yesNo' };
}

type Found = Partial<ProposedTarget> & Pick<ProposedTarget, 'comparator'>;

function deadlineIn(text: string): Found | null {
  const date = { unit: 'date' as const, value: null };
  const yearly = /trước (?:ngày )?(\d{1,2})\/(\d{1,2}) h[ằà]ng năm/iu.exec(text);
  if (yearly !== null)
    return {
      ...date,
      comparator: 'before',
      frequency: 'yearly',
      deadline: `--${two(yearly[2] ?? '')}-${two(yearly[1] ?? '')}`,
    };
  const quarterly = /trước ngày (?:mùng )?(\d{1,2}) (?:của )?tháng cuối quý/iu.exec(text);
  if (quarterly !== null)
    return {
      ...date,
      comparator: 'before',
      frequency: 'quarterly',
      deadline: `Q-${two(quarterly[1] ?? '')}`,
    };
  if (/\d\s*%/u.test(text)) return null;
  const day = /trước (?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})/iu.exec(text);
  if (day !== null)
    return {
      ...date,
      comparator: 'before',
      deadline: isoDay(Number(day[3]), Number(day[2]), Number(day[1])),
    };
  const month = /(?:^|trong |xong )tháng (\d{1,2})(?:\/| năm )(\d{4})/iu.exec(text);
  if (month !== null)
    return { ...date, comparator: 'by', deadline: `${month[2] ?? ''}-${two(month[1] ?? '')}` };
  return quartersIn(text);
}

function quartersIn(text: string): Found | null {
  const found = /quý (I{1,3}|IV)(?:, (I{1,3}|IV))?(?: năm |\/)(\d{4})/iu.exec(text);
  const from = quarterOf[found?.[1] ?? ''];
  if (found === null || from === undefined) return null;
  const to = quarterOf[found[2] ?? ''] ?? from;
  return {
    comparator: 'in',
    unit: 'date',
    value: null,
    deadline: `${found[3] ?? ''}-Q${from}/${found[3] ?? ''}-Q${to}`,
  };
}

const each = (value: number, frequency: ProposedTarget['frequency']): Found => ({
  comparator: 'countPerPeriodAtLeast',
  value,
  unit: 'count',
  frequency,
});

/** How many each quarter, month or week; or a plain number of things. */
function countIn(text: string): Found | null {
  const perQuarter =
    /(?:tối thiểu|ít nhất) (\d+) [^.,;]*\/\s*quý/iu.exec(text) ??
    /h[àằ]ng quý[^.;]*?(?:tối thiểu|ít nhất) (\d+)/iu.exec(text);
  if (perQuarter !== null) return each(Number(perQuarter[1]), 'quarterly');
  const perMonth = /(?:tối thiểu|ít nhất) (\d+) [^.,;]*\/\s*tháng/iu.exec(text);
  if (perMonth !== null) return each(Number(perMonth[1]), 'monthly');
  if (/0?3 tháng\s*\/\s*lần|mỗi quý một lần/iu.test(text)) return each(1, 'quarterly');
  if (/\d\s*%/u.test(text)) return null;
  if (/một tuần một lần|h[àằ]ng tuần/iu.test(text)) return each(1, 'weekly');
  if (/^(?:định kỳ )?h[àằ]ng tháng/iu.test(text)) return each(1, 'monthly');
  const things = /^(\d{1,4}) (?:cụm|mô hình|buổi|lớp|cuộc|sản phẩm|bài)/iu.exec(text);
  return things === null ? null : { comparator: 'equal', value: Number(things[1]), unit: 'count' };
}

function bandIn(text: string): Found | null {
  const label = /(?:từ|đạt) loại (\p{L}+(?: sắc| bình)?) trở lên/iu.exec(text)?.[1];
  return label === undefined
    ? null
    : { comparator: 'bandAtLeast', value: null, bandLabel: label, unit: 'band' };
}

/** "tăng 3% so với năm 2020" does not say of what; "tăng 3 điểm phần trăm" does. */
function changeIn(text: string): Found | null {
  const found = /tăng (?:thêm )?(\d+(?:[,.]\d+)?)\s*(%|điểm phần trăm) so với năm (\d{4})/iu.exec(text);
  if (found === null) return null;
  return {
    comparator: 'changeAtLeast',
    value: numberOf(found[1] ?? ''),
    unit: found[2] === '%' ? 'ambiguousPercent' : 'percentagePoints',
    baselineYear: Number(found[3]),
  };
}

const comparators: readonly (readonly [RegExp, ProposedTarget['comparator']])[] = [
  [/dưới$/iu, 'below'],
  [/(?:không quá|tối đa|nhiều nhất)$/iu, 'atMost'],
  [/(?:trên|hơn|vượt)$/iu, 'above'],
  [/(?:từ|tối thiểu|ít nhất|không dưới|đạt tối thiểu)$/iu, 'atLeast'],
];

/** The comparator that stands before a number, or "trở lên" behind it. */
function comparatorOf(before: string, after: string): ProposedTarget['comparator'] {
  if (/không dưới$/iu.test(before)) return 'atLeast';
  const found = comparators.find(([pattern]) => pattern.test(before));
  if (found !== undefined) return found[1];
  return /^\s*trở lên/iu.test(after) ? 'atLeast' : 'equal';
}

function percentIn(text: string): Found | null {
  const found = /(\d+(?:[,.]\d+)?)\s*%/u.exec(text);
  if (found === null) return null;
  const before = text.slice(0, found.index).trimEnd();
  const after = text.slice(found.index + found[0].length);
  return { comparator: comparatorOf(before, after), value: numberOf(found[1] ?? ''), unit: 'percent' };
}

function levelIn(text: string): Found | null {
  const found = /(\d+(?:[,.]\d+)?) điểm/u.exec(text);
  if (found === null) return null;
  const before = text.slice(0, found.index).trimEnd();
  const after = text.slice(found.index + found[0].length);
  return { comparator: comparatorOf(before, after), value: numberOf(found[1] ?? ''), unit: 'points' };
}

/** What is counted by units: offices, communes, and what each of them has one of. Schools and the like are not assessed units. */
const unitsCounted =
  /^\s*(?:các |số )?(?!đơn vị sự nghiệp)(?:cơ quan|đơn vị|phòng|UBND|Ủy ban|xã|phường|thị trấn|cổng|trang thông tin|trạm|điểm Bưu điện)/iu;

const namesIn = (list: string): readonly string[] =>
  list
    .split(/\s*(?:,|;| và )\s*/u)
    .map((name) => name.replace(/^(?:các |những )?(?:lĩnh vực )?/iu, '').trim())
    .filter((name) => name !== '');

/** Which fields, whom it leaves out, and whether all, each or a share of the units decide. */
function partsIn(text: string, found: Found): Pick<ProposedTarget, 'aggregate' | 'fields' | 'exclusions'> {
  const exclusions = namesIn(/\(trừ ([^)]+)\)/iu.exec(text)?.[1] ?? '');
  const main = text.replace(/\(trừ [^)]+\)/iu, '');
  const fields = namesIn(/trên (lĩnh vực [^.;:%]*?)(?= xuống| đạt|$)/iu.exec(main)?.[1] ?? '');
  const each = /(?:từng|mỗi) (lĩnh vực|yếu tố)/iu.test(main);
  const behind = found.unit === 'percent' ? main.slice(main.indexOf('%') + 1) : '';
  const aggregate =
    each || fields.length > 1
      ? 'everyField'
      : /(?:từng|mỗi) (?:cơ quan|đơn vị|phòng|xã|phường)/iu.test(main)
        ? 'everyUnit'
        : unitsCounted.test(behind)
          ? 'shareOfUnits'
          : 'overall';
  return { aggregate, fields, exclusions };
}

/** How often a level holds: every year where the clause says so, or where the plan has several years and names none. */
function timesIn(
  text: string,
  { firstYear, lastYear }: PlanYears,
  { unit }: Found,
): Pick<ProposedTarget, 'frequency'> {
  const isYearly = /h[ằà]ng năm/iu.test(text);
  const isOpen = lastYear > firstYear && unit !== 'date' && !/(?:đến|vào|trong)? ?năm \d{4}/iu.test(text);
  return { frequency: isYearly || isOpen ? 'yearly' : 'once' };
}
