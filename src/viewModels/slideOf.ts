import type { DeckSlide, SlideKind } from '../domain/deck.ts';
import type { Words } from '../i18n/words.ts';
import { actionsSlide } from './actionsSlide.ts';
import { changeSlide } from './changeSlide.ts';
import { headlineSlide } from './headlineSlide.ts';
import { methodSlide } from './methodSlide.ts';
import { rankingSlide } from './rankingSlide.ts';
import type { SlideContentView, SlideInput } from './slideInput.ts';
import type { SlideView } from './slideView.ts';
import { titleSlide } from './titleSlide.ts';
import { whySlide } from './whySlide.ts';

/** The kinds of slides that can be made from an index's figures alone. */
export const builtKinds = [
  'title',
  'headline',
  'ranking',
  'change',
  'why',
  'actions',
  'method',
] as const satisfies readonly SlideKind[];
export type BuiltKind = (typeof builtKinds)[number];

/** Whether a slide is made here, from figures, and not by a screen. */
export const isBuiltKind = (kind: string): kind is BuiltKind => builtKinds.some((built) => built === kind);

const makers: Readonly<Record<BuiltKind, (input: SlideInput) => SlideContentView>> = {
  title: titleSlide,
  headline: headlineSlide,
  ranking: rankingSlide,
  change: changeSlide,
  why: whySlide,
  actions: actionsSlide,
  method: methodSlide,
};

/** What every slide carries besides its content. */
export interface SlideFrame {
  readonly asOf: string;
  readonly mark: string | null;
}

type FrameOf = Pick<DeckSlide, 'slideId' | 'title'>;

/** One slide made from figures. */
export const slideOf = (slide: FrameOf, kind: BuiltKind, input: SlideInput, frame: SlideFrame): SlideView =>
  framedSlide(slide, kind, makers[kind](input), frame);

/** A slide whose figures no longer exist: it says so instead of showing others. */
export const lostSlide = (
  { t }: Words,
  slide: FrameOf,
  kind: SlideView['kind'],
  reason: string,
  frame: SlideFrame,
): SlideView =>
  framedSlide(
    slide,
    kind,
    {
      title: t('briefing.scope.title'),
      sentence: '',
      body: null,
      unavailable: `${reason} ${t('briefing.scope.hint')}`,
      table: null,
      source: '',
    },
    frame,
  );

/** The presenter's own title stands first; the generated sentence then follows it. */
export function framedSlide(
  { slideId, title }: FrameOf,
  kind: SlideView['kind'],
  content: SlideContentView,
  frame: SlideFrame,
): SlideView {
  return {
    slideId,
    kind,
    ...content,
    ...(title === null
      ? {}
      : {
          title,
          sentence: kind === 'title' || kind === 'method' ? content.sentence : content.title,
        }),
    ...frame,
  };
}
