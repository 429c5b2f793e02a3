import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchFold } from '../../../src/domain/searchFold.ts';

describe(searchFold, () => {
  it.each([
    ['Đắk Lắk', 'dak lak'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Thừa Thiên Huế', 'thua thien hue'],
    ['Hòa Bình', 'hoa binh'],
    ['Hoà Bình', 'hoa binh'],
    ['Bà Rịa - Vũng Tàu', 'ba ria - vung tau'],
    ['  Ninh\u00A0 Thuận\n', 'ninh thuan'],
    ['Phường 12', 'phuong 12'],
    ['', ''],
  ])('folds %j to %j', (name, key) => {
    expect(searchFold(name)).toBe(key);
    expect(searchFold(name.normalize('NFD'))).toBe(key);
  });

  it('is unchanged by folding again, by case and by Unicode form', () => {
    const letters = fc.constantFrom(...Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặốồổỗộứừửữựĐẮƯỢ -'));
    fc.assert(
      fc.property(fc.array(letters), (drawn) => {
        const name = drawn.join('');
        const key = searchFold(name);
        expect(searchFold(key)).toBe(key);
        expect(searchFold(name.toUpperCase())).toBe(key);
        expect(searchFold(name.normalize('NFKD'))).toBe(key);
        expect(key).toMatch(/^[a-z -]*$/u);
      }),
    );
  });
});
