import { describe, expect, it } from 'vitest';
import { criterionTree } from '../../../src/ingest/criterionTree.ts';

const tree = (...lines: readonly string[]) =>
  criterionTree(
    lines.map((line) => ({
      text: line.trimStart(),
      numberText: '',
      indent: line.length - line.trimStart().length,
      maxText: '',
    })),
  ).map(({ id, level, parent, name }) => `${level} ${id} < ${parent?.id ?? '-'}: ${name}`);

describe(criterionTree, () => {
  it('follows decimal numbers, whatever the indent', () => {
    expect(tree('1. A', '1.1. B', '  1.1.1 C', '1.2 D', '2. E', '2.1. F', 'Tổng điểm')).toEqual([
      '1 1 < -: A',
      '2 1.1 < 1: B',
      '3 1.1.1 < 1.1: C',
      '2 1.2 < 1: D',
      '1 2 < -: E',
      '2 2.1 < 2: F',
      '0 0 < -: Tổng điểm',
    ]);
  });

  it('follows Roman above decimal above letters above dashes', () => {
    expect(tree('I. A', '1. B', 'a) C', '- D', '- E', 'b) F', '2. G', 'II. H', '1. K')).toEqual([
      '1 I < -: A',
      '2 I.1 < I: B',
      '3 I.1.a < I.1: C',
      '4 I.1.a.1 < I.1.a: D',
      '4 I.1.a.2 < I.1.a: E',
      '3 I.1.b < I.1: F',
      '2 I.2 < I: G',
      '1 II < -: H',
      '2 II.1 < II: K',
    ]);
  });

  it('takes I for a letter in files without II', () => {
    expect(tree('H. A', 'I. B').map((line) => line.slice(0, 3))).toEqual(['1 H', '1 I']);
  });

  it('follows indent where nothing is numbered, and keeps equals side by side', () => {
    expect(tree('Một', '  Hai', '  Ba', 'Bốn')).toEqual([
      '1 1 < -: Một',
      '2 1.1 < 1: Hai',
      '2 1.2 < 1: Ba',
      '1 2 < -: Bốn',
    ]);
  });

  it('gives five levels and never two equal ids', () => {
    expect(tree('1. A', '1.1. B', '1.1.1. C', '1.1.1.1. D', '1.1.1.1.1. E', '1. A')).toEqual([
      '1 1 < -: A',
      '2 1.1 < 1: B',
      '3 1.1.1 < 1.1: C',
      '4 1.1.1.1 < 1.1.1: D',
      '5 1.1.1.1.1 < 1.1.1.1: E',
      '1 1-2 < -: A',
    ]);
  });
});
