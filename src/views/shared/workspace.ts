import { createContext, useContext } from 'react';
import type { Answers } from '../../database/answers.ts';
import type { BatchIssues } from '../../domain/dataset.ts';
import type { ShippedId } from '../../storage/shippedId.ts';
import type { Catalog } from '../../viewModels/catalog.ts';

/** An open workspace: stable handles only; rows are asked for by `useRows`. */
export interface Workspace {
  /** Null for a workspace of this browser. */
  readonly shippedId: ShippedId | null;
  readonly database: Answers;
  readonly catalog: Catalog;
  /** Changes whenever the data do; part of every cache key. */
  readonly dataVersion: string;
  readonly issues: readonly BatchIssues[];
  /** Fetches the single survey answers behind their counts, once; until then questions about them have no rows. Rejects when they cannot be had. */
  readonly loadAnswers: () => Promise<void>;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The open workspace. Throws outside of its provider. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('no workspace is open');
  return workspace;
}
