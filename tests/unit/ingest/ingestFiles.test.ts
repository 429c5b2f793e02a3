import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/ingest/sourceFile.ts';
import { ingestFiles } from '../../../src/ingest/ingestFiles.ts';
import { criteriaCsv, methodsCsv, unitsCsv } from './registerFixture.ts';

const fileOf = (register: string, text: string | null, name = `${register}.csv`): SourceFile => ({
  name,
  register,
  title: `Tệp ${register}`,
  source: 'Nguồn thử',
  bytes: text === null ? null : new TextEncoder().encode(text),
});

const scoresCsv =
  'nam,ma_don_vi,chi_so,tieu_chi,diem\n2024,42,PAPI,D1,5.84\n2024,42,PAPI,D9,5.84\n\n2024,42,PAPI,D2,5.96\n';

describe(ingestFiles, () => {
  it('resolves figures whatever the order of the files', () => {
    const files = [
      fileOf('scores', scoresCsv),
      fileOf('criteria', criteriaCsv),
      fileOf('methods', methodsCsv),
      fileOf('units', unitsCsv),
    ];
    const dataset = ingestFiles(files);
    expect(dataset.scores.map(({ criterionId, value }) => [criterionId, value])).toEqual([
      ['D1', 5.84],
      ['D2', 5.96],
    ]);
    expect(dataset.batches[0]).toEqual({
      batchId: 'scores.csv',
      position: 0,
      fileName: 'scores.csv',
      register: 'scores',
      title: 'Tệp scores',
      source: 'Nguồn thử',
      read: 4,
      loaded: 2,
      rejected: 1,
      skipped: 1,
    });
    expect(dataset.issues[0]).toMatchObject({
      batchId: 'scores.csv',
      issues: [{ code: 'unknownCriterion', line: 3 }],
    });
  });

  it('loads the rest when a file did not arrive, is no table, or is of no known kind', () => {
    const dataset = ingestFiles([
      fileOf('units', unitsCsv),
      fileOf('methods', null),
      fileOf('bands', '%PDF-1.7'),
      fileOf('poems', 'a,b\n1,2\n'),
    ]);
    expect(dataset.units).toHaveLength(4);
    expect(dataset.issues.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      [],
      ['fileUnavailable'],
      ['notATable'],
      ['unknownRegister'],
    ]);
    expect(dataset.batches.map(({ read, loaded }) => [read, loaded])).toEqual([
      [4, 4],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('finds the same figure in two files and keeps the first', () => {
    const registers = [
      fileOf('units', unitsCsv),
      fileOf('methods', methodsCsv),
      fileOf('criteria', criteriaCsv),
    ];
    const again = 'nam,ma_don_vi,chi_so,tieu_chi,diem\n2024,42,PAPI,D1,5.99\n';
    const dataset = ingestFiles([
      ...registers,
      fileOf('scores', scoresCsv, 'a.csv'),
      fileOf('scores', again, 'a.csv'),
    ]);
    expect(dataset.scores.map(({ value }) => value)).toEqual([5.84, 5.96]);
    expect(dataset.issues[4]).toMatchObject({
      batchId: 'a.csv (2)',
      issues: [{ code: 'duplicateRow', line: 2 }],
    });
    expect(dataset.issues[4]?.issues[0]?.message).toContain('«a.csv»');
  });
});
