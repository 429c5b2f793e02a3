import { isSyllable } from './vietnameseSyllable.ts';

/** Accented syllables of plans and registers of communes, most frequent first (15,000 and 145,000 words counted). */
const frequentSyllables = (
  'xã tỉnh huyện thành phố các phường công của và chính bình hà nội chức thực thị vụ hiện dân cơ tuyên truyền sơn thông hành ' +
  'tổ phú phòng về đồng hóa quảng vị trấn định yên đơn tác nhân hải tân văn quả năm hòa trên chủ quyết cải số người với điện ' +
  'bộ bắc hưng thủ hồ vĩnh chỉ hoạch kế nhiệm việc cách giải ủy triển tiếp trưởng chí thái nghệ hình cấp lý kết thọ tử châu ' +
  'độ động hiệu tục lâm đông pháp dịch tây địa đối hợp sự tịch nghị nhà xuân nước dụng nâng quận trực khánh bàn mỹ chế kiến ' +
  'dương chuyên lòng hội có nghiệp thuận thể thuộc tại thời nguyên đắk ngày liên được viên lộc một quyền đề đạo trình giá xử ' +
  'phước trị ứng báo thức đại phục xây dựng thống đức luật đánh hướng bằng mức tăng cán tĩnh kiểm kỳ ngãi nhận phát cần lượng ' +
  'để hệ biên trách hài cửa bản hoạt quản tháng thạnh bảo cầu nghĩa lạng mới thường đầu tài đổi điểm xếp hạng tên đạt chuẩn ' +
  'tối đa tổng cộng trung quý phiếu khảo sát lĩnh vực ghi chú tiêu hoà hoá khoá tuỳ loại nguồn mã tự thẩm bị trừ kỳ'
).split(' ');

const rankOf: ReadonlyMap<string, number> = new Map(frequentSyllables.map((word, rank) => [word, rank]));

/** How often each accented letter stands among the accented letters of the same texts, per thousand; a rare one 0.5. */
const letterPerThousand =
  'à66đ66ệ62á54ã50ư50ỉ48ê32â31ả30ị30ố28ơ28ô27ộ25ủ24ế24ờ23ạ21ề19ụ16í15ứ15ì15ự15ă13ò12ậ12ấ12ồ12ớ12ổ10ể10ú9ó9ắ9ợ8ử7ầ7ĩ7ở5ọ5ý4ẩ2ù2ằ2ỹ2ữ2ỳ2ũ2ừ2ặ1ỷ1é1ễ1ẫ1ẵ1õ1è1ỡ1';

const letterLog: ReadonlyMap<string, number> = new Map(
  [...letterPerThousand.matchAll(/(\D)(\d+)/gu)].map(([, letter = '', share = '1']) => [
    letter,
    Math.log(Number(share) / 1000),
  ]),
);
const rareLetters = new Set('ỏỗẽẻỵẹẳ');
const rareLog = Math.log(0.0005);
const foreignLog = Math.log(0.000_02);

/** How Vietnamese a reading of some bytes looks. */
export interface Likelihood {
  /** Sum of the logarithms of the probabilities of its distinct accented words. */
  readonly log: number;
  /** Distinct words with a letter beyond a–z. */
  readonly words: number;
  /** How many of them are built like Vietnamese syllables. */
  readonly syllables: number;
}

const accentedWord = /[A-Za-z]*(?:[^\p{ASCII}\u2010-\u2027\u2030-\u203A][A-Za-z]*)+/gu;
/** They are letters in TCVN3, but not at these ends of a word. */
const quotationMarks = /^[«\u{A0}]+|[»\u{A0}]+$/gu;
/** Enough words to decide; more would only cost time. */
const wordsEnough = 400;

/** Letters and syllables of a text measured against their frequency in Vietnamese administrative texts. */
export function vietnameseLikelihood(text: string): Likelihood {
  const words = new Set<string>();
  for (const [found] of text.matchAll(accentedWord)) {
    const word = found.replaceAll(quotationMarks, '');
    if (/[^\p{ASCII}]/u.test(word)) words.add(word.toLowerCase());
    if (words.size === wordsEnough) break;
  }
  let log = 0;
  let syllables = 0;
  for (const word of words) {
    const isBuiltRight = isSyllable(word);
    if (isBuiltRight) syllables += 1;
    log += wordLog(word, isBuiltRight);
  }
  return { log, words: words.size, syllables };
}

function wordLog(word: string, isBuiltRight: boolean): number {
  const rank = rankOf.get(word);
  if (rank !== undefined) return Math.log(0.3 / (rank + 5));
  let log = Math.log(isBuiltRight ? 0.01 : 0.000_05);
  for (const letter of word) {
    if (letter > '\u{7F}') log += letterLog.get(letter) ?? (rareLetters.has(letter) ? rareLog : foreignLog);
  }
  return log;
}
