import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { CodedBlock, SurveyCoder } from '../../../src/ingest/codeSurvey.ts';
import { surveyCoder } from '../../../src/ingest/codeSurvey.ts';
import type { SurveyShape } from '../../../src/ingest/surveyShape.ts';

const noParts = { year: -1, period: -1, unit: -1, unitCode: -1, serviceField: -1, channel: -1 };
const shape: SurveyShape = {
  width: 5,
  separator: ',',
  caseParts: { ...noParts, unit: 0, channel: 1 },
  questionnaire: 2,
  weight: -1,
  freeText: -1,
  question: 3,
  level: 4,
  answers: [],
  questions: [],
};
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The texts of a block's answers again, with their lines. */
const textsOf = (coder: SurveyCoder, { answers }: CodedBlock): (readonly [number, readonly string[]])[] =>
  Array.from({ length: answers.length }, (_, row) => {
    const place = coder.cases()[answers.caseCode[row] ?? -1];
    return [
      answers.line[row] ?? 0,
      [
        place?.unit ?? '?',
        place?.channel ?? '?',
        coder.questionnaire(answers.questionnaire[row] ?? -1),
        coder.questions()[answers.questionCode[row] ?? -1] ?? '?',
        coder.levels()[answers.levelCode[row] ?? -1] ?? '?',
      ],
    ];
  });

const lineBreaks = (text: string): number => text.split('\n').length - 1;

describe(surveyCoder, () => {
  it('numbers the texts PapaParse reads, at their lines, wherever the blocks are cut', () => {
    const cell = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('4', '5', 'Xã Bắc', 'Hộ tịch', '\u00A0Y tế ') },
      { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '"', ',', '\n', '4') }) },
    );
    const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(rows, fc.nat(), fc.constantFrom('\n', '\r\n'), (table, cut, newline) => {
        const bytes = encode(`${Papa.unparse(table, { newline })}${newline}`);
        const coder = surveyCoder(shape);
        const first = coder.code(bytes.subarray(0, cut % bytes.length), 2, false);
        const second = coder.code(bytes.subarray(first.end), 2 + first.lineCount, true);
        const expected: (readonly [number, readonly string[]])[] = [];
        let line = 2;
        let missing = 0;
        for (const cells of table) {
          if (cells[2].trim() === '') missing += 1;
          else expected.push([line, cells.map((text) => text.trim())]);
          line += 1 + lineBreaks(cells.join(''));
        }
        expect([first, second].flatMap((block) => textsOf(coder, block))).toEqual(expected);
        expect(first.faults.length + second.faults.length).toBe(missing);
        expect(first.rows + second.rows).toBe(table.length);
      }),
    );
  });

  it('reads runs of rows that begin alike as it reads every row alone', () => {
    const cell = fc.constantFrom('4', 'Xã Bắc', 'Xã Bắc Sơn', 'Hộ tịch', '"Y, tế"', '12345678');
    const run = fc.tuple(cell, cell, cell, fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 12 }), (runs) => {
        const lines = runs.flatMap(([unit, channel, own, answers]) =>
          answers.map((answer) => [unit, channel, own, ...answer].join(',')),
        );
        const together = surveyCoder(shape);
        const apart = surveyCoder(shape);
        const one = together.code(encode(`${lines.join('\n')}\n`), 1, true);
        const each = lines.map((line, index) => apart.code(encode(`${line}\n`), 1 + index, true));
        expect(textsOf(together, one)).toEqual(each.flatMap((block) => textsOf(apart, block)));
      }),
    );
  });

  it('gives a text one number, whatever stands around it', () => {
    const coder = surveyCoder(shape);
    const { answers } = coder.code(encode('A,t,1,q,4\n"A",t , 1,"q"," 4"\nA,,1,q,4\n'), 1, true);
    expect([...answers.levelCode]).toEqual([0, 0, 0]);
    expect([...answers.caseCode]).toEqual([0, 0, 1]);
    expect([...answers.questionnaire]).toEqual([1, 1, 1]);
    expect(coder.questions()).toEqual(['q']);
  });

  it('reads rows of questionnaires with weights and comments, and names weights that are none', () => {
    const wide: SurveyShape = {
      ...shape,
      width: 6,
      caseParts: { ...noParts, unit: 0 },
      questionnaire: 1,
      question: -1,
      level: -1,
      weight: 4,
      freeText: 5,
      answers: [
        { position: 2, questionCode: 1 },
        { position: 3, questionCode: 0 },
      ],
      questions: ['q1', 'q2'],
    };
    const coder = surveyCoder(wide);
    const block = coder.code(encode('A,1,4,5,"0,5",tốt\nA,2,4,,0,\nA,3,,5,1,\n'), 2, true);
    expect([...block.answers.questionCode]).toEqual([1, 0, 1, 0]);
    expect([...block.answers.levelCode].map((code) => coder.levels()[code])).toEqual(['4', '5', '', '5']);
    expect([...(block.answers.weight ?? [])]).toEqual([0.5, 0.5, 1, 1]);
    expect(block.texts).toEqual([{ line: 2, caseCode: 0, questionnaire: '1', text: 'tốt' }]);
    expect(block.faults).toEqual([{ line: 3, code: 'invalidWeight', value: '0' }]);
  });
});
