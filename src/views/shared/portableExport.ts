import { PortableTemplateError, portableFile } from '../../export/portableFile.ts';
import type { PortableContent } from '../../export/portableFile.ts';
import { carriedDocuments, carriedWorkspace, carriedWorkspaceId } from '../../domain/portableNames.ts';
import { gzip } from '../../storage/gzip.ts';
import { isShippedId } from '../../storage/shippedId.ts';
import type { WorkspaceControl } from './workspaceControl.ts';

/** The empty one-file app, beside this page and kept for offline use with it. */
async function fetchTemplate(): Promise<string> {
  const response = await fetch(new URL('portable.html', document.baseURI)).catch(() => null);
  if (response === null || !response.ok) throw new PortableTemplateError('it cannot be had');
  return response.text();
}

async function packed(bytes: Uint8Array): Promise<Uint8Array> {
  const zipped = await gzip(bytes);
  if (zipped === null) throw new PortableTemplateError('this browser cannot compress');
  return zipped;
}

/** The same screen in the file, where the open workspace has another id. */
function addressInFile(search: string, isShipped: boolean): string {
  const params = new URLSearchParams(search);
  if (!isShipped) params.set('ws', carriedWorkspaceId);
  return `?${params.toString()}`;
}

async function contentOf(
  { ledger, current, backup }: Pick<WorkspaceControl, 'ledger' | 'current' | 'backup'>,
  search: string,
): Promise<PortableContent> {
  const { id } = current;
  if (!isShippedId(id)) {
    const file = { address: carriedWorkspace, gzip: await packed(await backup(id)) };
    return { address: addressInFile(search, false), files: [file] };
  }
  const documents = await ledger.listDocuments(`shipped:${id}`);
  const text = new TextEncoder().encode(JSON.stringify({ documents }));
  return {
    address: addressInFile(search, true),
    files: [{ address: carriedDocuments, gzip: await packed(text) }],
  };
}

/**
 * The whole app with the open workspace and what was written beside it in one page, which opens from a disk at the
 * screen of `search`.
 * @throws PortableTemplateError when the empty file cannot be had; LedgerError
 */
export async function portableExport(
  control: Pick<WorkspaceControl, 'ledger' | 'current' | 'backup'>,
  search: string,
): Promise<Blob> {
  const [template, content] = await Promise.all([fetchTemplate(), contentOf(control, search)]);
  return new Blob([...portableFile(template, content)], { type: 'text/html' });
}
