import * as fc from 'fast-check';
import { rowCells } from '../../../src/ingest/tableCells.ts';
import { describe, expect, it } from 'vitest';
import { decimalEvidence, isAmbiguousNumber } from '../../../src/ingest/decimalEvidence.ts';
import { missingMark, parseNumberCell } from '../../../src/ingest/numberCell.ts';

describe(parseNumberCell, () => {
  it.each([
    ['87.92', 'dot', 87.92],
    ['87,92', 'comma', 87.92],
    ['1,234.5', 'dot', 1234.5],
    ['1.234,5', 'comma', 1234.5],
    ['8.718.000', 'comma', 8_718_000],
    ['+3.29', 'dot', 3.29],
    ['−0,95', 'comma', -0.95],
    ['86,50%', 'comma', 86.5],
    ['86,50 %', 'comma', 86.5],
    [' 0 ', 'dot', 0],
    ['-0', 'dot', 0],
    ['0,812', 'comma', 0.812],
  ] as const)('reads %j in the %s format as %d', (cell, format, value) => {
    expect(parseNumberCell(cell, format)).toBe(value);
  });

  it.each([
    '1e5',
    '0x1F',
    'Infinity',
    'NaN',
    '9.12/10',
    '1..2',
    '.5',
    '5.',
    '87,92',
    '0,812',
    '12,34.5',
    '१२',
    '1_000',
    '= 1',
  ])('does not read %j in the dot format', (cell) => {
    expect(parseNumberCell(cell, 'dot')).toBe('invalid');
  });

  it('keeps zero apart from missing', () => {
    expect(parseNumberCell('0', 'comma')).toBe(0);
    expect(parseNumberCell('', 'comma')).toBe('notPublished');
  });

  it('reads back every number it is given, in both formats', () => {
    const written = fc.tuple(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 6 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(written, ([whole, decimals, grouped]) => {
        const value = whole / 10 ** decimals;
        const english = value.toLocaleString('en-US', {
          useGrouping: grouped,
          minimumFractionDigits: decimals,
        });
        const vietnamese = value.toLocaleString('vi-VN', {
          useGrouping: grouped,
          minimumFractionDigits: decimals,
        });
        expect(parseNumberCell(english, 'dot')).toBe(value + 0);
        expect(parseNumberCell(vietnamese, 'comma')).toBe(value + 0);
      }),
    );
  });
});

describe(missingMark, () => {
  it.each([
    ['', 'notPublished'],
    ['-', 'notPublished'],
    ['–', 'notPublished'],
    ['x', 'notAssessed'],
    ['kxđ', 'notAssessed'],
    ['KXĐ'.normalize('NFD'), 'notAssessed'],
    ['N/A', 'notApplicable'],
    ['0', null],
    ['không', null],
  ])('takes %j for %s', (cell, reason) => {
    expect(missingMark(cell)).toBe(reason);
  });
});

describe(decimalEvidence, () => {
  it.each([
    [['1', '48,811', '87,92'], 'comma'],
    [['48.811', '5.76248'], 'dot'],
    [['1.234.567'], 'comma'],
    [['1,234.5'], 'dot'],
    [['0,812'], 'comma'],
    [['48,811', '12'], null],
    [['87,92', '88.10'], 'mixed'],
    [['D1.2', '01.07.2025', ''], null],
  ] as const)('finds in %j the format %s', (cells, format) => {
    expect(decimalEvidence(rowCells(cells.map((cell) => [cell])), [0])).toBe(format);
  });
});

describe(isAmbiguousNumber, () => {
  it.each([
    ['48,811', true],
    ['48,81', false],
    ['48811', false],
    ['1.234.567', false],
    ['D1.234', false],
  ])('of %j is %s', (cell, ambiguous) => {
    expect(isAmbiguousNumber(cell)).toBe(ambiguous);
  });
});
