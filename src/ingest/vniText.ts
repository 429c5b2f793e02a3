const tones: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};

const circumflexTones: Readonly<Record<string, string>> = {
  â: '',
  à: '\u0300',
  á: '\u0301',
  å: '\u0309',
  ã: '\u0303',
  ä: '\u0323',
};

const breveTones: Readonly<Record<string, string>> = {
  ê: '',
  è: '\u0300',
  é: '\u0301',
  ú: '\u0309',
  ü: '\u0303',
  ë: '\u0323',
};

const singles: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const code = /([aeouyôö])([øùûõï])|([aeo])([âàáåãä])|(a)([êèéúüë])|[ôöñæóòî]/giu;

/** Text typed for a VNI Windows font, `Haø Noäi`, to Unicode: a letter and the code behind it make one letter. */
export const fromVni = (typed: string): string =>
  typed.replaceAll(
    code,
    (
      whole,
      toned?: string,
      tone?: string,
      round?: string,
      roundTone?: string,
      short?: string,
      shortTone?: string,
    ) => {
      if (toned !== undefined) return compose(single(toned), tones[lower(tone)] ?? '');
      if (round !== undefined) return compose(`${round}\u0302`, circumflexTones[lower(roundTone)] ?? '');
      if (short !== undefined) return compose(`${short}\u0306`, breveTones[lower(shortTone)] ?? '');
      return single(whole);
    },
  );

const lower = (letter: string | undefined): string => letter?.toLowerCase() ?? '';

const compose = (letter: string, tone: string): string => `${letter}${tone}`.normalize('NFC');

function single(letter: string): string {
  const small = letter.toLowerCase();
  const meant = singles[small] ?? small;
  return small === letter ? meant : meant.toUpperCase();
}
