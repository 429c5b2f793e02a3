/** Notes when the first chart of the app is complete, in ms since navigation began. */
function noteFirstChart() {
  const observer = new MutationObserver(() => {
    if (document.querySelector('[data-finished="true"]') === null) return;
    document.documentElement.dataset.firstChartMs = String(performance.now());
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-finished'] });
}

/** Where the two pages write their time. */
const pages = {
  bare: { selector: 'body[data-answered-ms]', read: () => Number(document.body.dataset.answeredMs) },
  app: {
    selector: 'html[data-first-chart-ms]',
    read: () => Number(document.documentElement.dataset.firstChartMs),
  },
};

const engineStored = async () => {
  const names = await caches.keys();
  const stored = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return stored.flat().some(({ url }) => url.endsWith('.wasm'));
};

/** Until the service worker holds the engine and controls the page: then a visit is a warm one. */
async function waitForOfflineStore(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(engineStored, null, { polling: 200 });
}

async function visit(page, address, { selector, read }) {
  await page.goto(address);
  await page.locator(selector).waitFor({ timeout: 60_000 });
  return page.evaluate(read);
}

async function visits(browser, address, kind, warmRuns) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteFirstChart);
    const cold = await visit(page, address, pages[kind]);
    if (warmRuns === 0) return { cold, warm: [] };
    await waitForOfflineStore(page);
    const warm = [];
    // The first visit after installing is the one that hands the page over to the service worker.
    await visit(page, address, pages[kind]);
    for (let run = 0; run < warmRuns; run += 1) warm.push(await visit(page, address, pages[kind]));
    return { cold, warm };
  } finally {
    await context.close();
  }
}

/**
 * Times in ms from navigation to the first answer of a bare engine (`bare`) and to the app's first finished chart
 * (`app`): `cold` in a new browser profile each, `warm` from the HTTP cache and the service worker. The two pages
 * take turns, so that a busy machine slows both.
 */
export async function measureStart(browser, addresses, runs) {
  const times = { bare: { cold: [], warm: [] }, app: { cold: [], warm: [] } };
  for (let run = 0; run < runs; run += 1) {
    for (const kind of ['bare', 'app']) {
      const isLast = run === runs - 1;
      const { cold, warm } = await visits(browser, addresses[kind], kind, isLast ? runs : 0);
      times[kind].cold.push(cold);
      times[kind].warm.push(...warm);
    }
  }
  return times;
}
