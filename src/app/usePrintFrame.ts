import { useEffect } from 'react';

/** A text as a string of a style sheet. */
const cssText = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/** Puts what a sheet is about above it, its source and number below it, on every sheet printed. */
export function usePrintFrame(title: string, source: string, language: string): void {
  useEffect(() => {
    const sheet = document.createElement('style');
    const day = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(Date.now());
    const box = (place: string, content: string): string =>
      `@${place} { content: ${content}; font: 8pt "Be Vietnam Pro", sans-serif; color: #36424f; }`;
    sheet.textContent = `@page { ${[
      box('top-left', cssText(title)),
      box('top-right', cssText(day)),
      box('bottom-left', cssText(source)),
      box('bottom-right', 'counter(page) "/" counter(pages)'),
    ].join(' ')} }
    @page slide { @top-left { content: none } @top-right { content: none } @bottom-left { content: none } @bottom-right { content: none } }`;
    document.head.append(sheet);
    return () => {
      sheet.remove();
    };
  }, [title, source, language]);
}
