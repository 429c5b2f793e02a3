import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/textWidth.ts';
import { goldenCases } from '../../support/goldenCases.ts';
import { renderSvg } from '../../support/renderSvg.ts';

interface Extent {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly fontSize: number;
}

const anchors: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

const attribute = (tag: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** A text as it is read: signs that markup escapes are one letter wide. */
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Upright texts of a drawing with their horizontal extent and the height of their middle. */
const textsOf = (svg: string): readonly Extent[] =>
  [...svg.matchAll(/(<text [^>]*>)([^<]*)<\/text>/g)].flatMap(([, tag = '', text = '']) => {
    const transform = attribute(tag, 'transform');
    if (transform.startsWith('matrix')) return [];
    const [x = 0, y = 0] = (/translate\(([-\d. ]+)\)/.exec(transform)?.[1] ?? '').split(' ').map(Number);
    const fontSize = Number(/font-size:(\d+)px/.exec(tag)?.[1] ?? 12);
    const width = textWidth(unescaped(text), fontSize, tag.includes('font-weight:600'));
    const left = x + Number(attribute(tag, 'x')) - (anchors[attribute(tag, 'text-anchor')] ?? 0) * width;
    return [
      { text: unescaped(text), left, right: left + width, middle: y + Number(attribute(tag, 'y')), fontSize },
    ];
  });

describe.each(goldenCases)('$name', ({ option, width, height }) => {
  test('no text leaves the drawing', () => {
    const texts = textsOf(renderSvg(option, width, height));
    expect(texts.length).toBeGreaterThan(5);
    const clipped = texts.filter(
      ({ left, right, middle }) => left < -0.5 || right > width + 0.5 || middle < 5 || middle > height - 5,
    );
    expect(clipped).toEqual([]);
  });
  test('no two texts overlap', () => {
    const texts = textsOf(renderSvg(option, width, height));
    const pairs = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.abs(one.middle - other.middle) < 0.4 * (one.fontSize + other.fontSize),
        )
        .map((other) => [one.text, other.text]),
    );
    expect(pairs).toEqual([]);
  });
});
