import type { Locator, Page } from '@playwright/test';
import { openAt, settle } from './openApp.ts';

/** The header's picker of workspaces. */
const picker = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /Số liệu$/ });

/** The dialog where workspaces are managed, opened from the header. */
export async function manageWorkspaces(page: Page): Promise<Locator> {
  await picker(page).click();
  await page.getByRole('menuitem', { name: 'Tạo mới, sao lưu, xoá…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Không gian làm việc' });
  await dialog.waitFor();
  return dialog;
}

/** Restores a backup file and opens what it holds. */
export async function restoreAndOpen(page: Page, name: string, backup: Buffer): Promise<void> {
  const dialog = await manageWorkspaces(page);
  await dialog
    .getByLabel('Khôi phục từ tệp sao lưu…')
    .and(page.locator('input'))
    .setInputFiles({ name: 'sao-luu.cchc', mimeType: 'application/octet-stream', buffer: backup });
  await dialog.getByText(`Đã khôi phục «${name}».`).waitFor();
  await dialog.getByRole('button', { name: `Mở ${name}`, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Starts the app with nothing but a restored workspace, open on the overview. */
export async function openRestored(page: Page, name: string, backup: Buffer): Promise<void> {
  await openAt(page, { view: 'overview' });
  await restoreAndOpen(page, name, backup);
  await settle(page, 'overview');
}

/** An action on a workspace, from the open dialog. */
export async function chooseAction(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Thao tác với ${name}`, exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: action }).press('Enter');
}
