import { carriedScheme, portableMark, startMetaName } from '../domain/portableNames.ts';
import { base64 } from './base64.ts';

/** What is written into the empty one-file app. */
export interface PortableContent {
  /** Query string the file opens at, e.g. `?ws=backup&view=overview`. */
  readonly address: string;
  /** Files by address, already compressed with gzip. */
  readonly files: readonly { readonly address: string; readonly gzip: Uint8Array }[];
}

/** The template is not the empty one-file app of this release. */
export class PortableTemplateError extends Error {
  override readonly name = 'PortableTemplateError';
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The parts of a one-file app that carries a workspace, to be joined. Names and figures are in it as base64 only, so
 * none of them is ever markup.
 * @throws PortableTemplateError
 */
export function portableFile(template: string, { address, files }: PortableContent): readonly string[] {
  const at = template.indexOf(portableMark);
  if (at < 0) throw new PortableTemplateError('the mark is missing');
  return [
    template.slice(0, at),
    `<meta name="${startMetaName}" content="${attribute(address)}">`,
    ...files.map(
      ({ address: file, gzip }) =>
        `<script type="application/gzip" data-file="${attribute(file.slice(carriedScheme.length))}">${base64(gzip)}</script>`,
    ),
    template.slice(at + portableMark.length),
  ];
}
