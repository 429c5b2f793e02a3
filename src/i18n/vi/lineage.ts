/** What became of units, and what they came from. */
export const lineageVi = {
  search: {
    title: 'Tìm đơn vị nào?',
    label: 'Tên xã, phường, huyện, tỉnh cũ hoặc mới; mã cũng được',
    placeholder: 'Ví dụ: Trung Hưng, Đan Phượng, 09601',
    results: 'Kết quả tìm «{{typed}}»',
    none: 'Không có đơn vị nào khớp với «{{typed}}». Hãy thử tên huyện cũ hoặc bỏ bớt chữ.',
    group: '{{place}} · cả huyện cũ',
    groupOwn: 'mọi đơn vị cũ trực thuộc',
    old: '{{place}} · đến 30/6/2025',
    fresh: '{{place}} · từ 01/7/2025',
    districts: 'Theo huyện cũ của {{province}}',
    own: 'Theo đơn vị cấp trên trong dữ liệu đang mở',
    area: 'Tỉnh, thành phố cũ',
    country: 'Cả nước',
  },
  flow: {
    title: '{{unit}}: từ đâu đến, nay thuộc về đâu?',
    titleNone: 'Đơn vị cũ nay thuộc về đâu?',
    ask: 'Hãy tìm một đơn vị, hoặc chọn một huyện cũ ở trên.',
    unknown: 'Không có đơn vị «{{id}}» trong danh mục. Hãy tìm lại theo tên.',
    none: 'Danh mục không ghi nhận việc sắp xếp nào của {{unit}}.',
    until: 'Đến {{date}}',
    since: 'Từ {{date}}',
    caption: 'Đơn vị cũ và đơn vị mới',
    key: { whole: 'nhập toàn bộ', part: 'nhập một phần' },
    tip: {
      whole: '{{old}} nhập toàn bộ vào {{fresh}}',
      part: 'Một phần {{old}} nhập vào {{fresh}}',
    },
    aria: '{{title}} {{old}} đơn vị cũ bên trái, {{fresh}} đơn vị mới bên phải.',
  },
  sentence: {
    alone: '**{{unit}}** giữ nguyên địa giới, từ {{date}} là **{{successor}}**.',
    merged: 'Từ {{date}}, **{{unit}}** nhập toàn bộ vào **{{successor}}**, cùng với {{partners}}.',
    split: 'Từ {{date}}, **{{unit}}** chia về {{count}} đơn vị: **{{names}}**.',
    partOf: 'một phần {{unit}}',
    formed: '**{{unit}}** thành lập từ {{date}}, gồm toàn bộ {{names}}.',
    formedOfParts: '**{{unit}}** thành lập từ {{date}}, gồm một phần của {{names}}.',
    formedMixed: '**{{unit}}** thành lập từ {{date}}, gồm toàn bộ {{whole}} và một phần của {{partly}}.',
    group:
      '**{{group}}** có {{old}} đơn vị đến 30/6/2025, nay thuộc **{{fresh}} đơn vị**: {{names}}. {{whole}} đơn vị nhập toàn bộ, {{split}} đơn vị chia tách.',
    nameReused: 'Chú ý: tên {{unit}} nay là của một đơn vị khác địa giới trong tỉnh.',
    nameTaken: 'Chú ý: trước đó tên {{unit}} là của địa giới khác, nay thuộc {{names}}.',
  },
  column: {
    oldName: 'Đơn vị cũ',
    district: 'Huyện cũ',
    oldProvince: 'Tỉnh cũ',
    newName: 'Đơn vị mới',
    newProvince: 'Tỉnh mới',
    part: 'Phạm vi',
    whole: 'toàn bộ',
    partly: 'một phần',
    oldCode: 'Mã cũ',
    newCode: 'Mã mới',
    communesBefore: 'Số xã đến 30/6/2025',
    communesSince: 'Số xã của tỉnh mới',
  },
  communes: {
    title: 'Xã nào thành xã nào?',
    sentence:
      '{{area}}: **{{old}}** đơn vị cũ thành **{{fresh}}** đơn vị mới; {{whole}} đơn vị nhập toàn bộ, {{split}} đơn vị chia tách.',
    country: 'Cả nước',
    none: 'Không có xã nào khớp với từ tìm kiếm trong phạm vi này.',
  },
  provinces: {
    title: 'Tỉnh nào thành tỉnh nào?',
    sentence:
      '**{{old}}** tỉnh, thành phố thành **{{fresh}}**: {{merged}} đơn vị sáp nhập, {{kept}} đơn vị giữ nguyên. Số xã đếm theo danh mục ngày 01/7/2025.',
  },
  source: {
    communes:
      'Bảng chuyển đổi đơn vị hành chính của cơ quan thống kê, đối chiếu Nghị quyết 1654–1687/NQ-UBTVQH15 · danh mục ngày 01/7/2025 (chưa gồm 10 xã của Đồng Nai thành phường từ 30/4/2026)',
    provinces: 'Sắp xếp đơn vị hành chính cấp tỉnh có hiệu lực từ 01/7/2025 · province-succession.csv',
    workspace: 'Danh mục kế thừa đơn vị của dữ liệu đang mở',
  },
} as const;
