import * as z from 'zod/mini';
import { aspects, slideKinds } from '../../domain/deck.ts';
import type { Deck } from '../../domain/deck.ts';
import { wholeYear } from '../../domain/records.ts';
import type { DocumentKind } from '../shared/documentKind.ts';

const name = z.string().check(z.maxLength(200));
const text = z.string().check(z.maxLength(20_000));

const scopeSchema = z.object({
  indexCode: name,
  level: name,
  year: z.int(),
  // Briefings kept before there were parts of years are about whole ones.
  period: z.prefault(name, wholeYear),
  baseYear: z.nullable(z.int()),
  unitId: name,
  unitName: z.string(),
  groupId: name,
  criterionId: z.nullable(name),
  pinned: z.array(name),
  likeForLike: z.boolean(),
});

const slideSchema = z.object({
  slideId: name,
  content: z.union([
    z.object({ kind: z.enum(slideKinds) }),
    z.object({ kind: z.literal('panel'), view: name, panelId: name, name: text }),
  ]),
  scope: z.nullable(scopeSchema),
  title: z.nullable(text),
  notes: text,
  isHidden: z.boolean(),
});

const deckSchema: z.ZodMiniType<Deck> = z.object({
  aspect: z.enum(aspects),
  isLongRoom: z.boolean(),
  scope: z.nullable(scopeSchema),
  slides: z.array(slideSchema),
});

/** Briefings kept in a workspace. */
export const deckKind: DocumentKind<Deck> = {
  kind: 'deck',
  version: 1,
  read: (content) => deckSchema.parse(content),
};
