import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DataTable } from '../../../src/components/DataTable.tsx';
import { render } from './render.tsx';
import { longTable, smallTable } from './tableFixture.ts';

const names = (): string[] =>
  [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent.trim());
const bodyRows = () => document.querySelectorAll('tbody tr[data-index]');

describe('DataTable', () => {
  test('sorts by a click on a header, missing figures last both ways, third click restores', async () => {
    render(<DataTable view={smallTable} emptyText="Không có dòng nào" />);
    const header = page.getByRole('columnheader', { name: 'Điểm' });
    const button = page.getByRole('button', { name: 'Điểm' });
    await expect.element(header).toHaveAttribute('aria-sort', 'none');
    await button.click();
    await expect.element(header).toHaveAttribute('aria-sort', 'descending');
    expect(names()).toEqual(['Hà Tĩnh', 'Đà Nẵng', 'Cần Thơ', 'Vĩnh Phúc']);
    await button.click();
    await expect.element(header).toHaveAttribute('aria-sort', 'ascending');
    expect(names()).toEqual(['Cần Thơ', 'Đà Nẵng', 'Hà Tĩnh', 'Vĩnh Phúc']);
    await button.click();
    await expect.element(header).toHaveAttribute('aria-sort', 'none');
    expect(names()).toEqual(['Đà Nẵng', 'Hà Tĩnh', 'Vĩnh Phúc', 'Cần Thơ']);
  });

  test('names are sorted in Vietnamese order', async () => {
    render(<DataTable view={smallTable} emptyText="" sort={{ columnKey: 'name', direction: 'ascending' }} />);
    await expect.element(page.getByRole('table')).toBeInTheDocument();
    expect(names()).toEqual(['Cần Thơ', 'Đà Nẵng', 'Hà Tĩnh', 'Vĩnh Phúc']);
  });

  test('a controlled order is asked for, not taken', async () => {
    const onSortChange = vi.fn<(sort: unknown) => void>();
    render(<DataTable view={smallTable} emptyText="" sort={null} onSortChange={onSortChange} />);
    await page.getByRole('button', { name: 'Điểm' }).click();
    expect(onSortChange).toHaveBeenCalledWith({ columnKey: 'value', direction: 'descending' });
    expect(names()[0]).toBe('Đà Nẵng');
  });

  test('a row is chosen by keys and by mouse, once', async () => {
    const onRowSelect = vi.fn<(id: string) => void>();
    render(<DataTable view={smallTable} emptyText="" onRowSelect={onRowSelect} />);
    const button = page.getByRole('button', { name: 'Cần Thơ' });
    await expect.element(button).toBeInTheDocument();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await page.getByRole('cell', { name: '45,55' }).click();
    await page.getByRole('button', { name: 'Đà Nẵng' }).click();
    expect(onRowSelect.mock.calls).toEqual([['d'], ['b'], ['a']]);
    await expect.element(page.getByRole('row', { name: /Hà Tĩnh/ })).toHaveAttribute('aria-current', 'true');
  });

  test('a pin says its state and does not choose the row', async () => {
    const onToggle = vi.fn<(id: string) => void>();
    const onRowSelect = vi.fn<(id: string) => void>();
    const pin = {
      label: 'Ghim',
      toggleLabel: (name: string) => `Ghim ${name}`,
      pinnedIds: new Set(['b']),
      onToggle,
    };
    render(<DataTable view={smallTable} emptyText="" onRowSelect={onRowSelect} pin={pin} />);
    await expect
      .element(page.getByRole('button', { name: 'Ghim Hà Tĩnh' }))
      .toHaveAttribute('aria-pressed', 'true');
    const other = page.getByRole('button', { name: 'Ghim Đà Nẵng' });
    await expect.element(other).toHaveAttribute('aria-pressed', 'false');
    await other.click();
    expect(onToggle.mock.calls).toEqual([['a']]);
    expect(onRowSelect).not.toHaveBeenCalled();
  });

  test('a long table draws the rows in sight, scrolls to the last and prints all', async () => {
    render(<DataTable view={longTable} emptyText="" />);
    await expect.element(page.getByRole('table')).toHaveAttribute('aria-rowcount', '1001');
    await expect.poll(() => bodyRows().length).toBeGreaterThan(10);
    expect(bodyRows().length).toBeLessThan(100);
    const scroller = document.querySelector('section');
    scroller?.scrollTo({ top: scroller.scrollHeight });
    await expect.poll(() => names().at(-1)).toBe('Xã 999');
    expect(document.querySelector('tr[data-index="999"]')?.getAttribute('aria-rowindex')).toBe('1001');
    const head = document.querySelector('thead')?.getBoundingClientRect();
    expect(head?.top).toBeCloseTo(scroller?.getBoundingClientRect().top ?? Number.NaN, 0);
    window.dispatchEvent(new Event('beforeprint'));
    expect(bodyRows()).toHaveLength(1000);
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(() => bodyRows().length).toBeLessThan(100);
  });

  test('says that there is nothing', async () => {
    render(<DataTable view={{ ...smallTable, rows: [] }} emptyText="Không có dòng nào" />);
    await expect
      .element(page.getByRole('cell', { name: 'Không có dòng nào' }))
      .toHaveAttribute('colspan', '2');
  });
});
