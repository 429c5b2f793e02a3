/** Vietnamese words of the area `charts`; the base language and the type of its keys. */
export const chartsVi = {
  /** Descriptions for assistive technology. */
  aria: {
    strip: 'Biểu đồ chấm, mỗi chấm một đơn vị: {{n}} đơn vị. Trục: {{axis}}.',
    waterfall: 'Biểu đồ thác nước từ {{base}} đến {{now}}, mỗi thanh một tiêu chí.',
    history: 'Biểu đồ đường qua các năm {{first}}–{{last}}: {{names}}. Trục: {{axis}}.',
    rangeDots: 'Biểu đồ chấm theo tiêu chí: {{own}} so với {{median}} và {{range}}. Trục: {{axis}}.',
    bump: 'Biểu đồ thứ hạng qua các năm {{first}}–{{last}}, hạng 1 ở trên cùng: {{names}}.',
    dumbbell: 'Biểu đồ hai chấm so sánh {{base}} với {{now}}: {{n}} đơn vị. Trục: {{axis}}.',
    slope: 'Biểu đồ dốc từ {{base}} đến {{now}}: {{n}} đơn vị. Trục: {{axis}}.',
    smallMultiples: 'Loạt biểu đồ đường nhỏ, mỗi biểu đồ một đơn vị: {{n}} đơn vị. Trục: {{axis}}.',
    heatmap: 'Bản đồ nhiệt {{rows}} hàng × {{columns}} cột. Màu: {{legend}}.',
    intervalRows: 'Biểu đồ chấm có khoảng tin cậy: {{n}} hàng. Trục: {{axis}}.',
    likert: 'Biểu đồ thanh phân kỳ theo mức trả lời: {{n}} hàng. Trục: {{axis}}.',
    surveyScatter: 'Biểu đồ điểm {{n}} đơn vị. Trục ngang: {{x}}; trục dọc: {{y}}.',
    pareto: 'Biểu đồ Pareto {{n}} tiêu chí, mất nhiều điểm nhất ở trên cùng. Trục: {{axis}}.',
  },
  /** What a bar of a waterfall stands for, besides plain performance. */
  barKind: {
    weight: 'do đổi trọng số',
    structure: 'do thêm, bớt tiêu chí',
    bonus: 'điểm thưởng, điểm trừ',
    rounding: 'do làm tròn',
  },
  /** A cell or mark without a value. */
  missing: '–',
} as const;
