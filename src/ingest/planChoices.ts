import type {
  ConflictEffect,
  MetricPeriod,
  MetricPopulation,
  MetricScope,
  TargetAggregate,
  TargetComparator,
  TargetFrequency,
  TargetUnit,
  ValueKind,
} from '../domain/planRecords.ts';
import { choice } from './cellType.ts';

export const comparator = choice<TargetComparator>({
  atLeast: ['từ … trở lên', 'tối thiểu', 'ít nhất', 'đạt'],
  above: ['trên', 'hơn'],
  atMost: ['tối đa', 'không quá'],
  below: ['dưới', 'nhỏ hơn'],
  equal: ['bằng', 'đúng'],
  changeAtLeast: ['tăng thêm'],
  ratioAtLeast: ['tăng tương đối'],
  bandAtLeast: ['xếp loại từ'],
  countPerPeriodAtLeast: ['số lần mỗi kỳ'],
  by: ['trong', 'chậm nhất'],
  before: ['trước'],
  in: ['trong khoảng'],
  boolean: ['có hoặc không'],
  increase: ['tăng, không nêu số', 'nâng cao', 'cải thiện'],
});

export const targetUnit = choice<TargetUnit>({
  percent: ['phần trăm', 'tỷ lệ %'],
  percentagePoints: ['điểm phần trăm'],
  ambiguousPercent: ['điểm phần trăm hoặc tương đối'],
  points: ['điểm'],
  count: ['số lượng', 'đơn vị', 'lần'],
  yesNo: ['có/không'],
  date: ['ngày'],
  band: ['xếp loại'],
  none: ['không', ''],
});

export const aggregate = choice<TargetAggregate>({
  overall: ['chung', ''],
  everyUnit: ['từng đơn vị'],
  everyField: ['từng lĩnh vực'],
  shareOfUnits: ['tỷ lệ đơn vị'],
});

export const frequency = choice<TargetFrequency>({
  once: ['một lần', ''],
  yearly: ['hằng năm'],
  quarterly: ['hằng quý'],
  monthly: ['hằng tháng'],
  weekly: ['hằng tuần'],
});

export const valueKind = choice<ValueKind>({
  percent: ['phần trăm', 'tỷ lệ %'],
  points: ['điểm'],
  count: ['số lượng', 'số lần'],
  boolean: ['có/không'],
  date: ['ngày'],
});

export const metricScope = choice<MetricScope>({
  province: ['tỉnh', 'cấp tỉnh'],
  district: ['huyện', 'cấp huyện'],
  department: ['phòng ban', 'sở', 'phòng'],
  commune: ['xã', 'cấp xã'],
  all: ['tất cả', 'cơ quan và xã'],
});

export const metricPeriod = choice<MetricPeriod>({
  year: ['năm', ''],
  quarter: ['quý'],
  month: ['tháng'],
});

export const population = choice<MetricPopulation>({
  levelUnits: ['mọi đơn vị của cấp', ''],
  reportingUnits: ['đơn vị có báo cáo'],
});

export const transform = choice<'none' | 'complement'>({ none: ['không', ''], complement: ['phần còn lại'] });

export const conflictEffect = choice<ConflictEffect>({
  value: ['giá trị'],
  exception: ['ngoại lệ'],
  duplicate: ['lặp lại'],
  wording: ['cách viết', ''],
});
