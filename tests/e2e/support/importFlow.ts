import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { settle } from './openApp.ts';

/** A file as a test hands it over. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Bytes or text as a file. */
export const testFile = (name: string, content: string | Uint8Array): TestFile => ({
  name,
  mimeType: name.endsWith('.xlsx')
    ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    : 'text/csv',
  buffer: Buffer.from(content),
});

/** Opens the screen Dữ liệu with the shipped figures and waits for the place where files come in. */
export async function openImport(page: Page, parts: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`/?${new URLSearchParams({ view: 'data', ...parts }).toString()}`);
  await settle(page, 'data');
  await page.locator('[data-panel="import"]').waitFor();
}

/** Chooses files by the button. */
export const chooseFiles = (page: Page, ...files: TestFile[]): Promise<void> =>
  page.locator('[data-panel="import"] input[type="file"]').setInputFiles(files);

/** Drops files on the window, as a mouse would. */
export async function dropFiles(page: Page, ...files: TestFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, type, bytes } of given)
        transfer.items.add(new File([Uint8Array.from(bytes)], name, { type }));
      return transfer;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, bytes: [...buffer] })),
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer });
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** The open page of a file. */
export const filePage = (page: Page): Locator => page.locator('[data-panel="importFile"]');

/** Waits until the file is drafted and compared, in one of the states a page can rest in. */
export async function drafted(
  page: Page,
  state: 'ready' | 'asking' | 'nothing' | 'refused' | 'stored',
): Promise<void> {
  await expect(filePage(page)).toHaveAttribute('data-state', state);
  await expect(filePage(page)).toHaveAttribute('data-busy', 'false');
}

/** The line that adds up: `Đọc 9 dòng = nạp 4 + loại 0 + bỏ qua 5`. */
export const accounting = (page: Page): Promise<string> => page.getByTestId('accounting').innerText();

/** Stores the open file and waits for the result. */
export async function store(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Nạp [\d.]+ dòng/ }).click();
  await drafted(page, 'stored');
}
