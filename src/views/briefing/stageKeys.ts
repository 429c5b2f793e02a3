/** What a key asks for during a talk. */
export type StageAction =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'fullScreen' | 'back' | 'end' | 'overview' | 'presenter' | 'askNumber' | 'help' }
  | { readonly kind: 'blank'; readonly color: 'black' | 'white' }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'enter' };

export interface StageKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const actions: Readonly<Record<string, StageAction>> = {
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  PageDown: { kind: 'next' },
  ' ': { kind: 'next' },
  n: { kind: 'next' },
  Enter: { kind: 'enter' },
  ArrowLeft: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  PageUp: { kind: 'previous' },
  Backspace: { kind: 'previous' },
  p: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  f: { kind: 'fullScreen' },
  // The "start the show" button of clickers; it must not reload the page.
  F5: { kind: 'fullScreen' },
  Escape: { kind: 'back' },
  b: { kind: 'blank', color: 'black' },
  '.': { kind: 'blank', color: 'black' },
  w: { kind: 'blank', color: 'white' },
  ',': { kind: 'blank', color: 'white' },
  s: { kind: 'presenter' },
  g: { kind: 'askNumber' },
  '?': { kind: 'help' },
  h: { kind: 'help' },
};

/** The action of a key, as presentation programs have them; null for keys that are the browser's. */
export function stageAction({ key, ctrlKey, metaKey, altKey }: StageKey): StageAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  return actions[key] ?? actions[key.toLowerCase()] ?? null;
}

/** Where a talk stands. `slide` counts from 0. */
export interface StageState {
  readonly slide: number;
  readonly blank: 'black' | 'white' | null;
  /** What covers or replaces the slide. */
  readonly panel: 'overview' | 'askNumber' | 'help' | null;
  /** Digits typed so far, until Enter. */
  readonly typed: string;
  /** The talk is being left. */
  readonly isOver: boolean;
}

export const firstState = (slide: number): StageState => ({
  slide,
  blank: null,
  panel: null,
  typed: '',
  isOver: false,
});

const bounded = (slide: number, count: number): number => Math.max(0, Math.min(count - 1, slide));

/** The state after an action that the stage itself can do. A blank screen comes back with the next key, as is usual. */
export function nextState(state: StageState, action: StageAction, count: number): StageState {
  const at = (slide: number): StageState => firstState(bounded(slide, count));
  switch (action.kind) {
    case 'next':
      return state.blank === null ? at(state.slide + 1) : at(state.slide);
    case 'previous':
      return state.blank === null ? at(state.slide - 1) : at(state.slide);
    case 'first':
      return at(0);
    case 'last':
      return at(count - 1);
    case 'enter':
      return state.typed === '' ? nextState(state, { kind: 'next' }, count) : at(Number(state.typed) - 1);
    case 'digit':
      return { ...state, typed: `${state.typed}${action.digit}`.slice(-3) };
    case 'blank':
      return { ...state, panel: null, blank: state.blank === action.color ? null : action.color };
    case 'back':
      return stepBack(state);
    case 'end':
      return { ...state, isOver: true };
    case 'overview':
      return { ...firstState(state.slide), panel: state.panel === 'overview' ? null : 'overview' };
    case 'askNumber':
    case 'help':
      return { ...firstState(state.slide), panel: state.panel === action.kind ? null : action.kind };
    case 'fullScreen':
    case 'presenter':
      return state;
  }
}

/** First out of what covers the slide, then to the overview, then out of the talk. */
function stepBack(state: StageState): StageState {
  const isCovered = state.panel !== null && state.panel !== 'overview';
  if (state.blank !== null || state.typed !== '' || isCovered) return firstState(state.slide);
  return state.panel === null ? { ...state, panel: 'overview' } : { ...state, isOver: true };
}
