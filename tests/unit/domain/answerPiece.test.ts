import { describe, expect, it } from 'vitest';
import { surveyLevels } from '../../../src/domain/surveyLevel.ts';
import { pieceId, pieceOf } from '../../../src/domain/answerPiece.ts';

describe(pieceOf, () => {
  it.each(['access', 'Đất đai', '', '3', '2 | 3'])('gives back row «%s» and each of its levels', (rowId) => {
    for (const level of surveyLevels) expect(pieceOf(pieceId(rowId, level))).toEqual({ rowId, level });
    expect(pieceOf(rowId)).toEqual({ rowId, level: null });
  });
});
