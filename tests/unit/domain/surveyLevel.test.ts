import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSurveyLevel, surveyLevels } from '../../../src/domain/surveyLevel.ts';
import { readSurveyWeight } from '../../../src/domain/surveyWeight.ts';

describe(readSurveyLevel, () => {
  it.each([
    ['1', 1],
    [' 5 ', 5],
    ['4.0', 4],
    ['3,0', 3],
    ['Mức 2', 2],
    ['Rất không hài lòng', 1],
    ['không hài lòng', 2],
    ['BÌNH THƯỜNG', 3],
    ['hài lòng', 4],
    ['Hai long', 4],
    ['Rất hài lòng', 5],
    ['RAT  HAI LONG', 5],
    ['rất hài lòng'.normalize('NFD'), 5],
    ['4 - Hài lòng', 4],
    ['Rất hài lòng (5)', 5],
  ])('reads «%s» as level %d', (cell, level) => {
    expect(readSurveyLevel(cell)).toMatchObject({ kind: 'level', level });
  });

  it.each(['', '  ', '-', 'N/A', 'Không trả lời', 'không biết'])('takes «%s» for no answer', (cell) => {
    expect(readSurveyLevel(cell)).toEqual({ kind: 'noAnswer' });
  });

  it.each([
    ['0', 'outOfRange'],
    ['6', 'outOfRange'],
    ['99', 'outOfRange'],
    ['4.5', 'unreadable'],
    ['-1', 'unreadable'],
    ['tốt', 'unreadable'],
    ['<b>5</b>', 'unreadable'],
    ['4 - Không hài lòng', 'contradictory'],
    ['7 - Hài lòng', 'outOfRange'],
    ['4 - tốt', 'unreadable'],
  ])('refuses «%s» as %s', (cell, reason) => {
    expect(readSurveyLevel(cell)).toEqual({ kind: 'invalid', reason });
  });

  it('never makes a level of anything but levels and their words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (cell) => {
        const reading = readSurveyLevel(cell);
        if (reading.kind !== 'level') return;
        expect(surveyLevels).toContain(reading.level);
        expect(cell).toMatch(/[1-5]|long|lòng|thường|thuong|trung|neutral|satisfied/iu);
      }),
    );
  });
});

describe(readSurveyWeight, () => {
  it.each([
    ['1', 1],
    ['0.85', 0.85],
    ['1,25', 1.25],
  ])('reads «%s»', (cell, weight) => {
    expect(readSurveyWeight(cell)).toBe(weight);
  });

  it.each(['', '0', '-1', '1e3', 'x', '1.2.3', '9999999'])('refuses «%s»', (cell) => {
    expect(readSurveyWeight(cell)).toBeNull();
  });
});
