import type { LineageFlow } from '../../src/viewModels/lineageFlowView.ts';

/** A divided unit, a long name, braces in a name. */
export const lineageFlowView: LineageFlow = {
  title: 'Xã Minh Họa Hạ: từ đâu đến, nay thuộc về đâu?',
  oldLabel: 'Đến 30/6/2025',
  newLabel: 'Từ 01/7/2025',
  olds: [
    { id: 'X1', name: 'Xã Minh Họa Nam', role: 'near' },
    { id: 'X2', name: 'Xã Minh Họa Hạ', role: 'focus' },
    { id: 'X3', name: 'Khu vực bãi bồi ven biển do huyện Minh Họa quản lý', role: 'near' },
    { id: 'X4', name: 'Xã Minh Họa Tây', role: 'near' },
  ],
  news: [
    { id: 'M1', name: 'Xã Minh Họa Đông', role: 'focus' },
    { id: 'M2', name: 'Xã Minh Họa Hải Phú', role: 'focus' },
    { id: 'M3', name: 'Xã Láng Giềng {Minh} Họa', role: 'focus' },
  ],
  steps: [
    { from: 'X1', to: 'M1', part: 'whole', role: 'near', tip: 'Xã Minh Họa Nam nhập toàn bộ' },
    { from: 'X2', to: 'M1', part: 'part', role: 'focus', tip: 'Một phần Xã Minh Họa Hạ' },
    { from: 'X2', to: 'M2', part: 'part', role: 'focus', tip: 'Một phần Xã Minh Họa Hạ' },
    { from: 'X2', to: 'M3', part: 'part', role: 'focus', tip: 'Một phần Xã Minh Họa Hạ' },
    { from: 'X3', to: 'M2', part: 'whole', role: 'near', tip: 'Khu vực bãi bồi nhập toàn bộ' },
    { from: 'X4', to: 'M2', part: 'whole', role: 'near', tip: 'Xã Minh Họa Tây nhập toàn bộ' },
  ],
};
