import type { DocumentOwner } from '../../storage/documentRecord.ts';
import { isShippedId } from '../../storage/shippedId.ts';
import type { CurrentWorkspace } from './workspaceControl.ts';

/** A shipped workspace is read-only; what readers write beside its figures is kept under its own name. */
export const documentOwner = ({ id }: CurrentWorkspace): DocumentOwner =>
  isShippedId(id) ? `shipped:${id}` : id;
