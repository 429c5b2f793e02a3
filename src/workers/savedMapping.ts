import * as z from 'zod/mini';
import { scoreLayouts, registerLayouts } from '../ingest/layout.ts';
import { columnRoles } from '../ingest/mapping.ts';
import type { Mapping } from '../ingest/mapping.ts';

// Zod would otherwise compile parsers with new Function, which the page's policy refuses and reports.
z.config({ jitless: true });

const year = z.nullable(z.int());
const text = z.nullable(z.string());
const kind = z.nullable(z.enum(['selfAssessed', 'appraised', 'survey', 'final']));

const mappingSchema: z.ZodMiniType<Mapping> = z.object({
  layout: z.enum([...scoreLayouts, ...registerLayouts, 'answers']),
  columns: z.array(
    z.object({
      heading: z.string(),
      role: z.enum(columnRoles),
      confidence: z.number(),
      figure: z.nullable(
        z.object({
          criterion: z.array(z.string()),
          isBelowRow: z.boolean(),
          unit: text,
          year,
          index: text,
          kind,
          measure: z.enum(['points', 'percentOfMax', 'percentCheck']),
        }),
      ),
    }),
  ),
  numberFormat: z.nullable(z.enum(['dot', 'comma'])),
  fixed: z.object({ year, period: text, indexCode: text, methodId: text, unitId: text, kind }),
});

/** A stored mapping, or null when it is none: an older version of the app, or a backup, may have kept something else. */
export function mappingOf(stored: unknown): Mapping | null {
  const { success, data } = mappingSchema.safeParse(stored);
  return success ? data : null;
}
