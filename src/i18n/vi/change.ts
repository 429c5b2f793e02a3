/** Vietnamese words of the area `change`; the base language and the type of its keys. */
export const changeVi = {
  segments: {
    breakLabel: 'Từ {{year}}: đổi phương pháp',
    shareOfMaximum: '{{value}}/{{max}} điểm ({{percent}} mức tối đa)',
    withRank: '{{value}} · hạng {{rank}}',
    noFigures: 'năm {{year}} không có số liệu trong bộ dữ liệu',
    noReference: 'năm này chưa có mức tham chiếu',
    median: 'trung vị',
    publishedMean: 'trung bình cả nước (đã công bố)',
  },
} as const;
