import { describe, expect, test } from 'vitest';
import { firstState, nextState, stageAction } from '../../../src/views/briefing/stageKeys.ts';
import type { StageState } from '../../../src/views/briefing/stageKeys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const count = 9;

/** The state after some keys, from the first slide. */
const after = (keys: readonly string[], start: StageState = firstState(0)): StageState =>
  keys.reduce((state, key) => {
    const action = stageAction({ ...plain, key });
    return action === null ? state : nextState(state, action, count);
  }, start);

describe(stageAction, () => {
  test('knows the keys of presentation programs and of clickers', () => {
    for (const key of ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter'])
      expect(after([key]).slide, key).toBe(1);
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])
      expect(after([key], firstState(4)).slide, key).toBe(3);
    expect(stageAction({ ...plain, key: 'F5' })).toEqual({ kind: 'fullScreen' });
    expect(stageAction({ ...plain, key: 'F' })).toEqual({ kind: 'fullScreen' });
    expect(stageAction({ ...plain, key: 'S' })).toEqual({ kind: 'presenter' });
  });

  test('leaves the browser its own keys', () => {
    expect(stageAction({ ...plain, key: 'r', ctrlKey: true })).toBeNull();
    expect(stageAction({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull();
    expect(stageAction({ ...plain, key: 'Tab' })).toBeNull();
  });
});

describe(nextState, () => {
  test('stops at both ends', () => {
    expect(after(['End']).slide).toBe(8);
    expect(after(['End', 'ArrowRight']).slide).toBe(8);
    expect(after(['ArrowLeft']).slide).toBe(0);
    expect(after(['End', 'Home']).slide).toBe(0);
  });

  test('goes to a typed number, bounded by the deck', () => {
    expect(after(['7', 'Enter']).slide).toBe(6);
    expect(after(['1', '2', 'Enter']).slide).toBe(8);
    expect(after(['7']).typed).toBe('7');
    expect(after(['7', 'Escape'])).toEqual(firstState(0));
  });

  test('a blank screen comes back with the next key, on the same slide', () => {
    expect(after(['b']).blank).toBe('black');
    expect(after(['.', '.']).blank).toBeNull();
    expect(after(['w']).blank).toBe('white');
    expect(after(['b', 'ArrowRight'], firstState(3))).toEqual(firstState(3));
    expect(after(['b', 'Escape'], firstState(3))).toEqual(firstState(3));
  });

  test('Escape twice ends the talk, however quickly the second follows', () => {
    expect(after(['Escape']).isOver).toBe(false);
    expect(after(['Escape', 'Escape']).isOver).toBe(true);
    expect(after(['b', 'Escape', 'Escape']).isOver).toBe(false);
    expect(nextState(firstState(3), { kind: 'end' }, 8)).toEqual({ ...firstState(3), isOver: true });
  });

  test('Escape opens the overview, and closes whatever else covers the slide', () => {
    expect(after(['Escape']).panel).toBe('overview');
    expect(after(['?', 'Escape']).panel).toBeNull();
    expect(after(['Escape', '7', 'Escape'])).toEqual(firstState(0));
    expect(after(['g']).panel).toBe('askNumber');
    expect(after(['Escape', 'ArrowRight'])).toEqual(firstState(1));
  });
});
