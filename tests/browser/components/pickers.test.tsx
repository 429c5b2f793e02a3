import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MenuButton } from '../../../src/components/MenuButton.tsx';
import { Picker } from '../../../src/components/Picker.tsx';
import { SearchPicker } from '../../../src/components/SearchPicker.tsx';
import { SegmentedControl } from '../../../src/components/SegmentedControl.tsx';
import { searchFold } from '../../../src/domain/searchFold.ts';
import { render } from './render.tsx';

const options = ['Bắc Ninh', 'Đắk Lắk', 'Hà Tĩnh', 'Hà Nội'].map((label) => ({
  id: searchFold(label),
  label,
}));
const matches = (label: string, typed: string) => searchFold(label).includes(searchFold(typed));
const shownOptions = () =>
  [...document.querySelectorAll('[role=option]')].map((option) => option.textContent);

interface ExampleProps {
  readonly onSelect: (id: string) => void;
}

const UnitSearch = ({ onSelect }: ExampleProps) => {
  const [selectedId, setSelectedId] = useState('ha tinh');
  return (
    <SearchPicker
      label="Đơn vị"
      options={options}
      selectedId={selectedId}
      onSelect={(id) => {
        setSelectedId(id);
        onSelect(id);
      }}
      matches={matches}
      emptyText="Không tìm thấy đơn vị nào"
    />
  );
};

describe('Picker', () => {
  test('opens, moves and chooses by keys alone', async () => {
    const onSelect = vi.fn<(id: string) => void>();
    render(<Picker label="Đơn vị" options={options} selectedId="bac ninh" onSelect={onSelect} />);
    const button = page.getByRole('button');
    await expect.element(button).toHaveTextContent('Bắc Ninh');
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('listbox')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onSelect.mock.calls).toEqual([['dak lak']]);
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  });

  test('choosing what is chosen changes nothing', async () => {
    const onSelect = vi.fn<(id: string) => void>();
    render(<Picker label="Đơn vị" options={options} selectedId="bac ninh" onSelect={onSelect} />);
    await page.getByRole('button').click();
    await page.getByRole('option', { name: 'Bắc Ninh' }).click();
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('SearchPicker', () => {
  test('shows the whole list first, finds without accents, chooses with Enter', async () => {
    const onSelect = vi.fn<(id: string) => void>();
    render(<UnitSearch onSelect={onSelect} />);
    const input = page.getByRole('combobox');
    await expect.element(input).toHaveValue('Hà Tĩnh');
    await input.click();
    await expect.poll(shownOptions).toEqual(['Bắc Ninh', 'Đắk Lắk', 'Hà Tĩnh', 'Hà Nội']);
    await input.fill('dak');
    await expect.poll(shownOptions).toEqual(['Đắk Lắk']);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onSelect.mock.calls).toEqual([['dak lak']]);
    await expect.element(input).toHaveValue('Đắk Lắk');
  });

  test('replaces the name on the first letter and keeps every letter after it', async () => {
    render(<UnitSearch onSelect={vi.fn<(id: string) => void>()} />);
    const input = page.getByRole('combobox');
    await input.click();
    await userEvent.keyboard('ha');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await userEvent.keyboard(' n');
    await expect.element(input).toHaveValue('ha n');
    await expect.poll(shownOptions).toEqual(['Hà Nội']);
  });

  test('says when nothing matches and restores the choice on Escape', async () => {
    const onSelect = vi.fn<(id: string) => void>();
    render(<UnitSearch onSelect={onSelect} />);
    const input = page.getByRole('combobox');
    await input.click();
    await input.fill('zzz');
    await expect.element(page.getByText('Không tìm thấy đơn vị nào')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(input).toHaveValue('Hà Tĩnh');
    expect(onSelect).not.toHaveBeenCalled();
  });
});

describe('MenuButton', () => {
  test('runs the action chosen', async () => {
    const onAction = vi.fn<() => void>();
    render(<MenuButton label="Xuất" actions={[{ id: 'csv', label: 'CSV', onAction }]} />);
    await page.getByRole('button', { name: 'Xuất' }).click();
    await page.getByRole('menuitem', { name: 'CSV' }).click();
    expect(onAction).toHaveBeenCalledOnce();
  });
});

describe('SegmentedControl', () => {
  test('arrow keys move the choice', async () => {
    const onSelect = vi.fn<(id: string) => void>();
    const segments = [
      { id: 'chart', label: 'Biểu đồ' },
      { id: 'table', label: 'Bảng' },
    ];
    render(
      <SegmentedControl label="Cách hiển thị" segments={segments} selectedId="chart" onSelect={onSelect} />,
    );
    const chart = page.getByRole('radio', { name: 'Biểu đồ' });
    await expect.element(chart).toBeChecked();
    (chart.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onSelect.mock.calls).toEqual([['table']]);
  });
});
