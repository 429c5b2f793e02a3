import type { LikertView } from '../../src/viewModels/likertView.ts';
import type { SurveyScatterView } from '../../src/viewModels/surveyScatterView.ts';
import type { IntervalRowsView } from '../../src/viewModels/intervalRow.ts';

const longName = 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị của người dân và {doanh nghiệp}';

/** A long name, an empty level, a row with nothing but one level. */
export const likertView: LikertView = {
  levelLabels: {
    1: 'Rất không hài lòng',
    2: 'Không hài lòng',
    3: 'Bình thường',
    4: 'Hài lòng',
    5: 'Rất hài lòng',
  },
  axisLabel: '% câu trả lời: không hài lòng ← 0 → hài lòng',
  rows: [
    {
      id: 'access',
      label: 'Tiếp cận dịch vụ',
      shares: { 1: 0.02, 2: 0.04, 3: 0.06, 4: 0.5, 5: 0.38 },
      ratio: 0.88,
      rateText: '88,0 %',
      intervalText: '84,1–91,0',
      sampleText: '319 câu trả lời',
    },
    {
      id: 'feedback',
      label: longName,
      shares: { 1: 0.3, 2: 0.25, 3: 0, 4: 0.25, 5: 0.2 },
      ratio: 0.45,
      rateText: '45,0 %',
      intervalText: '25,8–65,8',
      sampleText: '20 câu trả lời · mẫu nhỏ',
    },
    {
      id: 'result',
      label: 'Kết quả dịch vụ',
      shares: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 1 },
      ratio: 1,
      rateText: '100,0 %',
      intervalText: '83,9–100,0',
      sampleText: '20 câu trả lời',
    },
  ],
};

/** With a limit that one row reaches, one misses by far and one is not held to. */
export const likertWithTarget: LikertView = {
  ...likertView,
  targets: [
    {
      id: 'T',
      label: 'Chỉ tiêu ≥ 85 % của từng yếu tố (I.4)',
      tip: 'Phần hài lòng dài đến vạch này là đạt.',
      value: 85,
      rowIds: ['access', 'feedback'],
    },
  ],
};

const tip = 'Xã Minh Họa\n88,0 %';

/** A wide interval, a selected and a pinned row, a row whose source gives no sample size. */
export const intervalRowsView: IntervalRowsView = {
  axisLabel: 'Tỷ lệ hài lòng (%)',
  intervalLabel: 'Khoảng tin cậy 95 % (%)',
  reference: { value: 86.8, label: 'mức chung 86,8 %' },
  rows: [
    {
      id: 'a',
      label: 'Thị trấn Minh Họa',
      value: 91.5,
      low: 90.2,
      high: 92.6,
      valueText: '91,5  hạng 1–2',
      tip,
      role: 'selected',
    },
    {
      id: 'b',
      label: 'Xã Minh Họa Sơn',
      value: 90.3,
      low: 61.2,
      high: 98.4,
      valueText: '90,3  hạng 1–15',
      tip,
      role: 'pinned',
    },
    { id: 'c', label: longName, value: 88.7, low: 88.7, high: 88.7, valueText: '88,7', tip, role: 'context' },
    {
      id: 'd',
      label: 'Xã Minh Họa Phú',
      value: 78,
      low: 76.1,
      high: 79.8,
      valueText: '78,0  hạng 16',
      tip,
      role: 'context',
    },
  ],
};

/** Units inside and outside the limits, two of them side by side. */
export const surveyScatterView: SurveyScatterView = {
  xLabel: 'Số câu trả lời',
  yLabel: 'Tỷ lệ hài lòng (%)',
  xFromZero: true,
  points: [
    { id: 'a', label: 'Thị trấn Minh Họa', x: 2000, y: 91.5, tip, role: 'selected', isNamed: true },
    { id: 'b', label: 'Xã Minh Họa Sơn', x: 220, y: 90.3, tip, role: 'pinned', isNamed: false },
    { id: 'c', label: 'Xã Minh Họa Hạ', x: 2050, y: 84.1, tip, role: 'context', isNamed: true },
    { id: 'd', label: 'Xã Minh Họa Tây', x: 2040, y: 84.3, tip, role: 'context', isNamed: true },
    { id: 'e', label: 'Xã Minh Họa Phú', x: 2000, y: 78, tip, role: 'context', isNamed: true },
    { id: 'f', label: 'Xã Minh Họa Nam', x: 1500, y: 87, tip, role: 'context', isNamed: false },
  ],
  curves: [
    {
      label: 'giới hạn 95,0 %',
      look: 'inner',
      points: [
        [100, 80.2],
        [500, 83.8],
        [2100, 85.4],
      ],
    },
    {
      label: '',
      look: 'inner',
      points: [
        [100, 93.4],
        [500, 89.8],
        [2100, 88.2],
      ],
    },
    {
      label: 'giới hạn 99,8 %',
      look: 'outer',
      points: [
        [100, 76.3],
        [500, 82.1],
        [2100, 84.5],
      ],
    },
    {
      label: '',
      look: 'outer',
      points: [
        [100, 97.3],
        [500, 91.5],
        [2100, 89.1],
      ],
    },
    {
      label: 'mức chung 86,8 %',
      look: 'common',
      points: [
        [0, 86.8],
        [2100, 86.8],
      ],
    },
  ],
};
