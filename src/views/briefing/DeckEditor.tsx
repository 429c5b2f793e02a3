import { useCallback, useState } from 'react';
import { shownSlides } from '../../domain/deck.ts';
import type { Deck } from '../../domain/deck.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { freeName } from '../../viewModels/freeName.ts';
import { indexLabel } from '../../viewModels/indexLabel.ts';
import { TaskFailure } from '../workspaces/TaskFailure.tsx';
import { DeckBar } from './DeckBar.tsx';
import styles from './DeckEditor.module.css';
import { DeckExportDialog } from './DeckExportDialog.tsx';
import type { DeckFormat } from './deckFormats.ts';
import { DeckSheets } from './DeckSheets.tsx';
import { LiveSlide } from './LiveSlide.tsx';
import { ScaledSlide } from './ScaledSlide.tsx';
import { SlideForm } from './SlideForm.tsx';
import { SlideList } from './SlideList.tsx';
import { noChoice, scopeOf } from './slideScopeOf.ts';
import { slideSizes } from './stageSize.ts';
import type { ChosenDeck } from './useDeck.ts';
import { useDeckDraft } from './useDeckDraft.ts';
import { useWidth } from '../shared/useWidth.ts';

interface DeckEditorProps {
  readonly chosen: ChosenDeck;
  readonly screen: Screen;
  readonly control: SelectionControl;
  readonly asOf: string;
}

/** Makes a briefing ready: which slides, in which order, under which titles, with which notes. */
export const DeckEditor = ({ chosen, screen, control, asOf }: DeckEditorProps) => {
  const { t } = useWords();
  const { catalog, unitName, page, words } = screen;
  const { setSelection } = control;
  const newName = freeName(
    `${indexLabel(words, catalog, page.method.indexCode)} ${page.year} · ${unitName}`,
    chosen.documents.documents.map(({ name }) => name),
  );
  // A briefing of one's own goes on saying the same, whatever is selected later.
  const begin = (deck: Deck): Deck => ({ ...deck, scope: scopeOf(control.selection, catalog) });
  const draft = useDeckDraft(chosen, newName, begin, setSelection);
  const { deck, change } = draft;
  const [isPrinting, setPrinting] = useState(false);
  const [format, setFormat] = useState<DeckFormat | null>(null);
  const closePrint = useCallback(() => setPrinting(false), []);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const selected = deck.slides.find(({ slideId }) => slideId === selectedId) ?? deck.slides[0];
  const shown = shownSlides(deck);
  const present = (slide: number): void => {
    setSelection({ view: 'briefing', slide });
  };
  const place = selected === undefined ? -1 : shown.indexOf(selected);
  return (
    <div className={styles.editor}>
      <DeckBar
        chosen={chosen}
        draft={draft}
        control={control}
        onStart={() => present(1)}
        onPrint={() => setPrinting(true)}
        onExport={setFormat}
      />
      <TaskFailure task={draft.task} />
      {isPrinting ? (
        <DeckSheets deck={deck} name={draft.name} asOf={asOf} control={control} onClose={closePrint} />
      ) : null}
      {format === null ? null : (
        <DeckExportDialog
          format={format}
          deck={deck}
          name={draft.name}
          asOf={asOf}
          control={control}
          onClose={() => setFormat(null)}
        />
      )}
      <div className={styles.columns}>
        <SlideList
          deck={deck}
          selectedId={selected?.slideId ?? null}
          onSelect={setSelectedId}
          change={change}
        />
        {selected === undefined ? (
          <p>{t('briefing.stage.empty')}</p>
        ) : (
          <div className={styles.main}>
            <Preview deck={deck}>
              <LiveSlide
                key={selected.slideId}
                slide={selected}
                deck={deck}
                control={control}
                choice={noChoice}
                window="around"
                pageText={place < 0 ? '–' : t('briefing.page', { n: place + 1, total: shown.length })}
                asOf={asOf}
              />
            </Preview>
            <SlideForm
              key={selected.slideId}
              slide={selected}
              deck={deck}
              control={control}
              change={change}
              onStart={place < 0 ? null : () => present(place + 1)}
            />
          </div>
        )}
      </div>
    </div>
  );
};

const Preview = ({ deck, children }: { readonly deck: Deck; readonly children: React.ReactNode }) => {
  const [ref, width] = useWidth();
  return (
    <div ref={ref} data-stage="" className={styles.preview}>
      {width === 0 ? null : (
        <ScaledSlide size={slideSizes[deck.aspect]} width={width}>
          {children}
        </ScaledSlide>
      )}
    </div>
  );
};
