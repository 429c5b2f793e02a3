import type { BatchId } from '../domain/ids.ts';
import { asBatchId } from '../domain/ids.ts';
import { asWorkspaceId } from './workspaceRecord.ts';
import type { WorkspaceId } from './workspaceRecord.ts';

/** 96 random bits as hex. `randomUUID` would need a secure page; an office server on plain HTTP is none. */
const randomHex = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** An id no other batch has. */
export const newBatchId = (): BatchId => asBatchId(`b-${randomHex()}`);

/** An id no other workspace has. */
export const newWorkspaceId = (): WorkspaceId => asWorkspaceId(`w-${randomHex()}`);

/** An id no other document has. */
export const newDocumentId = (): string => `d-${randomHex()}`;
