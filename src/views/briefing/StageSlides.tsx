import { classNames } from '../../components/classNames.ts';
import { LiveSlide } from './LiveSlide.tsx';
import type { LiveSlideProps } from './LiveSlide.tsx';
import styles from './Stage.module.css';
import { useRendered } from './useRendered.ts';
import { useStageScale } from './useStageScale.ts';

interface StageSlidesProps {
  /** From 0. */
  readonly slide: number;
  readonly count: number;
  readonly size: { readonly width: number; readonly height: number };
  /** Notes stand beside the slide. */
  readonly isNarrow: boolean;
  readonly slideAt: (place: number, isShown: boolean) => LiveSlideProps | null;
}

/** Share of the window the slide has beside the notes. */
const besideNotes = 0.6;

/** The slide on show, and its neighbours drawn out of sight, so that turning shows what is there already. */
export const StageSlides = ({ slide, count, size, isNarrow, slideAt }: StageSlidesProps) => {
  const fit = useStageScale(size);
  const scale = isNarrow ? fit * besideNotes : fit;
  const drawn = useRendered(count, slide);
  return (
    <div className={styles.screen} style={{ inlineSize: size.width * scale, blockSize: size.height * scale }}>
      {[...drawn]
        .toSorted((a, b) => a - b)
        .map((place) => {
          const isShown = place === slide;
          const shown = slideAt(place, isShown);
          return shown === null ? null : (
            <div
              key={shown.slide.slideId}
              className={classNames(styles.slide, !isShown && styles.waiting)}
              style={{ transform: `scale(${scale})` }}
              aria-hidden={!isShown}
              inert={!isShown}
              data-shown={isShown}
            >
              <LiveSlide {...shown} />
            </div>
          );
        })}
    </div>
  );
};
