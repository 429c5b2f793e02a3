import { useEffect, useMemo, useRef, useState } from 'react';
import type { Deck, DeckSlide } from '../../domain/deck.ts';
import type { DeckPage } from '../../export/deckFile.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Words } from '../../i18n/words.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import { lostSlide } from '../../viewModels/slideOf.ts';
import type { SlideView } from '../../viewModels/slideView.ts';
import type { FocusedPanelProps } from '../shared/panelFocus.ts';
import { LiveSlide } from './LiveSlide.tsx';
import { slidePicture } from './slidePicture.ts';
import { noChoice } from './slideScopeOf.ts';
import { SlideSinkContext } from './SlideSinkContext.ts';
import type { SlideSink } from './SlideSinkContext.ts';

/** A slide that says nothing for so long is written as one that cannot be read, ms. */
const patience = 15_000;

interface DeckReaderProps {
  readonly deck: Deck;
  readonly slides: readonly DeckSlide[];
  readonly asOf: string;
  readonly control: SelectionControl;
  readonly onPages: (pages: readonly DeckPage[]) => void;
  /** Called with the number of slides read. */
  readonly onRead: (read: number) => void;
}

/** A slide sent from a screen is complete when its panel came. */
const isComplete = ({ kind, table, unavailable }: SlideView): boolean =>
  kind !== 'panel' || table !== null || unavailable !== null;

const pageOf = (
  words: Words,
  slide: DeckSlide,
  view: SlideView,
  panel: FocusedPanelProps | null,
): DeckPage => ({
  view,
  notes: slide.notes,
  panelChart: panel?.view.chart ?? null,
  picture: slidePicture(words, view.body, panel),
});

/** Draws the slides of a deck out of sight, one after the other, and hands over what they say. */
export const DeckReader = ({ deck, slides, asOf, control, onPages, onRead }: DeckReaderProps) => {
  const words = useWords();
  const [pages, setPages] = useState<readonly DeckPage[]>([]);
  const panel = useRef<FocusedPanelProps | null>(null);
  const slide = slides[pages.length];
  const place = pages.length;
  const sink = useMemo<SlideSink | null>(() => {
    if (slide === undefined) return null;
    return {
      onPanel: (given) => {
        panel.current = given;
      },
      onView: (view) => {
        if (view.slideId !== slide.slideId || !isComplete(view)) return;
        const page = pageOf(words, slide, view, panel.current);
        panel.current = null;
        setPages((known) => (known.length === place ? [...known, page] : known));
      },
    };
  }, [words, slide, place]);
  useEffect(() => {
    onRead(place);
    if (place === slides.length) onPages(pages);
  }, [place, slides, pages, onPages, onRead]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (slide === undefined || sink === null) return;
      const frame = { asOf, mark: null };
      sink.onView(lostSlide(words, slide, slide.content.kind, words.t('exports.deck.unread'), frame));
    }, patience);
    return () => clearTimeout(timer);
  }, [words, slide, sink, asOf]);
  return slide === undefined ? null : (
    <div hidden>
      <SlideSinkContext value={sink}>
        <LiveSlide
          key={slide.slideId}
          slide={slide}
          deck={deck}
          control={control}
          choice={noChoice}
          window="around"
          pageText={`${place + 1} / ${slides.length}`}
          asOf={asOf}
        />
      </SlideSinkContext>
    </div>
  );
};
