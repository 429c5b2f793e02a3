/** The slides made for any selection, in the order of a briefing. */
export const slideKinds = [
  'title',
  'headline',
  'ranking',
  'change',
  'why',
  'targets',
  'satisfaction',
  'actions',
  'method',
] as const;
export type SlideKind = (typeof slideKinds)[number];

/** What a slide shows: one of the slides made for any selection, or a panel sent from a screen. */
export type SlideContent =
  | { readonly kind: SlideKind }
  | {
      readonly kind: 'panel';
      readonly view: string;
      readonly panelId: string;
      /** The panel's question when it was sent, to tell slides apart in a list. */
      readonly name: string;
    };

/**
 * What the figures of a slide are about, as it was when the slide was made. The data may have changed since: nothing
 * in it is known to exist.
 */
export interface SlideScope {
  readonly indexCode: string;
  readonly level: string;
  readonly year: number;
  /** `wholeYear`, or the part of the year survey answers are shown of. */
  readonly period: string;
  /** Null without a year to compare with. */
  readonly baseYear: number | null;
  readonly unitId: string;
  /** The unit's name at that time, to be named when it is gone. */
  readonly unitName: string;
  readonly groupId: string;
  /** Null is the index as a whole. */
  readonly criterionId: string | null;
  readonly pinned: readonly string[];
  readonly likeForLike: boolean;
}

export interface DeckSlide {
  /** Unique in its deck. */
  readonly slideId: string;
  readonly content: SlideContent;
  /** Null follows the deck. */
  readonly scope: SlideScope | null;
  /** The presenter's own title; null is the generated sentence. */
  readonly title: string | null;
  /** What only the presenter sees. */
  readonly notes: string;
  readonly isHidden: boolean;
}

export const aspects = ['16:9', '4:3'] as const;
export type Aspect = (typeof aspects)[number];

/** A briefing: its slides in order, and what they are about. */
export interface Deck {
  readonly aspect: Aspect;
  /** Text of at least 1/25 instead of 1/50 of the slide's height, and fewer rows. */
  readonly isLongRoom: boolean;
  /** What slides without a scope of their own are about; null follows the selection on screen. */
  readonly scope: SlideScope | null;
  readonly slides: readonly DeckSlide[];
}

const plainSlide = (slideId: string, content: SlideContent): DeckSlide => ({
  slideId,
  content,
  scope: null,
  title: null,
  notes: '',
  isHidden: false,
});

/** The briefing that starts without any preparation. */
export const defaultDeck: Deck = {
  aspect: '16:9',
  isLongRoom: false,
  scope: null,
  slides: slideKinds.map((kind) => plainSlide(kind, { kind })),
};

/** An id no slide of the deck has: one more than the largest number in use. */
export function nextSlideId({ slides }: Pick<Deck, 'slides'>): string {
  const numbers = slides.map(({ slideId }) => Number(/^s(\d{1,9})$/.exec(slideId)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}

/** Changes one slide; a slide that is not there changes nothing. */
export const changeSlide = (
  deck: Deck,
  slideId: string,
  change: Partial<Pick<DeckSlide, 'title' | 'notes' | 'isHidden' | 'scope'>>,
): Deck => ({
  ...deck,
  slides: deck.slides.map((slide) => (slide.slideId === slideId ? { ...slide, ...change } : slide)),
});

/** Moves a slide to a position (0-based, bounded by the deck); the others keep their order. */
export function moveSlide(deck: Deck, slideId: string, position: number): Deck {
  const moved = deck.slides.find((slide) => slide.slideId === slideId);
  if (moved === undefined) return deck;
  const others = deck.slides.filter((slide) => slide !== moved);
  const place = Math.min(others.length, Math.max(0, position));
  return { ...deck, slides: [...others.slice(0, place), moved, ...others.slice(place)] };
}

/** Puts a copy right behind a slide. */
export function duplicateSlide(deck: Deck, slideId: string): Deck {
  const position = deck.slides.findIndex((slide) => slide.slideId === slideId);
  const original = deck.slides[position];
  if (original === undefined) return deck;
  const copy = { ...original, slideId: nextSlideId(deck) };
  return {
    ...deck,
    slides: [...deck.slides.slice(0, position + 1), copy, ...deck.slides.slice(position + 1)],
  };
}

export const removeSlide = (deck: Deck, slideId: string): Deck => ({
  ...deck,
  slides: deck.slides.filter((slide) => slide.slideId !== slideId),
});

/** Adds a slide at the end, but before method and sources where they close the deck. */
export function addSlide(deck: Deck, content: SlideContent, scope: SlideScope | null): Deck {
  const slide = { ...plainSlide(nextSlideId(deck), content), scope };
  const closes = deck.slides.at(-1)?.content.kind === 'method';
  const place = deck.slides.length - (closes ? 1 : 0);
  return { ...deck, slides: [...deck.slides.slice(0, place), slide, ...deck.slides.slice(place)] };
}

/** The slides of the talk, in order. */
export const shownSlides = ({ slides }: Pick<Deck, 'slides'>): readonly DeckSlide[] =>
  slides.filter(({ isHidden }) => !isHidden);
