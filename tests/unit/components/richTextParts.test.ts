import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRichText } from '../../../src/components/richTextParts.ts';

const marked = (sentence: string) =>
  parseRichText(sentence).map(({ text, strong }) => (strong ? `[${text}]` : text));

describe(parseRichText, () => {
  test('words between marks are strong', () => {
    expect(marked('Hạng **6/61**; điểm **+0,12**.')).toEqual(['Hạng ', '[6/61]', '; điểm ', '[+0,12]', '.']);
    expect(marked('**cả câu**')).toEqual(['[cả câu]']);
    expect(marked('không có dấu')).toEqual(['không có dấu']);
    expect(marked('')).toEqual([]);
  });

  test('a mark without a partner stays text', () => {
    expect(marked('5 ** 3')).toEqual(['5 ** 3']);
    expect(marked('**a** rồi **b')).toEqual(['[a]', ' rồi **b']);
  });

  test('nothing else is markup', () => {
    expect(marked('<b>x</b> *y* **<script>**')).toEqual(['<b>x</b> *y* ', '[<script>]']);
  });

  test('no text is lost or invented', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', '*', '**', '<b>')).map((parts) => parts.join('')),
        (sentence) => {
          const parts = parseRichText(sentence);
          const back = parts.map(({ text, strong }) => (strong ? `**${text}**` : text)).join('');
          expect(back.replaceAll('*', '')).toBe(sentence.replaceAll('*', ''));
          expect(parts.every(({ text }) => text !== '')).toBe(true);
        },
      ),
    );
  });
});
