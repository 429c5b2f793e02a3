import { describe, expect, it } from 'vitest';
import { nameOrder } from '../../../src/domain/nameOrder.ts';

describe(nameOrder, () => {
  it('sorts as a Vietnamese dictionary does, Đ after D', () => {
    const names = ['Điện Biên', 'Yên Bái', 'Đắk Lắk', 'Gia Lai', 'An Giang', 'Dầu Tiếng', 'Đà Nẵng'];
    expect(names.toSorted(nameOrder)).toEqual([
      'An Giang',
      'Dầu Tiếng',
      'Đà Nẵng',
      'Đắk Lắk',
      'Điện Biên',
      'Gia Lai',
      'Yên Bái',
    ]);
  });

  it('sorts ă and â after a, and numbers by value', () => {
    expect(['Ân', 'Ăn', 'An'].toSorted(nameOrder)).toEqual(['An', 'Ăn', 'Ân']);
    expect(['Phường 10', 'Phường 2'].toSorted(nameOrder)).toEqual(['Phường 2', 'Phường 10']);
  });

  it('takes one name in two Unicode forms as equal', () => {
    expect(nameOrder('Huế', 'Huế'.normalize('NFD'))).toBe(0);
  });
});
