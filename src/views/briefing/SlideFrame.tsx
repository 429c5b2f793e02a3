import { useContext, useEffect } from 'react';
import type { ReactNode, Ref } from 'react';
import type { Deck } from '../../domain/deck.ts';
import { classNames } from '../../components/classNames.ts';
import type { SlideView } from '../../viewModels/slideView.ts';
import styles from './Slide.module.css';
import { SlideSinkContext } from './SlideSinkContext.ts';
import { SlideBodyView } from './SlideBodyView.tsx';
import { slideSizes } from './stageSize.ts';
import { useFit } from './useFit.ts';

interface SlideFrameProps {
  readonly view: SlideView;
  readonly deck: Pick<Deck, 'aspect' | 'isLongRoom'>;
  /** `3 / 9` */
  readonly pageText: string;
  /** Stands for the body of a panel that its screen draws. */
  readonly children?: ReactNode;
}

/** One slide at its fixed size: sentence, proof, source, date, mark, page. */
export const SlideFrame = ({ view, deck, pageText, children }: SlideFrameProps) => {
  const { kind, title, sentence, body, unavailable, source, asOf, mark } = view;
  const { width, height } = slideSizes[deck.aspect];
  const ref = useFit() as Ref<HTMLElement>;
  const sink = useContext(SlideSinkContext);
  useEffect(() => sink?.onView(view), [sink, view]);
  return (
    <article
      ref={ref}
      className={classNames(
        styles.slide,
        deck.isLongRoom && styles.longRoom,
        kind === 'title' && styles.first,
      )}
      data-panel={`slide-${kind}`}
      data-aspect={deck.aspect}
      aria-label={`${pageText}: ${title}`}
      style={{ inlineSize: width, blockSize: height }}
    >
      <header className={styles.header}>
        {mark === null ? null : <p className={styles.mark}>{mark}</p>}
        <h2 className={styles.title}>{title}</h2>
        {sentence === '' ? null : <p className={styles.sentence}>{sentence}</p>}
      </header>
      <div className={styles.body} data-fit-body="">
        {unavailable === null ? null : <p className={styles.unavailable}>{unavailable}</p>}
        {children ?? (body === null ? null : <SlideBodyView body={body} view={view} />)}
      </div>
      <footer className={styles.footer}>
        <p className={styles.source}>{source}</p>
        <p className={styles.asOf}>{asOf}</p>
        <p className={styles.page}>{pageText}</p>
      </footer>
    </article>
  );
};
