import type { WorkspaceId } from './workspaceRecord.ts';

/** A shipped workspace as the owner of documents: its figures are not stored, what readers write beside them is. */
export type ShippedOwner = `shipped:${string}`;

/** The workspace a document belongs to. */
export type DocumentOwner = WorkspaceId | ShippedOwner;

/** What a document says, and which; its owner and times apart. */
export interface NewDocument {
  /** What sort of document it is, e.g. `deck`. */
  readonly kind: string;
  /** Unique among the owner's documents of its kind. */
  readonly documentId: string;
  readonly name: string;
  /** Version of the content's form, from 1: its reader lifts older ones. */
  readonly version: number;
  /** Plain data. */
  readonly content: unknown;
}

/** Something a reader wrote beside the figures: a deck, a scenario, a group of units. */
export interface DocumentRecord extends NewDocument {
  readonly owner: DocumentOwner;
  /** ISO time, UTC. */
  readonly createdAt: string;
  /** ISO time, UTC. */
  readonly changedAt: string;
}

/** True of a workspace that ships with the app. */
export const isShippedOwner = (owner: DocumentOwner): owner is ShippedOwner => owner.startsWith('shipped:');
