import * as z from 'zod/mini';
import type { Allocation } from '../../domain/allocation.ts';
import { shareFault } from '../../domain/allocation.ts';
import { asUnitId } from '../../domain/ids.ts';
import type { DocumentKind } from './documentKind.ts';

// Zod would otherwise compile parsers with new Function, which the page's policy refuses and reports.
z.config({ jitless: true });

const longestAuthor = 100;

const schema = z.object({
  oldUnitId: z.string(),
  shares: z.array(z.object({ newUnitId: z.string(), share: z.number() })),
  author: z.string().check(z.maxLength(longestAuthor)),
});

/** Shares of divided units that readers enter; estimates rest on them and name who entered them. */
export const allocationKind: DocumentKind<Allocation> = {
  kind: 'allocation',
  version: 1,
  read: (content) => {
    const { oldUnitId, shares, author } = schema.parse(content);
    if (shareFault(shares.map(({ share }) => share)) !== null) throw new RangeError('shares');
    return {
      oldUnitId: asUnitId(oldUnitId),
      shares: shares.map(({ newUnitId, share }) => ({ newUnitId: asUnitId(newUnitId), share })),
      author,
    };
  },
};
