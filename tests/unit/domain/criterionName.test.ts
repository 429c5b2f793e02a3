import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bilingualNames,
  criterionNameOf,
  criterionNumberOf,
  isTotalName,
} from '../../../src/domain/criterionName.ts';

describe(criterionNameOf, () => {
  it.each([
    ['1.2. Ban hành kế hoạch', '1.2', 'decimal', 'Ban hành kế hoạch', null],
    ['1. Chỉ đạo điều hành (10 điểm)', '1', 'decimal', 'Chỉ đạo điều hành', '10'],
    ['Hiện đại hóa (tối đa 12,5 điểm)', null, null, 'Hiện đại hóa', '12,5'],
    ['II. Cải cách thể chế', 'II', 'roman', 'Cải cách thể chế', null],
    ['Lĩnh vực 3: Thủ tục', '3', 'decimal', 'Thủ tục', null],
    ['LV1', '1', 'decimal', '', null],
    ['D1.2', '1.2', 'decimal', '', null],
    ['a) Kịp thời', 'a', 'lower', 'Kịp thời', null],
    ['- Đúng hạn', '', 'bullet', 'Đúng hạn', null],
    ['5 năm thực hiện', null, null, '5 năm thực hiện', null],
    ['Chỉ số 2024', null, null, 'Chỉ số 2024', null],
  ])('reads %s', (text, number, style, name, maxText) => {
    const read = criterionNameOf(text);
    expect([read.number?.text ?? null, read.number?.style ?? null, read.name, read.maxText]).toEqual([
      number,
      style,
      name,
      maxText,
    ]);
  });

  it('accepts any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof criterionNameOf(text).name).toBe('string');
      }),
    );
  });
});

describe(criterionNumberOf, () => {
  it('is null for anything but a number', () => {
    expect([
      criterionNumberOf('1.1')?.depth,
      criterionNumberOf('II')?.style,
      criterionNumberOf('PAPI'),
      criterionNumberOf(''),
    ]).toEqual([2, 'roman', null, null]);
  });
});

describe(isTotalName, () => {
  it.each([
    ['Tổng điểm', true],
    ['TỔNG CỘNG', true],
    ['Tổng điểm đạt được', true],
    ['Điểm 2024', true],
    ['', true],
    ['D1', false],
    ['LV1', false],
    ['1', false],
    ['Tổng hợp báo cáo', false],
  ])('%s: %s', (text, expected) => {
    expect(isTotalName(text)).toBe(expected);
  });
});

describe(bilingualNames, () => {
  it('tells two languages from a heading above a heading', () => {
    expect(bilingualNames('Vertical Accountability / Trách nhiệm giải trình')).toEqual([
      'Vertical Accountability',
      'Trách nhiệm giải trình',
    ]);
    expect(bilingualNames('Điểm đánh giá tác động / SIPAS')).toBeNull();
    expect(bilingualNames('Lĩnh vực một / Tiêu chí hai')).toBeNull();
  });
});
