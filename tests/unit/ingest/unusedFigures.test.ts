import { describe, expect, it } from 'vitest';
import { codes, draft, values } from '../../support/shippedDraft.ts';

/** The criterion of each loaded figure with its value. */
const figures = (text: string): readonly string[] =>
  draft(text).records.map(({ criterionId, value }) => `${criterionId} ${value}`);

describe('columns of figures', () => {
  it('are criteria beside a column that names the index', () => {
    const text = 'Năm;Tỉnh;Chỉ số;D1;D2\n2024;Hà Nội;PAPI;5,5;6,25\n2024;Hà Tĩnh;PAPI;5,75;6,5\n';
    expect(draft(text)).toMatchObject({ layout: 'unitsByCriteria', outcome: 'ok', questions: [] });
    expect(figures(text)).toEqual(['D1 5.5', 'D2 6.25', 'D1 5.75', 'D2 6.5']);
  });

  it('stay one figure a row where a column of points stands beside the index', () => {
    expect(values(draft('Năm;Tỉnh;Chỉ số;Điểm\n2024;Hà Nội;PAR;88,5\n'))).toEqual([88.5]);
  });

  it('that no role was found for are warned about, others that are not used are not', () => {
    const read = draft(
      'STT;Năm;Tỉnh;Chỉ số;Điểm;Chênh lệch;Ghi chú\n1;2024;Hà Nội;PAR;88,5;1,25;tăng\n2;2024;Hà Tĩnh;PAR;87,5;0,75;tăng\n',
    );
    expect(codes(read)).toEqual(['ignoredColumn 1']);
    expect(read.issues[0]?.column).toBe('Chênh lệch');
    expect(values(read)).toEqual([88.5, 87.5]);
  });

  it('missing altogether are asked for: no row is left out without a word', () => {
    const read = draft('Năm;Tỉnh;Chỉ số;Ghi chú\n2024;Hà Nội;PAR;tốt\n2024;Hà Tĩnh;PAR;khá\n');
    expect(read.questions.map(({ kind }) => kind)).toEqual(['layoutNeeded']);
    expect(read.accounting).toEqual({ read: 2, loaded: 0, rejected: 2, skipped: 0 });
  });
});
