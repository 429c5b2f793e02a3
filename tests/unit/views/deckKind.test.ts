import { describe, expect, it } from 'vitest';
import { defaultDeck } from '../../../src/domain/deck.ts';
import { deckKind } from '../../../src/views/briefing/deckKind.ts';

const scope = {
  indexCode: 'SIPAS',
  level: 'commune',
  year: 2024,
  baseYear: 2023,
  unitId: 'MHX01.20080801',
  unitName: 'Thị trấn Minh Họa',
  groupId: 'all',
  criterionId: null,
  pinned: [],
  likeForLike: true,
};

describe('deckKind.read', () => {
  it('takes a briefing kept before there were parts of years for one of whole years', () => {
    expect(deckKind.read({ ...defaultDeck, scope }, 1).scope).toEqual({ ...scope, period: '' });
  });

  it('keeps the part of the year a briefing is about', () => {
    const deck = { ...defaultDeck, scope: { ...scope, period: 'Q2' } };
    expect(deckKind.read(JSON.parse(JSON.stringify(deck)), 1)).toEqual(deck);
  });
});
