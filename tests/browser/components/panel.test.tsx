import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NavBar } from '../../../src/components/NavBar.tsx';
import { Notice } from '../../../src/components/Notice.tsx';
import { Panel } from '../../../src/components/Panel.tsx';
import { render } from './render.tsx';

const labels = { display: 'Cách hiển thị', chart: 'Biểu đồ', table: 'Bảng', export: 'Xuất' };

describe('Panel', () => {
  test('shows chart or table, names its tools after its question', async () => {
    const onAction = vi.fn<() => void>();
    render(
      <Panel
        id="why"
        title="Vì sao thay đổi?"
        sentence="Điểm **tăng** nhẹ."
        labels={labels}
        chart={<p>biểu đồ</p>}
        table={<p>bảng số</p>}
        source="Nguồn: PAPI 2024"
        exports={[{ id: 'csv', label: 'CSV', onAction }]}
      />,
    );
    const region = page.getByRole('region', { name: 'Vì sao thay đổi?' });
    await expect.element(region).toHaveTextContent('Nguồn: PAPI 2024');
    await expect.element(page.getByText('biểu đồ', { exact: true })).toBeInTheDocument();
    expect(document.querySelector('strong')?.textContent).toBe('tăng');
    await page.getByRole('radio', { name: 'Bảng' }).click();
    await expect.element(page.getByText('bảng số')).toBeInTheDocument();
    await expect.element(page.getByText('biểu đồ', { exact: true })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Xuất: Vì sao thay đổi?' }).click();
    await page.getByRole('menuitem', { name: 'CSV' }).click();
    expect(onAction).toHaveBeenCalledOnce();
  });

  test('says why there is no chart', async () => {
    render(
      <Panel
        id="x"
        title="Qua các năm"
        sentence=""
        labels={labels}
        chart={null}
        unavailable="Chưa công bố."
        source=""
      />,
    );
    await expect.element(page.getByText('Chưa công bố.')).toBeInTheDocument();
    expect(document.querySelectorAll('input, button')).toHaveLength(0);
  });
});

describe('Notice', () => {
  test('prints untrusted text as text and closes', async () => {
    const onDismiss = vi.fn<() => void>();
    render(
      <Notice
        tone="error"
        title="Lỗi"
        items={['<img src=x onerror=alert(1)>', 'a', 'a']}
        onDismiss={onDismiss}
        closeLabel="Đóng"
      />,
    );
    await expect.element(page.getByRole('alert')).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(document.querySelectorAll('li')).toHaveLength(2);
    await page.getByRole('button', { name: 'Đóng' }).click();
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

describe('NavBar', () => {
  test('is made of real links and marks the current one', async () => {
    const onNavigate = vi.fn<(id: string) => void>();
    const items = [
      { id: 'overview', label: 'Tổng quan', href: '?view=overview' },
      { id: 'ranking', label: 'Xếp hạng', href: '?view=ranking' },
    ];
    render(<NavBar label="Các màn hình" items={items} currentId="overview" onNavigate={onNavigate} />);
    await expect
      .element(page.getByRole('link', { name: 'Tổng quan' }))
      .toHaveAttribute('aria-current', 'page');
    const ranking = page.getByRole('link', { name: 'Xếp hạng' });
    await expect.element(ranking).toHaveAttribute('href', '?view=ranking');
    await ranking.click();
    expect(onNavigate.mock.calls).toEqual([['ranking']]);
    expect(window.location.search).not.toContain('view=ranking');
  });
});
