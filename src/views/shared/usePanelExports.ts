import { useContext, useState } from 'react';
import type { MenuAction } from '../../components/MenuButton.tsx';
import { tableCsv } from '../../export/csv.ts';
import type { ChartImage } from '../../export/imageLayout.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/useWords.ts';
import { withLateWords } from '../../i18n/withLateWords.ts';
import type { Words } from '../../i18n/words.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import { AsOfContext, SendPanelContext } from './panelFocus.ts';
import { saveFile } from './saveFile.ts';

/** The ways out of a panel, and what became of the last one. */
export interface PanelExports {
  readonly exports: readonly MenuAction[];
  /** Said after a copy, or when a way out failed. */
  readonly status: string;
}

const saving = { done: null, failed: 'common.panel.exportFailed' } as const;

/** Pictures and their code are fetched when somebody asks for one. */
const load = () => import('./panelExport.ts');

async function saveWorkbook(
  words: Words,
  view: PanelView<unknown>,
  source: string,
  asOf: () => Promise<string>,
): Promise<void> {
  const [{ savePanelWorkbook }, date] = await Promise.all([
    withLateWords(() => import('./panelWorkbook.ts')),
    asOf(),
  ]);
  await savePanelWorkbook({
    words,
    view,
    source,
    asOf: date,
    address: window.location.href,
    today: new Date().toISOString().slice(0, 10),
  });
}

/** Asked for at once, filled later: Safari lets a page copy only in the very moment of the press. */
function copy(types: readonly string[], parts: Promise<Readonly<Record<string, Blob>>>): Promise<void> {
  const partOf = async (type: string): Promise<Blob> => (await parts)[type] ?? new Blob([], { type });
  return navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries(types.map((type) => [type, partOf(type)]))),
  ]);
}

/** Files and copies of a panel's table, and of its chart where it has one. `source` is the whole source line. */
export function usePanelExports(
  view: PanelView<unknown>,
  source: string,
  imageOf: (() => ChartImage) | null,
): PanelExports {
  const words = useWords();
  const { t } = words;
  const [status, setStatus] = useState('');
  const send = useContext(SendPanelContext);
  const asOf = useContext(AsOfContext);
  const way = (
    id: string,
    label: MessageKey,
    run: () => Promise<unknown>,
    said: Readonly<Record<'done' | 'failed', MessageKey | null>>,
  ): MenuAction => {
    const attempt = async (): Promise<void> => {
      try {
        await run();
        setStatus(said.done === null ? '' : t(said.done));
      } catch {
        setStatus(said.failed === null ? '' : t(said.failed));
      }
    };
    return { id, label: t(label), onAction: () => void attempt() };
  };
  const toBriefing = (sendPanel: (panelId: string, title: string) => Promise<string>): MenuAction => {
    const attempt = async (): Promise<void> => {
      try {
        setStatus(await sendPanel(view.id, view.title));
      } catch {
        setStatus(t('common.panel.sendFailed'));
      }
    };
    return { id: 'briefing', label: t('common.panel.toBriefing'), onAction: () => void attempt() };
  };
  const pictures =
    imageOf === null
      ? []
      : [
          way(
            'png',
            'common.panel.exportPng',
            async () => (await load()).savePng(view.id, imageOf()),
            saving,
          ),
          way(
            'svg',
            'common.panel.exportSvg',
            async () => (await load()).saveSvg(view.id, imageOf()),
            saving,
          ),
          way(
            'copyImage',
            'common.panel.copyImage',
            () =>
              copy(
                ['image/png'],
                load().then(async ({ clipboardImage }) => ({ 'image/png': await clipboardImage(imageOf()) })),
              ),
            { done: 'common.panel.imageCopied', failed: 'common.panel.copyFailed' },
          ),
        ];
  return {
    exports: [
      {
        id: 'csv',
        label: t('common.panel.exportCsv'),
        onAction: () => {
          saveFile(`${view.id}.csv`, tableCsv(view.table, source), 'text/csv;charset=utf-8');
        },
      },
      way('xlsx', 'common.panel.exportXlsx', () => saveWorkbook(words, view, source, asOf), saving),
      way(
        'copyTable',
        'common.panel.copyTable',
        () =>
          copy(
            ['text/html', 'text/plain'],
            load().then(({ clipboardTable }) => clipboardTable(view.table, source)),
          ),
        { done: 'common.panel.tableCopied', failed: 'common.panel.copyFailed' },
      ),
      ...pictures,
      ...(send === null ? [] : [toBriefing(send)]),
    ],
    status,
  };
}
