import { useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener('resize', onChange);
  return () => {
    window.removeEventListener('resize', onChange);
  };
};

/** How much a slide is enlarged to fill the window, its shape kept. */
export const useStageScale = ({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): number =>
  useSyncExternalStore(subscribe, () => Math.min(window.innerWidth / width, window.innerHeight / height));
