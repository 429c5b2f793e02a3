import type { MissingReason } from '../domain/missing.ts';
import type { Aggregation, Direction, Level, ScaleUnit, ScoreKind } from '../domain/records.ts';
import { choice } from './cellType.ts';

/** Levels of government an index is measured on. */
export const level = choice<Level>({
  province: ['tỉnh', 'cấp tỉnh'],
  department: ['phòng ban', 'sở', 'sở ngành', 'cấp sở', 'phòng'],
  commune: ['xã', 'cấp xã'],
});

/** Who a figure comes from; blank means the official, final figure. */
export const scoreKind = choice<ScoreKind>({
  selfAssessed: ['tự đánh giá', 'tự chấm'],
  appraised: ['thẩm định'],
  survey: ['điều tra xã hội học', 'điều tra XHH', 'khảo sát'],
  final: ['chính thức', 'kết quả', ''],
});

export const scaleUnit = choice<ScaleUnit>({ points: ['điểm'], percent: ['%', 'phần trăm'] });

export const direction = choice<Direction>({
  higherIsBetter: ['cao hơn là tốt', 'cao'],
  lowerIsBetter: ['thấp hơn là tốt', 'thấp'],
});

export const aggregation = choice<Aggregation>({
  sumOfCriteria: ['tổng các tiêu chí', 'cộng'],
  published: ['theo công bố', 'công bố'],
});

export const basis = choice<'reported' | 'derived'>({ reported: ['công bố', ''], derived: ['suy ra'] });

export const part = choice<'whole' | 'part'>({ whole: ['toàn bộ'], part: ['một phần'] });

const reasons: ReadonlyMap<string, MissingReason> = new Map<string, MissingReason>([
  ['notpublished', 'notPublished'],
  ['không công bố', 'notPublished'],
  ['chưa công bố', 'notPublished'],
  ['notassessed', 'notAssessed'],
  ['không đánh giá', 'notAssessed'],
  ['chưa đánh giá', 'notAssessed'],
  ['notapplicable', 'notApplicable'],
  ['không áp dụng', 'notApplicable'],
  ['suppressed', 'suppressed'],
  ['mẫu quá nhỏ', 'suppressed'],
  ['unitnotexisting', 'unitNotExisting'],
  ['chưa thành lập', 'unitNotExisting'],
]);

/** The missing reason a note names, or null when the note says something else. */
export const reasonInNote = (note: string): MissingReason | null => reasons.get(note.toLowerCase()) ?? null;
