const onset = '(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?';

const rhymes = [
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay',
  'ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây',
  'e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|êng|ênh|êp|êt|êu',
  'i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu',
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|oong|op|ot',
  'ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt',
  'u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|um|un|ung|uơ|uôc|uôi|uôm|uôn|uông|uôt|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyp|uyt|uyu',
  'ư|ưa|ưc|ưi|ưm|ưn|ưng|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưt|ưu',
  'y|yêm|yên|yêng|yêt|yêu|ynh|yt',
].join('|');

const syllable = new RegExp(`^${onset}(?:${rhymes})$`, 'u');
const stopped = /(?:c|ch|p|t)$/u;

/** The five tone marks: grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const highTones = new Set(['\u0301', '\u0323']);

/**
 * Whether a lower-case word is built like a Vietnamese syllable: onset, rhyme, at most one tone, and before a final
 * c, ch, p, t only acute or dot below.
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.normalize('NFD');
  const marks = decomposed.match(tones) ?? [];
  if (marks.length > 1) return false;
  const plain = decomposed.replaceAll(tones, '').normalize('NFC');
  if (!syllable.test(plain)) return false;
  return !stopped.test(plain) || highTones.has(marks[0] ?? '');
}
