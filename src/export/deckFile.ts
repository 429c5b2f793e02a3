import type { Aspect } from '../domain/deck.ts';
import type { Words } from '../i18n/words.ts';
import type { SlideView } from '../viewModels/slideView.ts';

/** A chart as pixels, with its size in px of the screen. */
export interface DeckPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** One slide of a deck, as files need it. */
export interface DeckPage {
  readonly view: SlideView;
  /** What only the presenter sees. */
  readonly notes: string;
  /** The view of the chart of a panel sent from a screen; null where the slide is none. */
  readonly panelChart: unknown;
  /** Draws the slide's chart in a width of px; null where it has none. */
  readonly picture: ((width: number) => Promise<DeckPicture>) | null;
}

/** A deck with its figures, ready to be written. */
export interface DeckFile {
  readonly title: string;
  readonly aspect: Aspect;
  readonly isLongRoom: boolean;
  readonly pages: readonly DeckPage[];
  readonly asOf: string;
  /** What must be known of the figures on every page; null for none. */
  readonly mark: string | null;
  readonly words: Words;
}

/** How far a file is, and the way to stop it. */
export interface DeckWork {
  /** Slides written so far; `total` while the file is packed. */
  readonly onProgress: (written: number) => void;
  /** Asked between slides. */
  readonly signal: AbortSignal;
}

/** Lets the page draw and listen, then goes on. @throws the signal's reason when somebody stopped the work */
export async function betweenSlides({ onProgress, signal }: DeckWork, written: number): Promise<void> {
  onProgress(written);
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
