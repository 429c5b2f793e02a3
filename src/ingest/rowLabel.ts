const totalNames = [
  'tổng',
  'tổng(?: cộng| số| điểm| số điểm| hợp chung| chung| toàn .{1,30})',
  'cộng(?: chung)?',
  '(?:điểm )?(?:trung bình|bình quân|tb)(?: chung| cộng| toàn .{1,30}| cả nước| các .{1,30})?',
  '(?:điểm |mức )?(?:cao|thấp|lớn|nhỏ) nhất',
  'trung vị',
  '(?:grand |sub)?total|sum|average|mean|median|(?:highest|lowest|maximum|minimum|max|min)(?: score)?',
].join('|');

/** `Tổng cộng (I + II):`, `Highest / Điểm cao nhất`, `Trung bình*`: total names and what may stand around them. */
const total = new RegExp(
  `^(?:[ivx\\d]{1,4}[.)]\\s*)?(?:${totalNames})(?:\\s*[/–-]\\s*(?:${totalNames}))?\\s*(?:\\([^)]{0,40}\\))?\\s*[*:.]*$`,
  'u',
);

const signature =
  /^(?:(?:tm|kt|tl|tuq|q)\.\s|người lập|lập biểu|người tổng hợp|người thẩm định|kế toán|thủ trưởng|thủ quỹ|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng phòng|phó trưởng phòng|trưởng ban|chánh văn phòng|phó chánh|xác nhận của|nơi nhận|(?:.{0,60}, )?ngày [\d.…]+ ?tháng [\d.…]+ ?năm [\d.…]+|\(?(?:ký|đã ký)(?=$|[\s,.)]))/u;

const footnote =
  /^(?:\(?\*+\)?(?!\d)|\(\d\) |\[\d\] |[¹²³]|(?:ghi chú|chú thích|chú giải|chú ý|lưu ý|nguồn(?: số liệu| dữ liệu| tài liệu)?|notes?|sources?|remarks?)\s*(?:[:.]|$)|footnote)/u;

const title =
  /^(?:ubnd |ủy ban |uỷ ban |hđnd |cộng h(?:òa|oà) xã hội|độc lập|báo cáo |phụ lục|biểu (?:số|mẫu)|mẫu số|\(?kèm theo|\(?ban hành|số:|đơn vị tính|đvt)|ngày .{0,12}tháng .{0,12}năm/u;

const fold = (cell: string): string => cell.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/** Whether a cell names a total, mean, highest or lowest value and nothing else. */
export const isTotalLabel = (cell: string): boolean => cell.length <= 80 && total.test(fold(cell));

/** Whether a cell belongs to a signature block. */
export const isSignature = (cell: string): boolean => signature.test(fold(cell));

/** Whether a cell begins a note under a table. */
export const isFootnote = (cell: string): boolean => footnote.test(fold(cell));

/** Whether a cell is what official papers put above a table. */
export const isTitleText = (cell: string): boolean => title.test(fold(cell));

/** Cells that say the same when case, spaces and composition are set aside. */
export const saysSame = (one: string, other: string): boolean => one === other || fold(one) === fold(other);
