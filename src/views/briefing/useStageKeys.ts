import { useCallback, useEffect } from 'react';
import { stageAction } from './stageKeys.ts';
import type { FullScreen } from './useFullScreen.ts';
import type { Presenter } from './usePresenter.ts';
import type { StageControl } from './useStageState.ts';

interface StageKeysOptions extends Pick<StageControl, 'act'> {
  readonly fullScreen: FullScreen;
  readonly presenter: Presenter;
}

/** Fields and lists keep their keys, buttons keep those that press them. */
function isTheControls({ target, key }: KeyboardEvent): boolean {
  // Not `instanceof`: elements of the presenter's window have classes of their own.
  const element = target as Partial<Pick<Element, 'closest'>> | null;
  if (element?.closest === undefined) return false;
  const isIn = (selector: string): boolean => (element as Element).closest(selector) !== null;
  if (isIn('input:not([type="radio"]), select, textarea')) return key !== 'Escape';
  if (isIn('input') && key.startsWith('Arrow')) return true;
  return isIn('button, a, input') && (key === ' ' || key === 'Enter');
}

/** Handles the keys of a talk wherever the focus is, in the page and in the presenter's window. */
export function useStageKeys({ act, fullScreen, presenter }: StageKeysOptions): void {
  const toggleFullScreen = fullScreen.toggle;
  const { toggle: togglePresenter, popup } = presenter;
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTheControls(event)) return;
      const action = stageAction(event);
      if (action === null) return;
      event.preventDefault();
      if (action.kind === 'fullScreen') toggleFullScreen();
      else if (action.kind === 'presenter') togglePresenter();
      else act(action);
    },
    [act, toggleFullScreen, togglePresenter],
  );
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    popup?.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      popup?.removeEventListener('keydown', onKey);
    };
  }, [onKey, popup]);
}
