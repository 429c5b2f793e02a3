import type { Page } from '@playwright/test';

/** Text that a reader cannot read as it stands, in words, with the panel it is in. Empty when all is well. */
export const textProblems = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const problems: string[] = [];
    const tell = (what: string, element: Element, text: string): void => {
      const place =
        element.closest('[data-panel]')?.getAttribute('data-panel') ??
        element.closest('header, nav, section, main')?.tagName;
      problems.push(`${place ?? ''}: ${what}: “${text.trim().slice(0, 60)}”`);
    };
    const scrolling = new Set(['auto', 'scroll']);

    const textNodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = textNodes.nextNode(); node !== null; node = textNodes.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (
        element === null ||
        text.trim() === '' ||
        element.closest('svg, script, style, noscript, [class*="hidden" i], [class*="skip"]') !== null
      )
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      let isScrolledX = false;
      let isScrolledY = false;
      for (
        let around: Element | null = element;
        around !== null && around !== document.body;
        around = around.parentElement
      ) {
        const style = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        if (style.clipPath !== 'none' || edge.width <= 1) break;
        if (
          !isScrolledX &&
          style.overflowX !== 'visible' &&
          !scrolling.has(style.overflowX) &&
          (box.right > edge.right + 1 || box.left < edge.left - 1)
        ) {
          tell('cut off at the side', element, text);
          break;
        }
        if (
          !isScrolledY &&
          style.overflowY !== 'visible' &&
          !scrolling.has(style.overflowY) &&
          (box.bottom > edge.bottom + 2 || box.top < edge.top - 2)
        ) {
          tell('cut off above or below', element, text);
          break;
        }
        isScrolledX ||= scrolling.has(style.overflowX);
        isScrolledY ||= scrolling.has(style.overflowY);
      }
      const own = getComputedStyle(element);
      const isBox = !own.display.startsWith('inline') && element.clientWidth > 1;
      if (isBox && !scrolling.has(own.overflowX) && element.scrollWidth > element.clientWidth + 1)
        tell('wider than its box', element, text);
    }

    for (const svg of document.querySelectorAll('[data-panel] svg')) {
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].filter(
        (label) =>
          (label.textContent ?? '').trim() !== '' &&
          label.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      );
      const boxes = texts.map((label) => ({
        label,
        text: label.textContent ?? '',
        box: label.getBoundingClientRect(),
      }));
      for (const { label, text, box } of boxes) {
        // The empty room for accents and tails, a quarter of the box above and below, may stand out.
        const room = box.height / 4;
        const isInside =
          box.left >= frame.left - 1 &&
          box.right <= frame.right + 1 &&
          box.top >= frame.top - room &&
          box.bottom <= frame.bottom + room;
        if (!isInside) tell('outside of its chart', label, text);
      }
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // A text's box holds the room for accents above and tails below; only a third of it shared is a collision.
          const isCollision = width > 2 && height > Math.min(one.box.height, other.box.height) / 3;
          if (isCollision) tell('runs into another label', one.label, `${one.text}” / “${other.text}`);
        }
      });
    }
    return problems;
  });

/** Panels that show nothing, page overflow to the side. */
export const frameProblems = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const problems: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const widest = [...document.querySelectorAll('#root *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map(
          (element) =>
            element.closest('[data-panel]')?.getAttribute('data-panel') ??
            `${element.tagName}.${element.getAttribute('class') ?? ''}`,
        );
      problems.push(
        `the page is ${scrollWidth - clientWidth} px too wide: ${[...new Set(widest)].slice(0, 5).join(', ')}`,
      );
    }
    const panels = document.querySelectorAll('[data-settled] [data-panel]');
    if (panels.length === 0) problems.push('no panel at all');
    for (const panel of panels) {
      const name = panel.getAttribute('data-panel') ?? '';
      const { height, width } = panel.getBoundingClientRect();
      const body = [...panel.children].filter((child) => !child.matches('header'));
      const hasMatter = body.some(
        (child) => (child.textContent ?? '').trim() !== '' && child.getBoundingClientRect().height > 10,
      );
      if (!hasMatter || height < 40 || width < 40) problems.push(`${name}: empty`);
      if (
        [...panel.querySelectorAll('svg')].some(
          (svg) => svg.querySelectorAll('path, circle, rect, text').length < 3,
        )
      ) {
        problems.push(`${name}: empty chart`);
      }
    }
    return problems;
  });

/** Texts smaller than a size in px, with the panel they are in. */
export const smallTexts = (page: Page, leastPx: number): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const found = new Map<string, string>();
    const nodes = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (
        element === null ||
        text === '' ||
        element.closest('script, style, [aria-hidden="true"], [class*="hidden" i]') !== null
      )
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size >= least - 0.01) continue;
      const panel = element.closest('[data-panel]')?.getAttribute('data-panel') ?? 'page';
      const key = `${panel} ${element.namespaceURI?.endsWith('svg') === true ? 'chart' : 'text'} ${size}px`;
      if (!found.has(key)) found.set(key, text.slice(0, 40));
    }
    return [...found].map(([key, text]) => `${key}: “${text}”`);
  }, leastPx);
