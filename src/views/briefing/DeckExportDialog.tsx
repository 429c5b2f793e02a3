import { useCallback, useRef, useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ModalDialog } from '../../components/ModalDialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { shownSlides } from '../../domain/deck.ts';
import type { Deck } from '../../domain/deck.ts';
import type { DeckFile, DeckPage } from '../../export/deckFile.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Translate } from '../../i18n/words.ts';
import { slug } from '../../state/slug.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import { sizeText } from '../../viewModels/sizeText.ts';
import { saveFile } from '../shared/saveFile.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { deckTypes, loadDeckWriter } from './deckFormats.ts';
import type { DeckFormat } from './deckFormats.ts';
import { DeckReader } from './DeckReader.tsx';

interface DeckExportDialogProps {
  readonly format: DeckFormat;
  readonly deck: Deck;
  readonly name: string;
  readonly asOf: string;
  readonly control: SelectionControl;
  readonly onClose: () => void;
}

type State =
  | { readonly kind: 'reading'; readonly read: number }
  | { readonly kind: 'writing'; readonly written: number }
  | { readonly kind: 'done'; readonly report: string; readonly lost: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

const longestName = 60;
const dayLength = 10;

const fileName = (name: string, format: DeckFormat): string =>
  `${slug(name).slice(0, longestName)}-${new Date().toISOString().slice(0, dayLength)}.${format}`;

/** Writes a deck as an office file: reads its slides, writes them one by one, can be stopped in between. */
export const DeckExportDialog = (props: DeckExportDialogProps) => {
  const { format, deck, name, asOf, control, onClose } = props;
  const words = useWords();
  const { t } = words;
  const { dataVersion } = useWorkspace();
  const [startVersion] = useState(dataVersion);
  const [slides] = useState(() => shownSlides(deck));
  const [state, setState] = useState<State>({ kind: 'reading', read: 0 });
  const [stop] = useState(() => new AbortController());
  const [writer] = useState(() => loadDeckWriter(format));
  const hasBegun = useRef(false);
  const total = slides.length;
  const onRead = useCallback((read: number) => setState({ kind: 'reading', read }), []);
  const onPages = useCallback(
    (pages: readonly DeckPage[]) => {
      if (hasBegun.current) return;
      hasBegun.current = true;
      const work = {
        signal: stop.signal,
        onProgress: (written: number) => setState({ kind: 'writing', written }),
      };
      const { aspect, isLongRoom } = deck;
      const mark = pages.find(({ view }) => view.mark !== null)?.view.mark ?? null;
      const file: DeckFile = { title: name, aspect, isLongRoom, pages, asOf, mark, words };
      const write = async (): Promise<void> => {
        try {
          const writeDeck = await writer;
          const bytes = await writeDeck(file, work);
          const saved = fileName(name, format);
          saveFile(saved, bytes, deckTypes[format]);
          const report = t('exports.deck.done', { file: saved, size: sizeText(words, bytes.length) });
          setState({ kind: 'done', report, lost: lostSlides(t, pages) });
        } catch {
          setState({ kind: stop.signal.aborted ? 'cancelled' : 'failed' });
        }
      };
      void write();
    },
    [stop, writer, deck, format, name, asOf, words, t],
  );
  const close = (): void => {
    stop.abort();
    onClose();
  };
  const isChanged = dataVersion !== startVersion && state.kind === 'reading';
  const isWorking = !isChanged && total > 0 && (state.kind === 'reading' || state.kind === 'writing');
  return (
    <ModalDialog title={t('exports.deck.title')} closeLabel={t('common.close')} role="dialog" onClose={close}>
      <p>{t(`exports.deck.${format}`)}</p>
      {total === 0 ? <Notice tone="warning" title={t('exports.deck.empty')} /> : null}
      {isWorking ? (
        <>
          <ProgressBar label={progressText(t, state, total)} ratio={ratioOf(state, total)} />
          <ActionButton
            onPress={() => {
              stop.abort();
              setState({ kind: 'cancelled' });
            }}
          >
            {t('exports.deck.cancel')}
          </ActionButton>
        </>
      ) : null}
      {isWorking && state.kind === 'reading' ? (
        <DeckReader
          deck={deck}
          slides={slides}
          asOf={asOf}
          control={control}
          onPages={onPages}
          onRead={onRead}
        />
      ) : null}
      <Outcome state={state} isChanged={isChanged} />
    </ModalDialog>
  );
};

/** Slides without figures, with the reason that the file gives. */
const lostSlides = (t: Translate, pages: readonly DeckPage[]): readonly string[] =>
  pages.flatMap(({ view }, place) =>
    view.unavailable === null ? [] : [t('exports.deck.lostItem', { n: place + 1, reason: view.unavailable })],
  );

function progressText(t: Translate, state: State, total: number): string {
  if (state.kind === 'reading')
    return t('exports.deck.reading', { n: Math.min(total, state.read + 1), total });
  if (state.kind !== 'writing') return '';
  return state.written === total
    ? t('exports.deck.packing')
    : t('exports.deck.writing', { n: state.written + 1, total });
}

/** Reading and writing are half of the work each. */
const ratioOf = (state: State, total: number): number =>
  (state.kind === 'reading' ? state.read : state.kind === 'writing' ? total + state.written : 0) /
  (2 * total);

const Outcome = ({ state, isChanged }: { readonly state: State; readonly isChanged: boolean }) => {
  const { t } = useWords();
  if (isChanged) return <Notice tone="warning" title={t('exports.deck.changed')} />;
  if (state.kind === 'cancelled') return <Notice tone="info" title={t('exports.deck.cancelled')} />;
  if (state.kind === 'failed') return <Notice tone="error" title={t('exports.deck.failed')} />;
  if (state.kind !== 'done') return null;
  return (
    <>
      <Notice tone="info" title={state.report} />
      {state.lost.length === 0 ? null : (
        <Notice tone="warning" title={t('exports.deck.lost')} items={state.lost} />
      )}
    </>
  );
};
