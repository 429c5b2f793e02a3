import type { Issue } from '../domain/issue.ts';
import type { Mapping } from '../ingest/mapping.ts';
import type { Words } from '../i18n/words.ts';
import type { LedgerBatch } from '../storage/batch.ts';
import { reasonText } from './importTableView.ts';
import { layoutText } from './ledgerView.ts';
import { timeText } from './timeText.ts';
import type { BatchDetails } from '../workers/batchDetails.ts';

/** A list under a heading that says how many there are; longer ones are cut and counted. */
interface BatchSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
}

/** One import in words. */
export interface BatchView {
  readonly title: string;
  readonly accounting: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Without the empty ones. */
  readonly sections: readonly BatchSection[];
}

/** Longer lists are for the file itself, or the CSV of rejected rows. */
const maxItems = 200;

/** Everything the ledger knows of an import. `mapping` is null when it is not one this version reads. */
export function batchOf(
  words: Words,
  batch: LedgerBatch,
  mapping: Mapping | null,
  { skippedRows }: BatchDetails,
  issues: readonly Issue[],
): BatchView {
  const { t, format } = words;
  const { read, loaded, rejected, skipped } = batch.accounting;
  const section = (id: string, title: (n: string) => string, items: readonly string[]): BatchSection => ({
    id,
    title: title(format.count(items.length)),
    items:
      items.length <= maxItems
        ? items
        : [
            ...items.slice(0, maxItems),
            t('ledger.details.more', { n: format.count(items.length - maxItems) }),
          ],
  });
  return {
    title: t('ledger.details.title', { name: batch.fileName }),
    accounting: t('ledger.details.accounting', {
      read: format.count(read),
      loaded: format.count(loaded),
      rejected: format.count(rejected),
      skipped: format.count(skipped),
    }),
    facts: [
      [t('ledger.content'), batch.title],
      [t('ledger.details.source'), batch.source],
      [t('ledger.time'), timeText(words, batch.importedAt)],
      [t('ledger.layout'), layoutText(words, batch.layout)],
      [t('ledger.state'), t(`ledger.${batch.state}`)],
      [t('ledger.fingerprint'), batch.sha256],
    ],
    sections: [
      section(
        'corrections',
        (n) => t('ledger.details.corrections', { n }),
        batch.corrections.map(({ line, heading, from, to }) =>
          t('ledger.details.correction', { line: format.count(line), heading, from, to }),
        ),
      ),
      section(
        'issues',
        (n) => t('ledger.details.issues', { n }),
        issues.map(({ severity, line, message }) =>
          t('ledger.details.issue', {
            severity: t(`data.issues.${severity}`),
            line: format.count(line),
            message,
          }),
        ),
      ),
      section(
        'columns',
        (n) => t('ledger.details.columns', { n }),
        (mapping?.columns ?? []).map(({ heading, role }) =>
          t('ledger.details.column', { heading, role: t(`import.role.${role}`) }),
        ),
      ),
      section(
        'skipped',
        (n) => t('ledger.details.skipped', { n }),
        skippedRows.map(({ line, reason }) =>
          t('ledger.details.line', { line: format.count(line), reason: reasonText(words, reason) }),
        ),
      ),
    ].filter(({ items }) => items.length > 0),
  };
}
