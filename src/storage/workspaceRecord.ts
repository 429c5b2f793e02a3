import type { Brand } from '../domain/ids.ts';

/** A workspace of this browser. Shipped workspaces have no id here: they are not stored. */
export type WorkspaceId = Brand<string, 'WorkspaceId'>;

export const asWorkspaceId = (text: string): WorkspaceId => text as WorkspaceId;

/** A workspace; its batches are records of their own. */
export interface WorkspaceRecord {
  readonly workspaceId: WorkspaceId;
  /** Trimmed, NFC, unique among the workspaces regardless of case. */
  readonly name: string;
  /** ISO time, UTC. */
  readonly createdAt: string;
  /** Name of the workspace it was copied from; null when it was created empty. */
  readonly copiedFrom: string | null;
  /** Grows by one with every change of its batches. */
  readonly revision: number;
}

/** Names the state of a workspace's data: equal versions mean equal active batches. Key for cached rows. */
export const dataVersionOf = ({ workspaceId, revision }: WorkspaceRecord): string =>
  `${workspaceId}@${revision}`;
