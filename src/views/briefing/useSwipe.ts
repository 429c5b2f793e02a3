import { useRef } from 'react';
import type { TouchEvent } from 'react';
import type { StageControl } from './useStageState.ts';

/** px a finger moves sideways before it turns the slide. */
const leastPx = 50;

/** Turns slides by a sideways swipe of one finger. */
export function useSwipe(act: StageControl['act']) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent): void => {
      const touch = touches.item(0);
      start.current = touches.length === 1 && touch !== null ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent): void => {
      const touch = changedTouches.item(0);
      const from = start.current;
      start.current = null;
      if (from === null || touch === null) return;
      const x = touch.clientX - from.x;
      if (Math.abs(x) < leastPx || Math.abs(x) < Math.abs(touch.clientY - from.y)) return;
      act({ kind: x < 0 ? 'next' : 'previous' });
    },
  };
}
