import { afterEach, describe, expect, test } from 'vitest';
import { decodeSurveyBlock } from '../../../src/database/surveyBlock.ts';
import { packTexts } from '../../../src/domain/packedTexts.ts';
import type { SurveyAnswers } from '../../../src/domain/surveyAnswers.ts';
import { gunzip } from '../../../src/storage/gzip.ts';
import type { SurveyPacker } from '../../../src/workers/surveyPacker.ts';
import { openSurveyPacker } from '../../../src/workers/surveyPacker.ts';

const packers: SurveyPacker[] = [];
function openPacker(): SurveyPacker {
  const packer = openSurveyPacker();
  packers.push(packer);
  return packer;
}
afterEach(() => {
  for (const packer of packers.splice(0)) packer.close();
});

const stretch = (first: number, length: number): SurveyAnswers => ({
  length,
  line: Int32Array.from({ length }, (_, index) => first + index),
  caseCode: new Int32Array(length).fill(7),
  questionCode: Int32Array.from({ length }, (_, index) => index % 22),
  levelCode: Int32Array.from({ length }, (_, index) => (index * 7) % 5),
  weight: null,
  questionnaire: {
    texts: packTexts(['P1', 'Phiếu 2']),
    numbers: Int32Array.from({ length }, (_, index) => (index < 2 ? 0 : 1)),
  },
});

describe(openSurveyPacker, () => {
  test('hands the answers back with their block, in the order they were given', async () => {
    const packer = openPacker();
    // The first takes longest.
    const lengths = [20_000, 10, 300];
    const packed = await Promise.all(
      lengths.map((length, index) => packer.pack(stretch(10 * index, length))),
    );
    for (const [index, { answers, block }] of packed.entries()) {
      const expected = stretch(10 * index, lengths[index] ?? 0);
      expect(answers).toEqual(expected);
      expect(decodeSurveyBlock(await gunzip(block.bytes))).toEqual(expected);
    }
  });

  test('counts what it packed, by case, question and level', async () => {
    const packer = openPacker();
    void packer.pack(stretch(1, 44));
    void packer.pack(stretch(45, 22));
    const { length, caseCode, questionCode, levelCode, count, firstLine } = await packer.counts();
    const cells = Array.from({ length }, (_, cell) =>
      [caseCode[cell], questionCode[cell], levelCode[cell], count[cell], firstLine[cell]].join(' '),
    );
    // Question 0 is answered on lines 1, 23 and 45, with levels 0, 22 · 7 mod 5 = 4 and 0.
    expect(cells.filter((cell) => cell.startsWith('7 0 '))).toEqual(['7 0 0 2 1', '7 0 4 1 23']);
    expect(count.reduce((sum, answers) => sum + answers, 0)).toBe(66);
  });

  test('takes the buffers over instead of copying them', async () => {
    const packer = openPacker();
    const given = stretch(1, 5);
    const packing = packer.pack(given);
    expect(given.line).toHaveLength(0);
    expect((await packing).answers.line).toHaveLength(5);
  });

  test('sums a file while it packs', async () => {
    const packer = openPacker();
    const [{ answers }, sha256] = await Promise.all([
      packer.pack(stretch(1, 1000)),
      packer.sha256(new Blob(['abc'])),
    ]);
    expect(answers).toHaveLength(1000);
    // FIPS 180-4, the example of one block.
    expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('answers that are none fail alone', async () => {
    const packer = openPacker();
    const broken = { ...stretch(1, 5), line: null } as unknown as SurveyAnswers;
    await expect(packer.pack(broken)).rejects.toThrow(/null/u);
    await expect(packer.pack(stretch(1, 5))).resolves.toMatchObject({ block: { name: 'block' } });
  });

  test('once closed, whoever waits or asks hears of it', async () => {
    const packer = openPacker();
    const waiting = packer.pack(stretch(1, 500_000));
    packer.close();
    await expect(waiting).rejects.toThrow('the reading was ended');
    await expect(packer.sha256(new Blob())).rejects.toThrow('the reading was ended');
  });
});
