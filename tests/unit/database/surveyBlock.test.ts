import { makeVector, Table, tableToIPC } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integerVector, textVector } from '../../../src/database/arrowColumn.ts';
import { decodeSurveyBlock, encodeSurveyBlock } from '../../../src/database/surveyBlock.ts';
import { packTexts } from '../../../src/domain/packedTexts.ts';
import type { SurveyAnswers } from '../../../src/domain/surveyAnswers.ts';

const codes = (max: number, length: number): fc.Arbitrary<Int32Array> =>
  fc.array(fc.nat(max), { minLength: length, maxLength: length }).map((numbers) => Int32Array.from(numbers));

const answers: fc.Arbitrary<SurveyAnswers> = fc.integer({ min: 1, max: 30 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    line: codes(20_000_000, length),
    caseCode: codes(70_000, length),
    questionCode: codes(60, length),
    levelCode: codes(7, length),
    weight: fc.option(
      fc
        .array(fc.constantFrom(0.25, 2, 3), { minLength: length, maxLength: length })
        .map((weights) => Float64Array.from(weights)),
    ),
    questionnaire: fc.record({
      texts: fc.array(fc.string({ unit: 'binary' }), { minLength: 4, maxLength: 4 }).map(packTexts),
      numbers: codes(3, length),
    }),
  }),
);

describe(decodeSurveyBlock, () => {
  it('gives back what was encoded', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(decodeSurveyBlock(encodeSurveyBlock(given))).toEqual(given);
      }),
    );
  });

  it('reads blocks of earlier releases: texts as numbers of themselves, steps from 0, levels as they are', () => {
    const streams = [
      tableToIPC(
        new Table({
          line_step: makeVector(Int8Array.of(2, 1, 1)),
          case_step: makeVector(Int8Array.of(0, 0, 3)),
          question_step: makeVector(Int8Array.of(0, 1, -1)),
          level_code: integerVector(Int32Array.of(4, 0, 2)),
          questionnaire_step: makeVector(Int8Array.of(0, 0, 1)),
        }),
        'stream',
      ),
      tableToIPC(
        new Table({ text: textVector({ texts: ['P1', 'Phiếu 2'], numbers: Int32Array.of(0, 1) }) }),
        'stream',
      ),
    ];
    const lengths = Uint32Array.from(streams, ({ length }) => length);
    const bytes = Buffer.concat([new Uint8Array(lengths.buffer), ...streams]);
    expect(decodeSurveyBlock(new Uint8Array(bytes))).toEqual({
      length: 3,
      line: Int32Array.of(2, 3, 4),
      caseCode: Int32Array.of(0, 0, 3),
      questionCode: Int32Array.of(0, 1, 0),
      levelCode: Int32Array.of(4, 0, 2),
      weight: null,
      questionnaire: { texts: packTexts(['P1', 'Phiếu 2']), numbers: Int32Array.of(0, 0, 1) },
    });
  });
});
