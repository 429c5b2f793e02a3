import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { portableMark } from '../domain/portableNames.ts';

/** A file carried inside of the page. */
export interface CarriedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the one page is made of. */
export interface PortableParts {
  /** Language, title and icon of the page; without scripts and links. */
  readonly head: string;
  /** The whole app as one module. */
  readonly script: string;
  readonly style: string;
  readonly files: readonly CarriedFile[];
}

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Script text that ends nowhere but at its own end tag. `<\/` and `<\!--` mean the same inside of strings, templates
 * and regular expressions, the only places where bundled code has them.
 */
const inlineScript = (code: string): string =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** Only this very script runs, and nothing is fetched from anywhere: what the page needs is inside of it. */
const policy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src ${sha256(script)} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    "connect-src 'none'",
    'img-src data: blob:',
    'font-src data:',
    "style-src 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Seen only where the script does not run: the app takes its place at once. */
const lateNotice = [
  '<style>@keyframes late{to{visibility:visible}}.late{visibility:hidden;animation:late 0s 8s forwards;font:18px sans-serif;padding:2em}</style>',
  '<p class="late">Không mở được: tệp bị hỏng, hoặc trình duyệt quá cũ (cần Chrome, Edge, Firefox mới). Hãy xin lại tệp gốc.',
  '<br>This file cannot be opened: it is damaged, or the browser is too old.</p>',
].join('');

const block = ({ name, bytes }: CarriedFile): string =>
  `<script type="application/gzip" data-file="${name}">${gzipSync(bytes, { level: 9 }).toString('base64')}</script>`;

/** One page that opens from a disk by double click and asks for nothing else. */
export function portablePage({ head, script, style, files }: PortableParts): string {
  const code = inlineScript(script);
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(code)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    head,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<div id="root">${lateNotice}</div>`,
    ...files.map(block),
    portableMark,
    `<script type="module">${code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
