import { describe, expect, test } from 'vitest';
import { compareValues, firstDirection, nextSort, sortValue } from '../../../src/components/tableSort.ts';
import type { ColumnKind, TableColumn } from '../../../src/viewModels/tableView.ts';

const column = (kind: ColumnKind, key = 'x'): TableColumn => ({ key, label: key, kind });

describe(compareValues, () => {
  test('numbers by size, names in Vietnamese order', () => {
    expect([10, 9, -1, 0].toSorted(compareValues)).toEqual([-1, 0, 9, 10]);
    expect(['Đà Nẵng', 'Xã 10', 'Cần Thơ', 'Xã 9', 'Dĩ An', 'An Giang'].toSorted(compareValues)).toEqual([
      'An Giang',
      'Cần Thơ',
      'Dĩ An',
      'Đà Nẵng',
      'Xã 9',
      'Xã 10',
    ]);
    expect(['a', 1].toSorted(compareValues)).toEqual([1, 'a']);
  });
});

describe(nextSort, () => {
  test('figures begin with the largest, ranks and names with the first', () => {
    expect(firstDirection(column('number'))).toBe('descending');
    expect(firstDirection(column('change'))).toBe('descending');
    expect(firstDirection(column('rank'))).toBe('ascending');
    expect(firstDirection(column('text'))).toBe('ascending');
  });

  test('first direction, the other, none', () => {
    const first = nextSort(column('rank'), null);
    expect(first).toEqual({ columnKey: 'x', direction: 'ascending' });
    const second = nextSort(column('rank'), first);
    expect(second).toEqual({ columnKey: 'x', direction: 'descending' });
    expect(nextSort(column('rank'), second)).toBeNull();
    expect(nextSort(column('number', 'y'), second)).toEqual({ columnKey: 'y', direction: 'descending' });
  });
});

describe(sortValue, () => {
  test('zero is a value, a missing figure is undefined', () => {
    const row = {
      id: 'a',
      cells: [
        { value: 0, text: '0,00' },
        { value: null, text: 'chưa công bố' },
      ],
    };
    expect([sortValue(row, 0), sortValue(row, 1), sortValue(row, 2)]).toEqual([0, undefined, undefined]);
  });
});
