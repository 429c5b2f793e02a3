import type { TableRow, TableView } from '../../../src/viewModels/tableView.ts';

const row = (id: string, name: string, value: number | null, emphasis?: TableRow['emphasis']): TableRow => ({
  id,
  cells: [
    { value: name, text: name },
    { value, text: value === null ? 'chưa công bố' : value.toFixed(2).replace('.', ',') },
  ],
  ...(emphasis === undefined ? {} : { emphasis }),
});

const columns: TableView['columns'] = [
  { key: 'name', label: 'Đơn vị', kind: 'text' },
  { key: 'value', label: 'Điểm', kind: 'number' },
];

/** Four units, one without a figure, one selected; not in the order of their names. */
export const smallTable: TableView = {
  caption: 'Xếp hạng PAPI 2024',
  columns,
  rows: [
    row('a', 'Đà Nẵng', 44.1),
    row('b', 'Hà Tĩnh', 45.55, 'selected'),
    row('c', 'Vĩnh Phúc', null),
    row('d', 'Cần Thơ', -1),
  ],
};

/** A table longer than the window draws. */
export const longTable: TableView = {
  caption: 'Các xã',
  columns,
  rows: Array.from({ length: 1000 }, (_, index) => row(`r${index}`, `Xã ${index}`, index)),
};
