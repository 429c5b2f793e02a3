import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';

/** Runs `work` on a page of a real Firefox, driven over WebDriver BiDi, and ends it. */
export async function inFirefox<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 720 });
    return await work(page);
  } finally {
    await browser.close();
  }
}
