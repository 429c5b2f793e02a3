import { registerLayouts, scoreLayouts } from '../ingest/layout.ts';
import type { Layout } from '../ingest/layout.ts';
import type { Words } from '../i18n/words.ts';
import type { LedgerBatch } from '../storage/batch.ts';
import type { PanelView } from './panelView.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableCell, TableView } from './tableView.ts';
import { textCell } from './textCell.ts';
import { timeText } from './timeText.ts';

const layouts: readonly Layout[] = [...scoreLayouts, ...registerLayouts, 'answers'];
/** Enough of a fingerprint to tell two files apart at a glance. */
const shortLength = 8;

/** A layout in words; one this version does not know as it is. */
export function layoutText({ t }: Pick<Words, 't'>, layout: string): string {
  const known = layouts.find((one) => one === layout);
  return known === undefined ? layout : t(`import.layout.${known}`);
}

/** Every import of a workspace, the last one first: file, time, layout, accounting, state. */
export function ledgerOf(words: Words, batches: readonly LedgerBatch[]): PanelView<TableView> {
  const { t, format } = words;
  const active = batches.filter(({ state }) => state === 'active');
  const total = (part: 'read' | 'loaded' | 'rejected' | 'skipped'): string =>
    format.count(active.reduce((sum, { accounting }) => sum + accounting[part], 0));
  const count = (value: number): TableCell => ({ value, text: format.count(value) });
  return tablePanel({
    id: 'ledger',
    title: t('ledger.title'),
    sentence:
      batches.length === 0
        ? ''
        : t('ledger.sentence', {
            batches: format.count(batches.length),
            active: format.count(active.length),
            undone: format.count(batches.length - active.length),
            read: total('read'),
            loaded: total('loaded'),
            rejected: total('rejected'),
            skipped: total('skipped'),
          }),
    unavailable: batches.length === 0 ? t('ledger.none') : null,
    table: {
      caption: t('ledger.title'),
      columns: [
        { key: 'file', label: t('ledger.file'), kind: 'text' },
        { key: 'content', label: t('ledger.content'), kind: 'text' },
        { key: 'time', label: t('ledger.time'), kind: 'text' },
        { key: 'layout', label: t('ledger.layout'), kind: 'text' },
        { key: 'read', label: t('ledger.read'), kind: 'number' },
        { key: 'loaded', label: t('ledger.loaded'), kind: 'number' },
        { key: 'rejected', label: t('ledger.rejected'), kind: 'number' },
        { key: 'skipped', label: t('ledger.skipped'), kind: 'number' },
        { key: 'fingerprint', label: t('ledger.fingerprint'), kind: 'text' },
        { key: 'state', label: t('ledger.state'), kind: 'text' },
      ],
      rows: batches.toReversed().map((batch) => ({
        id: batch.batchId,
        cells: [
          textCell(batch.fileName),
          textCell(batch.title),
          { value: batch.importedAt, text: timeText(words, batch.importedAt) },
          textCell(layoutText(words, batch.layout)),
          count(batch.accounting.read),
          count(batch.accounting.loaded),
          count(batch.accounting.rejected),
          count(batch.accounting.skipped),
          { value: batch.sha256, text: batch.sha256.slice(0, shortLength) },
          textCell(t(`ledger.${batch.state}`)),
        ],
      })),
    },
    source: '',
  });
}
