import { asCriterionId } from '../../src/domain/ids.ts';
import { createWords } from '../../src/i18n/createWords.ts';
import type { GoalPathView, PathStep } from '../../src/viewModels/goalPathView.ts';

const { points, signed } = createWords('vi').format;

const steps: readonly (readonly [name: string, gain: number])[] = [
  ['Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước', 2.75],
  ['Đánh giá, phân loại công chức', 1],
  ['Điểm trừ {nợ văn bản}', 0.75],
  ['Công khai thủ tục hành chính', 0.005],
];

/** From 83 to 86: two steps needed, two further ones; a long name, a step too small to see. */
export const goalPath: GoalPathView = {
  steps: steps.map(([name, gain], index): PathStep => {
    const from = 83 + steps.slice(0, index).reduce((sum, [, before]) => sum + before, 0);
    return {
      id: asCriterionId(`c${index}`),
      name,
      gainText: signed(gain),
      peerText: `Xã Minh Họa: ${points(gain)}`,
      from,
      to: from + gain,
      toText: points(from + gain),
      isNeeded: index < 2,
      setPoints: gain,
    };
  }),
  goal: { value: 86, label: 'Mục tiêu 86,00' },
  nowLabel: 'hiện nay 83,00',
  neededLabel: 'Cần để đạt mục tiêu',
  furtherLabel: 'Còn có thể thêm',
  axisLabel: 'điểm, thang 0–100',
};
