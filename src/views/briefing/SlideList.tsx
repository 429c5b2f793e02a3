import { useState } from 'react';
import { classNames } from '../../components/classNames.ts';
import { duplicateSlide, changeSlide, moveSlide, removeSlide } from '../../domain/deck.ts';
import type { Deck, DeckSlide } from '../../domain/deck.ts';
import { useWords } from '../../i18n/useWords.ts';
import styles from './DeckEditor.module.css';
import { slideName } from './slideName.ts';
import type { DeckDraft } from './useDeckDraft.ts';

interface SlideListProps {
  readonly deck: Deck;
  readonly selectedId: string | null;
  readonly onSelect: (slideId: string) => void;
  readonly change: DeckDraft['change'];
}

/** The slides in order: chosen by a press, moved by dragging or with the buttons, hidden, copied, removed. */
export const SlideList = ({ deck, selectedId, onSelect, change }: SlideListProps) => {
  const { t } = useWords();
  const [dragged, setDragged] = useState<string | null>(null);
  return (
    <ol className={styles.list} aria-label={t('briefing.list.label')}>
      {deck.slides.map((slide, place) => (
        // Dragging is a short cut; the buttons in the row do the same.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <li
          key={slide.slideId}
          className={classNames(
            styles.item,
            slide.slideId === selectedId && styles.selected,
            slide.isHidden && styles.hidden,
            dragged === slide.slideId && styles.dragged,
          )}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            setDragged(slide.slideId);
          }}
          onDragOver={(event) => {
            if (dragged !== null) event.preventDefault();
          }}
          onDrop={(event) => {
            event.preventDefault();
            if (dragged !== null) change((known) => moveSlide(known, dragged, place));
            setDragged(null);
          }}
          onDragEnd={() => setDragged(null)}
        >
          <SlideItem
            slide={slide}
            place={place}
            isLast={place === deck.slides.length - 1}
            isSelected={slide.slideId === selectedId}
            onSelect={onSelect}
            change={change}
          />
        </li>
      ))}
    </ol>
  );
};

interface SlideItemProps extends Pick<SlideListProps, 'onSelect' | 'change'> {
  readonly slide: DeckSlide;
  readonly place: number;
  readonly isLast: boolean;
  readonly isSelected: boolean;
}

const SlideItem = ({ slide, place, isLast, isSelected, onSelect, change }: SlideItemProps) => {
  const words = useWords();
  const { t } = words;
  const { slideId, isHidden } = slide;
  const name = slideName(words, slide);
  const tool = (label: string, sign: string, isDisabled: boolean, onPress: () => void) => (
    <button
      className={styles.tool}
      type="button"
      disabled={isDisabled}
      aria-label={`${label}: ${name}`}
      title={label}
      onClick={onPress}
    >
      {sign}
    </button>
  );
  return (
    <>
      <button
        className={styles.choose}
        type="button"
        aria-pressed={isSelected}
        onClick={() => onSelect(slideId)}
      >
        <span className={styles.number}>{place + 1}</span> {name}
        {isHidden ? <span className={styles.badge}>{t('briefing.list.hidden')}</span> : null}
      </button>
      <span className={styles.tools}>
        {tool(t('briefing.list.up'), '↑', place === 0, () =>
          change((deck) => moveSlide(deck, slideId, place - 1)),
        )}
        {tool(t('briefing.list.down'), '↓', isLast, () =>
          change((deck) => moveSlide(deck, slideId, place + 1)),
        )}
        {tool(t(isHidden ? 'briefing.list.show' : 'briefing.list.hide'), isHidden ? '○' : '●', false, () =>
          change((deck) => changeSlide(deck, slideId, { isHidden: !isHidden })),
        )}
        {tool(t('briefing.list.duplicate'), '2×', false, () =>
          change((deck) => duplicateSlide(deck, slideId)),
        )}
        {tool(t('briefing.list.remove'), '✕', false, () => change((deck) => removeSlide(deck, slideId)))}
      </span>
    </>
  );
};
