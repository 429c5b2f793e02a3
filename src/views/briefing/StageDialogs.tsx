import { useState } from 'react';
import { classNames } from '../../components/classNames.ts';
import type { DeckSlide } from '../../domain/deck.ts';
import { useWords } from '../../i18n/useWords.ts';
import { LiveSlide } from './LiveSlide.tsx';
import type { LiveSlideProps } from './LiveSlide.tsx';
import { slideName } from './slideName.ts';
import { ScaledSlide } from './ScaledSlide.tsx';
import styles from './Stage.module.css';
import type { StageState } from './stageKeys.ts';
import type { StageControl } from './useStageState.ts';

interface StageDialogsProps {
  readonly panel: StageState['panel'];
  readonly slide: number;
  readonly slides: readonly DeckSlide[];
  readonly size: { readonly width: number; readonly height: number };
  readonly slideAt: (place: number, isShown: boolean) => LiveSlideProps | null;
  readonly act: StageControl['act'];
}

/** What covers the slide on request: all slides, the number to go to, the keys. */
export const StageDialogs = (props: StageDialogsProps) => {
  switch (props.panel) {
    case null:
      return null;
    case 'overview':
      return <Overview {...props} />;
    case 'askNumber':
      return <AskNumber {...props} />;
    case 'help':
      return <Keys />;
  }
};

const thumbWidth = 288;

const Overview = ({ slide, slides, size, slideAt, act }: StageDialogsProps) => {
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles.cover}>
      <h2>{t('briefing.stage.overviewTitle')}</h2>
      <ol className={styles.thumbs}>
        {slides.map((deckSlide, place) => {
          const shown = slideAt(place, false);
          return shown === null ? null : (
            <li key={deckSlide.slideId}>
              <button
                className={classNames(styles.thumb, place === slide && styles.current)}
                type="button"
                aria-current={place === slide ? 'page' : undefined}
                ref={(element) => {
                  if (place === slide) element?.focus();
                }}
                onClick={() => {
                  act({ kind: 'show', slide: place });
                }}
              >
                <ScaledSlide size={size} width={thumbWidth}>
                  <LiveSlide {...shown} />
                </ScaledSlide>
                <span>
                  {place + 1}. {slideName(words, deckSlide)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
};

const AskNumber = ({ slides, act }: StageDialogsProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  return (
    <form
      className={styles.ask}
      onSubmit={(event) => {
        event.preventDefault();
        if (/^\d+$/.test(typed)) act({ kind: 'show', slide: Number(typed) - 1 });
      }}
    >
      <label>
        {t('briefing.stage.goTo')}{' '}
        <input
          className={styles.number}
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={typed}
          ref={(element) => element?.focus()}
          onChange={(event) => setTyped(event.target.value.replaceAll(/\D/g, ''))}
        />{' '}
        / {slides.length}
      </label>
    </form>
  );
};

const keyRows = [
  'next',
  'previous',
  'ends',
  'number',
  'fullScreen',
  'overview',
  'blank',
  'presenter',
  'help',
] as const;

const Keys = () => {
  const { t } = useWords();
  return (
    <div className={styles.ask}>
      <h2>{t('briefing.keys.title')}</h2>
      <dl className={styles.keys}>
        {keyRows.map((row) => (
          <div key={row}>
            <dt>{t(`briefing.keys.${row}`)}</dt>
            <dd>{t(`briefing.keys.${row}Text`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
