import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAccented, nameKey, plainKey, repairLetters } from '../../../src/domain/nameKey.ts';

/** Places the tone of every `oa`/`oe`/`uy` syllable the new way; an independent spelling of the same names. */
const pairs: readonly (readonly [string, string])[] = [
  ['Hòa Bình', 'Hoà Bình'],
  ['Khánh Hòa', 'Khánh Hoà'],
  ['Thanh Hóa', 'Thanh Hoá'],
  ['Văn hóa', 'văn  hoá'],
  ['Thủy Nguyên', 'Thuỷ Nguyên'],
  ['Đắk Lắk', 'Ðắk Lắk'],
  ['Bình Phước', 'Bình Phƣớc'],
  ['Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu'],
  ['Bà Rịa - Vũng Tàu', 'BÀ RỊA-VŨNG TÀU'],
];

describe(nameKey, () => {
  it.each(pairs)('gives %s and %s one key', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Tân Thành', 'Tân Thạnh'],
    ['Hòa Bình', 'Hóa Bình'],
    ['Pú Bẩu', 'Pú Pẩu'],
    ['Đại Lộc', 'Dại Lộc'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('does not depend on Unicode form, case or spacing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs.flat()),
        fc.constantFrom('NFC', 'NFD'),
        fc.boolean(),
        (name, form, upper) => {
          const written = `  ${(upper ? name.toUpperCase() : name).normalize(form).replaceAll(' ', ' \u00A0')}`;
          expect(nameKey(written)).toBe(nameKey(name));
        },
      ),
    );
  });

  it('is idempotent on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
      }),
    );
  });
});

describe(plainKey, () => {
  it('drops accents, spaces and punctuation', () => {
    expect(['Hà Nội', 'Ha Noi', 'HaNoi', 'HÀ-NỘI'].map(plainKey)).toEqual([
      'hanoi',
      'hanoi',
      'hanoi',
      'hanoi',
    ]);
    expect(plainKey('Đắk Lắk')).toBe('daklak');
  });

  it('follows from the name key: equal keys are equal plain keys', () => {
    for (const [a, b] of pairs) expect(plainKey(a)).toBe(plainKey(b));
  });
});

describe(repairLetters, () => {
  it('puts eth and gha right and leaves the rest', () => {
    expect(repairLetters('ÐỒNG NAI, Bình Phƣớc, NGƢỜI')).toBe('ĐỒNG NAI, Bình Phước, NGƯỜI');
    expect(repairLetters('Cà Mau 2024')).toBe('Cà Mau 2024');
  });
});

describe(isAccented, () => {
  it.each([
    ['Hà Nội', true],
    ['Ha Noi', false],
    ['Đak Lak', true],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isAccented(text)).toBe(expected);
  });
});
