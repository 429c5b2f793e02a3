import { describe, expect, it } from 'vitest';
import { startEngine } from '../../src/database/startEngine.ts';
import { asBatchId } from '../../src/domain/ids.ts';
import { answerCaseRecords, answerCellRecords } from '../../src/domain/surveyCube.ts';
import { noDecisions } from '../../src/ingest/decisions.ts';
import { buildImportContext } from '../../src/ingest/importContext.ts';
import { nothingFixed } from '../../src/ingest/mapping.ts';
import { draftAnswers } from '../../src/ingest/draftAnswers.ts';
import type { ReadTable } from '../../src/ingest/readTable.ts';
import { readTable } from '../../src/ingest/readTable.ts';
import { surveyColumns, surveyPositions } from '../../src/ingest/surveyColumns.ts';
import type { SurveyInput } from '../../src/ingest/surveyDraft.ts';
import { finishSurveyDraft, resolveSurveyFile } from '../../src/ingest/surveyDraft.ts';
import { cellsOf } from '../../src/ingest/tableCells.ts';
import { readSurveyFile } from '../../src/workers/surveyFile.ts';
import { openSurveyPacker } from '../../src/workers/surveyPacker.ts';
import { surveyFixtures, surveyKnown } from '../support/surveyFixtures.ts';
import { seededRandom } from '../support/seededRandom.ts';
import { nodeEngineAssets } from '../support/testDatabase.ts';
import { windows1258Bytes } from '../support/vietnameseBytes.ts';

const inputOf = (table: ReadTable): SurveyInput => ({
  mapping: {
    layout: 'answers',
    columns: surveyColumns(table.header, cellsOf(table))?.columns ?? [],
    numberFormat: null,
    fixed: nothingFixed,
  },
  context: buildImportContext(surveyKnown),
  decisions: noDecisions,
  source: { batchId: asBatchId('b'), fileName: 'phieu.csv' },
  suggestedYear: null,
});

/** A file drafted as large files are; `sample` is the start that tells what its columns are. */
async function drafted(bytes: Uint8Array, sample: Uint8Array = bytes) {
  const table = readTable(sample);
  const input = inputOf(table);
  const positions = surveyPositions(input.mapping.columns);
  const file = await readSurveyFile(
    new Blob([bytes as Uint8Array<ArrayBuffer>]),
    table,
    positions,
    openSurveyPacker(),
    () => undefined,
  );
  const resolved = resolveSurveyFile(file.tally, input);
  const { facts, rejected, partlyLoaded } = file.check(resolved.resolution);
  return finishSurveyDraft(
    file.tally,
    resolved,
    facts,
    input,
    { answers: null, texts: file.texts },
    { rejected, partlyLoaded, skipped: file.tally.skipped, tableIssues: [] },
  );
}

const byPlace = ([a]: readonly unknown[], [b]: readonly unknown[]): number =>
  String(a) < String(b) ? -1 : 1;
const compareText = (a: string, b: string): number => (a < b ? -1 : 1);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = ([loaded, rejected, skipped]: readonly [number, number, number]) => ({
  read: loaded + rejected + skipped,
  loaded,
  rejected,
  skipped,
});

const row = (questionnaire: number, level: string | number) =>
  `2024,Xã Minh Họa An,Hộ tịch,${questionnaire},A.1,${level}`;

const asked = (questionnaire: number, ...levels: readonly (number | '')[]) =>
  ['2024,Xã Minh Họa An,Hộ tịch', questionnaire, ...levels].join(',');

const codes = (
  issues: readonly { readonly severity: string; readonly code: string; readonly line: number }[],
) => issues.filter(({ severity }) => severity !== 'info').map(({ code, line }) => [code, line]);

describe(readSurveyFile, () => {
  it.each(surveyFixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    const { survey, issues, accounting, cells: answers, questions } = await drafted(encode(fixture.text));
    expect(accounting).toEqual(read(fixture.rows));
    expect(answers).toEqual(read(fixture.answers));
    expect(
      issues.filter(({ severity }) => severity !== 'info').map(({ code, line }) => [code, line]),
    ).toEqual(fixture.issues);
    expect(questions.map(({ kind }) => kind)).toEqual(fixture.questions ?? []);
    const cube = survey?.cube;
    const cells = cube === undefined ? [] : answerCellRecords(cube);
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
      (cube === undefined ? [] : answerCaseRecords(cube))
        .map((one) => [
          `${one.unitId.split('.')[0] ?? ''} ${one.year} ${one.serviceField}`,
          one.questionnaireCount,
        ])
        .filter(([, count]) => Number(count) > 0)
        .toSorted(byPlace),
    ).toEqual(fixture.questionnaires);
  });

  const long = 'nam,don_vi,linh_vuc,phieu,cau_hoi,muc_do';
  const clean = encode(`${long}\n${row(1, 4)}\n`);
  it('names what is damaged at its line, and loses none of the rows around it', async () => {
    const damaged = [
      long,
      row(1, 5),
      `"${row(2, 5)}`,
      row(3, 5),
      '',
      `2024,"Xã Minh Họa An","Hộ ""tịch""",4,A.1,4`,
      row(5, '"4\n(ghi thêm)"'),
      `${row(6, 4)},thừa`,
      row(7, 4),
      '2024,Xã Minh Họa An,Hộ tị',
    ].join('\n');
    const { accounting, issues, survey } = await drafted(encode(damaged), clean);
    expect(codes(issues)).toEqual([
      ['unclosedQuote', 3],
      ['levelUnreadable', 7],
      ['raggedRow', 9],
      ['cutOffLine', 11],
    ]);
    expect(accounting).toEqual({ read: 9, loaded: 4, rejected: 4, skipped: 1 });
    const rows = survey === null ? [] : answerCellRecords(survey.cube);
    expect(
      rows.map(({ serviceField, level4Count, level5Count }) => [serviceField, level4Count, level5Count]),
    ).toEqual([
      ['Hộ tịch', 1, 2],
      ['Hộ "tịch"', 1, 0],
    ]);
  });

  it('keeps rows that load in part and rows that do not, with their cells and reasons, as small files do', async () => {
    const wide = [
      'nam,don_vi,linh_vuc,phieu,A.1,A.2,B.1',
      ...[1, 2, 3, 4, 5, 6].map((questionnaire) => asked(questionnaire, 4, 5, 3)),
      asked(7, 4, 9, ''),
      asked(8, 8, 9, 7),
      asked(1, 3, '', ''),
    ].join('\n');
    const bytes = encode(wide);
    const large = await drafted(bytes);
    const small = draftAnswers(readTable(bytes), inputOf(readTable(bytes)));
    expect(large.partlyLoadedRows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [8, '2024', 'Xã Minh Họa An', 'Hộ tịch', '7', '4', '9', ''],
    ]);
    expect(large.rejectedRows.map(({ line }) => line)).toEqual([9, 10]);
    for (const kind of ['rejectedRows', 'partlyLoadedRows', 'accounting', 'cells'] as const)
      expect(large[kind]).toEqual(small[kind]);
  });

  it('reads Windows line ends, UTF-16 and Windows-1258', async () => {
    const text = `${long}\r\n${row(1, 'Rất hài lòng')}\r\n${row(2, 'Bình thường')}\r\n`;
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);
    for (const bytes of [encode(text), utf16, windows1258Bytes(text)]) {
      const { survey, accounting } = await drafted(bytes);
      expect(accounting).toEqual({ read: 2, loaded: 2, rejected: 0, skipped: 0 });
      const [cell] = survey === null ? [] : answerCellRecords(survey.cube);
      expect([cell?.serviceField, cell?.level3Count, cell?.level5Count]).toEqual(['Hộ tịch', 1, 1]);
    }
  });

  it("counts what the engine's own read_csv counts", async () => {
    const columns = ['nam', 'don_vi', 'linh_vuc', 'phieu', 'cau_hoi', 'muc_do'];
    const random = seededRandom(20_251_128);
    const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? '';
    const lines = Array.from({ length: 5000 }, (_, index) =>
      [
        '2024',
        pick(['Xã Minh Họa An', '"Xã Minh Họa An"', 'Xã Minh Họa Bình']),
        pick(['Hộ tịch', '"Đất đai, nhà ở"', '"Ghi ""chú"""', '']),
        String(index),
        'A.1',
        pick(['1', '2', '3', '4', '5']),
      ].join(','),
    );
    const bytes = encode(`${columns.join(',')}\n${lines.join('\n')}\n`);
    const { survey } = await drafted(bytes);
    const own = (survey === null ? [] : answerCellRecords(survey.cube)).map((cell) => [
      cell.serviceField,
      [cell.level1Count, cell.level2Count, cell.level3Count, cell.level4Count, cell.level5Count].map(Number),
    ]);
    const engine = await startEngine(nodeEngineAssets);
    const connection = await engine.connect();
    await engine.registerFileBuffer('answers.csv', bytes);
    const counted = await connection.query(`
      SELECT linh_vuc, don_vi, ${[1, 2, 3, 4, 5].map((level) => `count(*) FILTER (muc_do = ${level})::INTEGER AS n${level}`).join(', ')}
      FROM read_csv('answers.csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '-',
        columns = { ${columns.map((name) => `'${name}': '${name === 'muc_do' ? 'INTEGER' : 'VARCHAR'}'`).join(', ')} })
      GROUP BY ALL`);
    const engineCounts = Array.from({ length: counted.numRows }, (_, row) => [
      counted.getChild('linh_vuc')?.get(row) as string,
      [1, 2, 3, 4, 5].map((level) => Number(counted.getChild(`n${level}`)?.get(row))),
    ]);
    await engine.terminate();
    expect(own).toHaveLength(8);
    expect(own.map(String).toSorted(compareText)).toEqual(engineCounts.map(String).toSorted(compareText));
  });
});
