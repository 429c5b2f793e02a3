import { describe, expect, it } from 'vitest';
import { asBatchId } from '../../../src/domain/ids.ts';
import { parseAnswers } from '../../../src/ingest/parseAnswers.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { surveyFixtures, surveyKnown } from '../../support/surveyFixtures.ts';

const parsed = (text: string) =>
  parseAnswers(readTable(new TextEncoder().encode(text)), asBatchId('b'), surveyKnown);

const byPlace = ([a]: readonly unknown[], [b]: readonly unknown[]): number =>
  String(a) < String(b) ? -1 : 1;

describe(parseAnswers, () => {
  it.each(surveyFixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
    const { cells, cases, issues, accounting } = parsed(fixture.text);
    const [loaded, rejected, skipped] = fixture.rows;
    expect(accounting).toEqual({ read: loaded + rejected + skipped, loaded, rejected, skipped });
    expect(
      issues.filter(({ severity }) => severity !== 'info').map(({ code, line }) => [code, line]),
    ).toEqual(fixture.issues);
    expect(
      cells
        .map((cell) => [
          `${cell.unitId.split('.')[0] ?? ''} ${cell.year} ${cell.serviceField} ${cell.questionId}`,
          [cell.level1Count, cell.level2Count, cell.level3Count, cell.level4Count, cell.level5Count],
        ])
        .filter(([, counts]) => (counts as number[]).some((count) => count > 0))
        .toSorted(byPlace),
    ).toEqual(fixture.cells);
    expect(
      cases
        .map((one) => [
          `${one.unitId.split('.')[0] ?? ''} ${one.year} ${one.serviceField}`,
          one.questionnaireCount,
        ])
        .filter(([, count]) => Number(count) > 0)
        .toSorted(byPlace),
    ).toEqual(fixture.questionnaires);
  });

  it('keeps the sums of weights and of their squares', () => {
    const [, , , , , weighted] = surveyFixtures;
    const [cell] = parsed(weighted?.text ?? '').cells;
    expect(cell).toMatchObject({
      level5Weight: 2,
      level2Weight: 2,
      weightSquares: 1.5 ** 2 + 0.5 ** 2 + 2 ** 2,
    });
  });

  it('loads nothing of a file that holds no answers, and says what is missing', () => {
    const { cells, issues, accounting } = parsed('nam,don_vi,diem\n2024,Xã Minh Họa An,5\n');
    expect(cells).toEqual([]);
    expect(accounting).toEqual({ read: 1, loaded: 0, rejected: 1, skipped: 0 });
    expect(issues.map(({ code }) => code)).toEqual(['missingColumn']);
  });

  it('reads a file without questionnaire numbers and says what that means', () => {
    const { cells, cases, issues } = parsed(
      'nam,don_vi,linh_vuc,cau_hoi,muc_do\n2024,Xã Minh Họa An,Hộ tịch,A.1,5\n2024,Xã Minh Họa An,Hộ tịch,A.1,5\n',
    );
    expect(cells.map(({ level5Count }) => level5Count)).toEqual([2]);
    expect(cases.map(({ questionnaireCount }) => questionnaireCount)).toEqual([2]);
    expect(issues.map(({ code }) => code)).toEqual(['questionnairesUnknown']);
  });
});
