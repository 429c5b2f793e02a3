import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSlide,
  changeSlide,
  defaultDeck,
  duplicateSlide,
  moveSlide,
  nextSlideId,
  removeSlide,
  shownSlides,
} from '../../../src/domain/deck.ts';
import type { Deck } from '../../../src/domain/deck.ts';

const ids = (deck: Deck): readonly string[] => deck.slides.map(({ slideId }) => slideId);

describe('defaultDeck', () => {
  test('goes from the title to method and sources', () => {
    expect(ids(defaultDeck).at(0)).toBe('title');
    expect(ids(defaultDeck).at(-1)).toBe('method');
    expect(shownSlides(defaultDeck)).toHaveLength(9);
  });
});

describe(moveSlide, () => {
  test('moves one slide, bounds the place, keeps the order of the others', () => {
    expect(ids(moveSlide(defaultDeck, 'why', 0)).slice(0, 3)).toEqual(['why', 'title', 'headline']);
    expect(ids(moveSlide(defaultDeck, 'title', 99)).at(-1)).toBe('title');
    expect(moveSlide(defaultDeck, 'nobody', 0)).toBe(defaultDeck);
  });

  test('loses and repeats no slide, wherever it moves', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: -3, max: 12 }), (from, to) => {
        const moved = moveSlide(defaultDeck, ids(defaultDeck)[from] ?? '', to);
        const others = (deck: Deck) => ids(deck).filter((id) => id !== ids(defaultDeck)[from]);
        return others(moved).join() === others(defaultDeck).join() && moved.slides.length === 9;
      }),
    );
  });
});

describe(duplicateSlide, () => {
  test('puts a copy with an id of its own right behind', () => {
    const titled = changeSlide(defaultDeck, 'why', { title: 'Nguyên nhân', notes: 'Nói chậm' });
    const twice = duplicateSlide(duplicateSlide(titled, 'why'), 'why');
    expect(ids(twice).slice(4, 7)).toEqual(['why', 's2', 's1']);
    expect(twice.slides[5]).toMatchObject({
      title: 'Nguyên nhân',
      notes: 'Nói chậm',
      content: { kind: 'why' },
    });
    expect(new Set(ids(twice)).size).toBe(11);
  });
});

describe(addSlide, () => {
  const panel = { kind: 'panel', view: 'overview', panelId: 'strip', name: 'Ở đâu?' } as const;

  test('adds before the closing slide, or at the end', () => {
    expect(ids(addSlide(defaultDeck, panel, null)).slice(-2)).toEqual(['s1', 'method']);
    expect(ids(addSlide(removeSlide(defaultDeck, 'method'), panel, null)).at(-1)).toBe('s1');
  });
});

describe(nextSlideId, () => {
  test('is free even after removals', () => {
    const deck = removeSlide(duplicateSlide(duplicateSlide(defaultDeck, 'why'), 'why'), 's1');
    expect(ids(deck)).toContain('s2');
    expect(nextSlideId(deck)).toBe('s3');
  });
});

describe(shownSlides, () => {
  test('leaves hidden slides out', () => {
    const deck = changeSlide(defaultDeck, 'actions', { isHidden: true });
    expect(shownSlides(deck).map(({ slideId }) => slideId)).not.toContain('actions');
  });
});
