import * as z from 'zod/mini';
import { carriedDocuments, carriedWorkspace } from '../domain/portableNames.ts';
import { readBackup } from './backup.ts';
import { readCarriedFile } from './carriedFiles.ts';
import { documentFields } from './documentFields.ts';
import type { DocumentOwner, DocumentRecord } from './documentRecord.ts';
import { ledgerOfContents } from './inMemoryLedger.ts';
import { parseUntrustedJson } from './json.ts';
import type { Ledger } from './ledger.ts';

const fileSchema = z.object({
  documents: z.array(z.extend(documentFields, { owner: z.templateLiteral(['shipped:', z.string()]) })),
});

async function readDocuments(): Promise<readonly DocumentRecord[]> {
  const bytes = await readCarriedFile(carriedDocuments);
  if (bytes === null) return [];
  const { documents } = fileSchema.parse(parseUntrustedJson(new TextDecoder().decode(bytes)));
  return documents.map((document) => ({ ...document, owner: document.owner as DocumentOwner }));
}

/**
 * The ledger of the one-file app, in memory: the workspace and the documents it carries.
 * @throws BackupError, TypeError, ZodError when they are damaged.
 */
export async function openCarriedLedger(): Promise<Ledger> {
  const bytes = await readCarriedFile(carriedWorkspace);
  const workspaces = bytes === null ? [] : [await readBackup(bytes)];
  return ledgerOfContents(workspaces, await readDocuments());
}
