import { createContext, useContext } from 'react';
import type { Answers } from '../../database/answers.ts';
import type { BatchIssues } from '../../domain/dataset.ts';
import type { ShippedId } from '../../storage/shippedId.ts';
import type { Catalog } from '../../viewModels/catalog.ts';

/** Data behind those a workspace opens with: loaded once, when they are first asked for. */
export interface LateData {
  /** The same promise every time, until it fails; then questions about them may be tried again. */
  readonly load: () => Promise<void>;
  /** How far the loading is, 0–1; null while nobody can tell. */
  readonly ratio: () => number | null;
  /** Hears when the ratio changes, until the function it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** An open workspace: stable handles only; rows are asked for by `useRows`. */
export interface Workspace {
  /** Null for a workspace of this browser. */
  readonly shippedId: ShippedId | null;
  readonly database: Answers;
  readonly catalog: Catalog;
  /** Changes whenever the data do; part of every cache key. */
  readonly dataVersion: string;
  readonly issues: readonly BatchIssues[];
  /** The single survey answers behind their counts; until they are loaded, questions about them have no rows. */
  readonly answers: LateData;
  /** What people wrote on questionnaires; likewise. */
  readonly comments: LateData;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The open workspace. Throws outside of its provider. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('no workspace is open');
  return workspace;
}
