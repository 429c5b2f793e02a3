import { useCallback, useEffect, useReducer, useRef } from 'react';
import { firstState, nextState } from './stageKeys.ts';
import type { StageAction, StageState } from './stageKeys.ts';

type Step = StageAction | { readonly kind: 'show'; readonly slide: number };

/** Where the talk stands and how to move it. */
export interface StageControl {
  readonly state: StageState;
  readonly act: (step: Step) => void;
}

/** How long a slide is on before the address names it: turning quickly writes no history. */
const settleMs = 300;

/** The talk's own place in the deck, ahead of the address; follows the back and forward buttons. */
export function useStageState(
  firstSlide: number,
  count: number,
  onSlide: (slide: number) => void,
): StageControl {
  const [state, act] = useReducer(
    (known: StageState, step: Step): StageState =>
      step.kind === 'show'
        ? firstState(Math.max(0, Math.min(count - 1, step.slide)))
        : nextState(known, step, count),
    firstState(Math.max(0, Math.min(count - 1, firstSlide))),
  );
  const latest = useRef(onSlide);
  useEffect(() => {
    latest.current = onSlide;
  }, [onSlide]);
  useEffect(() => {
    // Leaving takes a moment; the address must not name the slide again meanwhile.
    if (state.isOver) return undefined;
    const timer = setTimeout(() => latest.current(state.slide), settleMs);
    return () => clearTimeout(timer);
  }, [state.slide, state.isOver]);
  useEffect(() => {
    const follow = (): void => {
      const asked = Number(new URLSearchParams(window.location.search).get('slide'));
      if (Number.isInteger(asked) && asked > 0) act({ kind: 'show', slide: asked - 1 });
    };
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
  }, []);
  return { state, act: useCallback((step: Step) => act(step), []) };
}
