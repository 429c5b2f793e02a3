/** Vietnamese words of the area `criteria`; the base language and the type of its keys. */
export const criteriaVi = {
  word: {
    dimensions: 'lĩnh vực',
    subDimensions: 'nội dung thành phần',
    components: 'thành phần',
    criteria: 'tiêu chí',
  },
  units: { province: 'tỉnh', department: 'phòng, ban', commune: 'xã' },
  coverage: '{{missing}} {{units}} chưa có số trong bộ dữ liệu',
  tied: '{{rank}} (đồng hạng)',
  noChange: {
    methodBreak: 'đổi phương pháp',
    populationChanged: 'khác tập đơn vị',
    missingBase: 'năm trước thiếu số',
    missingNow: 'thiếu số',
  },
  column: {
    criterion: 'Tiêu chí',
    value: 'Điểm {{year}}',
    points: 'Điểm đạt',
    maximum: 'Tối đa',
    lost: 'Điểm mất',
    median: 'Trung vị',
    rank: 'Hạng',
    indexRank: 'Hạng {{index}}',
    percentOf: '{{name}} (% mức tối đa)',
    change: 'Thay đổi ({{unit}})',
    changeSince: 'Thay đổi so với {{year}} ({{unit}})',
  },
  tree: {
    title: '{{unit}} mạnh, yếu ở đâu?',
    caption: 'Điểm theo từng tiêu chí của {{unit}}, {{index}} {{year}}',
    ranked:
      '**{{best}}** có hạng tốt nhất ({{bestRank}}), **{{worst}}** thấp nhất ({{worstRank}}) trong {{count}} {{word}}.',
    rankedPartly:
      '**{{best}}** có hạng tốt nhất ({{bestRank}}), **{{worst}}** thấp nhất ({{worstRank}}); chỉ {{known}} trong {{count}} {{word}} có số.',
    unranked:
      '{{unit}} có số đã công bố ở **{{count}}** {{word}} của {{index}}. Không xếp hạng từng {{word}}: {{coverage}}.',
    totalOnly:
      '{{unit}} chỉ có kết quả chung của {{index}}; số theo từng {{word}} **chưa có trong bộ dữ liệu** ({{coverage}}).',
    missing: '{{index}} của {{unit}}: **{{reason}}**. Trung vị tính trên {{present}} {{units}} có số.',
    missingPartial: '{{index}} của {{unit}}: **{{reason}}** ({{coverage}}).',
    mismatch:
      'Các thành phần đã công bố cộng lại là **{{sum}}**, khác tổng đã công bố {{total}} (mâu thuẫn {{conflict}}); giữ nguyên cả hai.',
    noMethodCriteria: 'Phương pháp của năm này không có tiêu chí nào trong bộ dữ liệu.',
    noRank: 'không xếp hạng',
    noMedian: 'không tính',
    open: 'Mở các phần của {{name}}',
    openAll: 'Mở tất cả',
    closeAll: 'Thu gọn',
    all: 'Toàn bộ chỉ số',
  },
  selfAssessment:
    'Không có điểm tự đánh giá trong bộ dữ liệu cấp tỉnh, nên không đối chiếu tự đánh giá với thẩm định.',
  why: {
    basis: 'Thay đổi của',
    basisUnit: 'Đơn vị',
    basisGroup: 'Bình quân nhóm',
    path: 'Đang xem trong',
    column: 'Lý do',
    reason: {
      performance: 'kết quả thực hiện',
      weight: 'đổi trọng số',
      structure: 'thêm, bớt tiêu chí',
      bonus: 'điểm thưởng, điểm trừ',
      rounding: 'làm tròn',
      composition: 'đơn vị vào, ra',
      unsplit: 'chưa tách được',
    },
    bonus: 'Điểm thưởng, điểm trừ',
    until: '{{name}} (bộ tiêu chí {{year}})',
    unsplit: '{{n}} đơn vị thiếu điểm thành phần',
    composition: 'Đơn vị vào, ra ({{entered}} vào, {{left}} ra)',
    titleGroup: 'Vì sao bình quân {{group}} thay đổi?',
    titleGroupOf: 'Bình quân {{group}}: vì sao {{criterion}} thay đổi?',
    acrossBreak:
      '⚑ Cách chấm đã đổi giữa {{base}} và {{year}}: do kết quả thực hiện **{{performance}}**, do đổi trọng số và bộ tiêu chí **{{method}}**.',
  },
  self: {
    title: 'Tự chấm và thẩm định của {{unit}} chênh nhau ở đâu?',
    caption: 'Điểm tự chấm và điểm thẩm định của {{unit}} năm {{year}}',
    selfAssessed: 'Tự chấm',
    appraised: 'Thẩm định',
    gap: 'Chênh lệch (tự chấm − thẩm định)',
    axis: 'Điểm của tiêu chí, {{unit}}; số bên phải: tự chấm − thẩm định',
    above:
      'Tự chấm {{self}}, thẩm định {{appraised}} trên {{count}} tiêu chí: **cao hơn {{gap}} điểm**; chênh nhiều nhất ở **{{criterion}}** ({{criterionGap}}). Bình quân {{n}} đơn vị: {{mean}} điểm.',
    below:
      'Tự chấm {{self}}, thẩm định {{appraised}} trên {{count}} tiêu chí: **thấp hơn {{gap}} điểm**; chênh nhiều nhất ở **{{criterion}}** ({{criterionGap}}). Bình quân {{n}} đơn vị: {{mean}} điểm.',
    equal:
      'Tự chấm **bằng** thẩm định trên {{count}} tiêu chí ({{appraised}} điểm). Bình quân {{n}} đơn vị: {{mean}} điểm.',
    same: 'Tự chấm bằng thẩm định ở cả {{n}} tiêu chí.',
  },
  heatmap: {
    title: 'Nơi nào mạnh, yếu ở {{word}} nào?',
    titleOpened: '{{name}}: nơi nào mạnh, yếu?',
    caption: 'Phần trăm mức tối đa theo tiêu chí, {{index}} {{year}}',
    widest:
      '**{{criterion}}** chênh lệch lớn nhất: {{best}} đạt {{bestPercent}}, {{worst}} đạt {{worstPercent}} mức tối đa.',
    missing: '{{names}}: {{reason}}.',
    partial: 'Chỉ **{{names}}** có số theo thành phần ({{share}} {{units}}).',
    none: 'Bộ dữ liệu không có số theo từng {{word}} của {{index}} {{year}} cho đơn vị nào.',
    order: 'Xếp theo',
    byIndex: 'Hạng chung',
    ownOnTop: 'Đưa đơn vị đang xem lên đầu',
  },
  pareto: {
    title: 'Mất điểm nhiều nhất ở đâu?',
    titleOpened: 'Mất điểm ở đâu trong “{{name}}”?',
    caption: 'Điểm mất so với mức tối đa của {{unit}}, {{index}} {{year}}',
    axis: 'Điểm mất so với mức tối đa ({{unit}})',
    cumulative: 'Lũy kế, % tổng điểm mất',
    leading:
      'Mất **{{total}} điểm** so với tối đa {{maximum}}; nhiều nhất ở **{{first}}** ({{firstLost}}). {{leading}} trong {{count}} {{word}} chiếm {{share}} số điểm mất.',
    first: 'Mất **{{total}} điểm** so với tối đa {{maximum}}; nhiều nhất ở **{{first}}** ({{firstLost}}).',
    nothingLost: 'Đạt đủ tối đa {{maximum}} điểm.',
    without: 'Chưa có số: {{names}}.',
    noCriteria:
      'Bộ dữ liệu không có số theo từng {{word}} của {{index}} {{year}}, nên không tính được điểm mất.',
    notAdditive:
      'Các {{word}} của {{index}} là những tỷ lệ riêng, không cộng thành chỉ số, nên không tính điểm mất theo {{word}}.',
    totalOnly:
      'Nguồn đã nạp chỉ có kết quả chung {{index}} {{year}} của {{unit}}, chưa có số theo từng {{word}}.',
    missing: '{{index}} {{year}} của {{unit}}: {{reason}}.',
  },
  method: {
    title: 'Cách tính',
    name: 'Phương pháp',
    decision: 'Văn bản',
    scale: 'Thang đo',
    years: 'Áp dụng cho năm',
    changed: 'Thay đổi so với phiên bản trước',
    firstVersion: 'Phiên bản đầu tiên.',
    sum: 'Cách tính chỉ số',
    sumOfCriteria: 'Tổng không trọng số của {{count}} {{word}}; chỉ tính khi đủ cả {{count}}.',
    published: 'Chỉ số là kết quả đã công bố, phần mềm không tính lại.',
    ranks: 'Cách xếp hạng',
    computedRanks:
      'Xếp hạng kiểu 1-2-2-4 trên điểm làm tròn {{decimals}} chữ số thập phân, trong {{n}} đơn vị có đủ số; đơn vị thiếu số không xếp hạng.',
    publishedRanks:
      'Hạng lấy theo nguồn công bố; bộ dữ liệu chỉ có điểm của {{present}} đơn vị nên không tự xếp hạng.',
    changes: 'Cách tính thay đổi',
    changeRule: 'Chỉ trừ hai năm cùng một phương pháp; khi đổi phương pháp thì không tính và nêu lý do.',
    caveats: 'Lưu ý',
    caveatIllustrative:
      'Phương pháp và số liệu minh họa: huyện không có thật, điểm sinh bằng chương trình để thử phần mềm.',
    caveatSipas:
      'Chưa tìm được trọng số chính thức cấp quốc gia của SIPAS; số theo thành phần là tỷ lệ riêng, không cộng thành chỉ số.',
    caveatPar:
      'Số PAR INDEX lấy từ báo chí và cổng thông tin địa phương, mỗi năm chỉ một phần các tỉnh; các bản công bố mâu thuẫn được giữ nguyên.',
    caveatPapi: 'PAPI là khảo sát mẫu; bộ dữ liệu không có cỡ mẫu từng tỉnh nên không có khoảng tin cậy.',
    source: 'Nguồn phương pháp',
  },
} as const;
