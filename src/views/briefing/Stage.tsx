import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from '../../components/classNames.ts';
import { shownSlides } from '../../domain/deck.ts';
import type { Deck } from '../../domain/deck.ts';
import type { RowWindow } from '../../domain/fewRows.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import type { LiveSlideProps } from './LiveSlide.tsx';
import { SlideContext } from './SlideContext.ts';
import { noChoice } from './slideScopeOf.ts';
import type { LiveChoice } from './slideScopeOf.ts';
import { StageBar } from './StageBar.tsx';
import { StageDialogs } from './StageDialogs.tsx';
import styles from './Stage.module.css';
import { slideSizes, slideTheme } from './stageSize.ts';
import { StageMessages } from './StageMessages.tsx';
import { StagePresenter } from './StagePresenter.tsx';
import { StageSlides } from './StageSlides.tsx';
import { useFullScreen } from './useFullScreen.ts';
import { useInertPage } from './useInertPage.ts';
import { useMoved } from './useMoved.ts';
import { usePresenter } from './usePresenter.ts';
import { useStageKeys } from './useStageKeys.ts';
import { useStageState } from './useStageState.ts';
import { useSwipe } from './useSwipe.ts';
import { useWakeLock } from './useWakeLock.ts';

interface StageProps {
  readonly deck: Deck;
  readonly name: string;
  readonly asOf: string;
  /** Said over the first slide, e.g. that the briefing of the link is gone; empty for nothing. */
  readonly notice: string;
  /** Its selection stays the same while slides are turned. */
  readonly control: SelectionControl;
  /** From 0. */
  readonly firstSlide: number;
  readonly onSlide: (slide: number) => void;
  readonly onEnd: () => void;
}

/** The talk: one slide as large as the window, everything else out of the way. */
export const Stage = (props: StageProps) => {
  const { deck, name, asOf, notice, control, firstSlide, onSlide, onEnd } = props;
  const { t } = useWords();
  const slides = useMemo(() => shownSlides(deck), [deck]);
  const size = slideSizes[deck.aspect];
  const stage = useRef<HTMLDivElement>(null);
  const { state, act } = useStageState(firstSlide, slides.length, onSlide);
  const fullScreen = useFullScreen();
  const presenter = usePresenter();
  const isAwake = useWakeLock();
  const [choice, setChoice] = useState<LiveChoice>(noChoice);
  const laterChoice = useDeferredValue(choice);
  const [window, setWindow] = useState<RowWindow>('around');
  useInertPage(stage);
  useMoved(stage);
  useStageKeys({ act, fullScreen, presenter });
  useEffect(() => {
    if (state.isOver) onEnd();
  }, [state.isOver, onEnd]);
  const swipe = useSwipe(act);
  const focusStage = useCallback(() => stage.current?.focus(), []);
  const tools = useMemo(
    () => ({
      theme: slideTheme(deck),
      onUnit: (unitId: string) => {
        setChoice((known) => ({ ...known, unitId }));
        focusStage();
      },
    }),
    [deck, focusStage],
  );
  const slideAt = useCallback(
    (place: number, isShown: boolean): LiveSlideProps | null => {
      const slide = slides[place];
      return slide === undefined
        ? null
        : {
            slide,
            deck,
            control,
            asOf,
            window,
            choice: isShown ? choice : laterChoice,
            pageText: t('briefing.page', { n: place + 1, total: slides.length }),
          };
    },
    [slides, deck, control, asOf, window, choice, laterChoice, t],
  );
  const isCovered = state.panel !== null;
  useEffect(() => {
    if (!isCovered) focusStage();
  }, [focusStage, isCovered]);
  const current = slides[state.slide];
  return createPortal(
    <div
      ref={stage}
      className={classNames(styles.stage, presenter.mode === 'page' && styles.withPane)}
      role="region"
      aria-label={t('briefing.stage.label', { name })}
      aria-roledescription={t('briefing.start')}
      tabIndex={-1}
      data-stage=""
      data-slide={state.slide + 1}
      {...swipe}
    >
      <SlideContext value={tools}>
        {slides.length === 0 ? (
          <p className={styles.message}>{t('briefing.stage.empty')}</p>
        ) : (
          <StageSlides
            slide={state.slide}
            count={slides.length}
            size={size}
            isNarrow={presenter.mode === 'page'}
            slideAt={slideAt}
          />
        )}
        <StagePresenter
          presenter={presenter}
          notes={current?.notes ?? ''}
          slide={state.slide}
          count={slides.length}
          size={size}
          slideAt={slideAt}
        />
        <StageDialogs
          panel={state.panel}
          slide={state.slide}
          slides={slides}
          size={size}
          slideAt={slideAt}
          act={act}
        />
      </SlideContext>
      {state.blank === null ? null : <div className={classNames(styles.blank, styles[state.blank])} />}
      <StageMessages
        state={state}
        notice={notice}
        isAwake={isAwake}
        fullScreen={fullScreen}
        presenter={presenter}
      />
      <StageBar
        act={act}
        scope={current?.scope ?? deck.scope}
        selection={control.selection}
        choice={choice}
        onChoice={setChoice}
        window={window}
        onWindow={setWindow}
        fullScreen={fullScreen}
        presenter={presenter}
        onDone={focusStage}
      />
    </div>,
    document.body,
  );
};
