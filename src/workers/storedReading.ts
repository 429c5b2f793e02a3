import * as z from 'zod/mini';
import { encodingNames } from '../ingest/encoding.ts';
import type { Encoding } from '../ingest/encoding.ts';
import type { FileReading } from './importMessages.ts';

// Zod would otherwise compile parsers with new Function, which the page's policy refuses and reports.
z.config({ jitless: true });

const encodings = Object.keys(encodingNames) as readonly Encoding[];

const decisionsSchema: z.ZodMiniType<{ readonly reading: FileReading }> = z.object({
  reading: z.object({
    encoding: z.nullable(z.enum(encodings)),
    delimiter: z.nullable(z.enum([',', ';', '\t', '|', ' '])),
    sheet: z.nullable(z.string()),
  }),
});

/** How the file of a batch was read, from the batch's decisions; by its own evidence where they do not say. */
export function readingOf(decisions: unknown): FileReading {
  const { success, data } = decisionsSchema.safeParse(decisions);
  return success ? data.reading : { encoding: null, delimiter: null, sheet: null };
}
