import { describe, expect, it } from 'vitest';
import { upperHalves } from '../../../src/ingest/byteTables.ts';
import { fromViscii, fromWindows1258, windows1252 } from '../../../src/ingest/singleByteText.ts';
import { fromTcvn3 } from '../../../src/ingest/tcvn3Text.ts';
import { isSyllable } from '../../../src/ingest/vietnameseSyllable.ts';
import { fromVni } from '../../../src/ingest/vniText.ts';
import { tcvn3Bytes, visciiBytes, vniTyped, windows1258Bytes } from '../../support/vietnameseBytes.ts';

const small = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';
const all = Array.from(small + small.toUpperCase());

describe('every Vietnamese letter', () => {
  it.each(all)('%s survives VISCII, Windows-1258 and VNI', (letter) => {
    expect(fromViscii(visciiBytes(letter))).toBe(letter);
    expect(fromWindows1258(windows1258Bytes(letter))).toBe(letter);
    expect(fromVni(vniTyped(letter))).toBe(letter);
  });

  it.each(Array.from(small))('%s survives TCVN3', (letter) => {
    expect(fromTcvn3(new TextDecoder('latin1').decode(tcvn3Bytes(letter)))).toBe(letter);
  });
});

describe(fromVni, () => {
  it.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Thaønh phoá Hoà Chí Minh, Quaûng Trò, ÑAØ NAÜNG', 'Thành phố Hồ Chí Minh, Quảng Trị, ĐÀ NẴNG'],
  ])('%s', (typed, meant) => {
    expect(fromVni(typed)).toBe(meant);
  });
});

describe(fromTcvn3, () => {
  it.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§µ N½ng, B¶o Th¾ng, B¸t X¸t', 'Đà Nẵng, Bảo Thắng, Bát Xát'],
    ['Hµ NéI;TØNH', 'HÀ NỘI;TỈNH'],
  ])('%s', (typed, meant) => {
    expect(fromTcvn3(typed)).toBe(meant);
  });
});

describe('code pages', () => {
  it('have 128 letters each', () => {
    expect(Object.values(upperHalves).map((letters) => letters.length)).toEqual([128, 128, 128, 128, 128]);
    expect(windows1252).toHaveLength(256);
  });

  it('hold the bytes of Đ and ậ as they look in CP437 and CP850', () => {
    for (const letters of [upperHalves.cp437, upperHalves.cp850]) {
      expect([0xc4, 0xe1, 0xba, 0xad].map((byte) => letters.charAt(byte - 0x80)).join('')).toBe('─ß║¡');
    }
  });
});

describe(isSyllable, () => {
  it.each([
    'nghiêng',
    'quốc',
    'giải',
    'huyện',
    'phường',
    'thủ',
    'tục',
    'ủy',
    'uỷ',
    'hoà',
    'hòa',
    'khuyến',
    'gì',
    'nguyễn',
    'ướt',
  ])('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['ná', 'nãt', 'hµ', 'ábc', 'cộngg', 'ùù', 'quß║¡n', 'phưởc', 'strà'])(
    '%s is one only if built right',
    (word) => {
      expect(isSyllable(word)).toBe(word === 'ná');
    },
  );
});
