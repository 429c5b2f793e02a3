/** What is said when something went wrong: what happened, then what to do. */
export const errorsVi = {
  link: {
    title: 'Liên kết có phần không dùng được',
    body: 'Các phần sau được thay bằng giá trị mặc định:',
    item: '{{param}} “{{raw}}”: {{reason}}',
  },
  param: {
    ws: 'Không gian làm việc',
    view: 'Màn hình',
    index: 'Chỉ số',
    level: 'Cấp',
    year: 'Năm đánh giá',
    base: 'Năm so sánh',
    unit: 'Đơn vị',
    group: 'Nhóm so sánh',
    criterion: 'Tiêu chí',
    why: 'Cách tách thay đổi',
    scenario: 'Kịch bản',
    pin: 'Đơn vị ghim',
    lfl: 'Chỉ xét đơn vị có đủ số liệu',
    lang: 'Ngôn ngữ',
    theme: 'Giao diện',
    sort: 'Sắp xếp',
    q: 'Từ tìm kiếm',
    place: 'Đơn vị cần theo dõi',
    area: 'Tỉnh cũ',
    v: 'Phiên bản liên kết',
  },
  reason: {
    tooLong: 'quá dài',
    notANumber: 'không phải số năm',
    malformed: 'viết không đúng mẫu',
    unknown: 'không có trong dữ liệu',
    notInIndex: 'chỉ số này không có',
    notInYear: 'không có trong năm đó',
    ambiguous: 'trùng nhiều đơn vị',
    sameAsYear: 'trùng với năm đánh giá',
    tooMany: 'ghim quá nhiều đơn vị, chỉ giữ 6 đơn vị đầu',
    newerVersion: 'liên kết tạo từ phiên bản phần mềm mới hơn',
  },
  emptyWorkspace:
    'Không gian làm việc này chưa có số liệu. Hãy nạp tệp đầu tiên; màn hình này sẽ có ngay sau đó.',
  noFigures: 'Không có số liệu cho lựa chọn này. Hãy chọn chỉ số, năm hoặc đơn vị khác.',
  unsupported: {
    title: 'Trình duyệt này không chạy được phần xử lý số liệu',
    body: 'Hãy dùng Chrome hoặc Edge từ bản 95, Firefox từ bản 100, hoặc Safari từ bản 15.2. Trình duyệt này thiếu:',
    webAssembly: 'WebAssembly',
    wasmExceptions: 'WebAssembly exceptions (xử lý ngoại lệ của WebAssembly)',
    worker: 'Web Worker (xử lý nền)',
  },
  files: {
    title: 'Có tệp số liệu không nạp được trọn vẹn',
    body: 'Các màn hình chỉ dùng phần đã nạp được. Xem màn hình Dữ liệu để biết đủ các dòng bị loại.',
    item: '{{file}}, dòng {{line}}: {{message}}',
    more: 'và {{n}} lỗi khác',
  },
  storage: {
    title: 'Trình duyệt không cho lưu trên máy này',
    body: 'Phần mềm vẫn chạy đủ, nhưng giao diện, ngôn ngữ đã chọn và bản dùng khi mất mạng sẽ không được giữ. Hãy tắt chế độ ẩn danh hoặc cho phép trang lưu dữ liệu.',
  },
  workspace: {
    title: 'Không mở được không gian làm việc «{{name}}»',
    shippedInstead: 'Đang xem số liệu đã công bố.',
    lost: 'Mất kết nối với số liệu đã lưu',
    memory: 'Những gì bạn nạp từ bây giờ chỉ nằm trong bộ nhớ',
    memoryBody: 'Đóng hoặc tải lại trang là mất phần mới nạp; hãy sao lưu trước.',
  },
  ledger: {
    refused: 'Trình duyệt không cho trang này lưu dữ liệu (chế độ ẩn danh hoặc chính sách của cơ quan).',
    quotaExceeded:
      'Hết chỗ lưu trong trình duyệt. Hãy sao lưu rồi xoá bớt không gian làm việc, hoặc giải phóng đĩa.',
    blocked:
      'Một thẻ khác đang mở bản cũ của phần mềm này và giữ kho số liệu. Hãy đóng các thẻ đó rồi tải lại trang.',
    newerVersion: 'Số liệu trong trình duyệt do bản phần mềm mới hơn ghi. Hãy tải lại trang để dùng bản mới.',
    superseded:
      'Một thẻ khác đã mở bản mới của phần mềm và dùng kho số liệu. Hãy tải lại trang này để tiếp tục.',
    evicted:
      'Trình duyệt hoặc người dùng đã xoá số liệu đã lưu trong khi trang đang mở. Hãy tải lại trang và khôi phục từ tệp sao lưu.',
    damaged: 'Số liệu đã lưu bị hỏng nên không mở được. Hãy khôi phục từ tệp sao lưu.',
    notFound: 'Không còn không gian làm việc hoặc lần nạp này; có thể đã bị xoá ở thẻ khác.',
    nameInvalid: 'Hãy viết một tên, không quá 120 ký tự.',
    nameTaken: 'Đã có không gian làm việc tên này. Hãy chọn tên khác.',
    invalidBatch: 'Lần nạp này không đúng mẫu nên không lưu được. Hãy nạp lại tệp.',
    invalidDocument: 'Nội dung này không đúng mẫu nên không lưu được.',
    duplicateBatch: 'Lần nạp này đã có trong không gian làm việc.',
    failed: 'Không làm được việc vừa yêu cầu; số liệu đã lưu vẫn nguyên vẹn. Hãy thử lại hoặc tải lại trang.',
  },
  backup: {
    notBackup: 'Tệp này không phải tệp sao lưu của phần mềm. Hãy chọn tệp có đuôi .cchc.',
    newerVersion: 'Tệp sao lưu do bản phần mềm mới hơn ghi. Hãy dùng bản mới rồi khôi phục.',
    truncated:
      'Tệp sao lưu bị thiếu phần cuối (có thể chép dở). Hãy chép lại tệp; chưa có gì được khôi phục.',
    damaged: 'Tệp sao lưu bị hỏng. Hãy dùng bản sao khác; chưa có gì được khôi phục.',
  },
  start: {
    title: 'Không khởi động được phần xử lý số liệu',
    body: 'Hãy tải lại trang. Nếu vẫn lỗi, dùng bản Chrome, Edge hoặc Firefox mới.',
  },
  query: {
    title: 'Không tính được số liệu của khung này',
    body: 'Các khung khác vẫn dùng được. Hãy thử lại hoặc tải lại trang.',
  },
  view: {
    title: 'Màn hình này gặp lỗi',
    body: 'Hãy mở màn hình khác hoặc tải lại trang.',
  },
} as const;
