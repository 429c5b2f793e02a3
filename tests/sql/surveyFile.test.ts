import { describe, expect, it } from 'vitest';
import { asBatchId } from '../../src/domain/ids.ts';
import { answerCaseRecords, answerCellRecords } from '../../src/domain/surveyCube.ts';
import { noDecisions } from '../../src/ingest/decisions.ts';
import { buildImportContext } from '../../src/ingest/importContext.ts';
import { nothingFixed } from '../../src/ingest/mapping.ts';
import { readTable } from '../../src/ingest/readTable.ts';
import { surveyColumns, surveyPositions } from '../../src/ingest/surveyColumns.ts';
import type { SurveyInput } from '../../src/ingest/surveyDraft.ts';
import { finishSurveyDraft, resolveSurveyFile } from '../../src/ingest/surveyDraft.ts';
import { cellsOf } from '../../src/ingest/tableCells.ts';
import { readSurveyFile } from '../../src/workers/surveyFile.ts';
import { surveyFixtures, surveyKnown } from '../support/surveyFixtures.ts';
import { nodeEngineAssets } from '../support/testDatabase.ts';

/** A file drafted through the engine, as large files are; `sample` is the start that tells what its columns are. */
async function drafted(bytes: Uint8Array, sample: Uint8Array = bytes) {
  const table = readTable(sample);
  const columns = surveyColumns(table.header, cellsOf(table))?.columns ?? [];
  const positions = surveyPositions(columns);
  const input: SurveyInput = {
    mapping: { layout: 'answers', columns, numberFormat: null, fixed: nothingFixed },
    context: buildImportContext(surveyKnown),
    decisions: noDecisions,
    source: { batchId: asBatchId('b'), fileName: 'phieu.csv' },
    suggestedYear: null,
  };
  const file = await readSurveyFile(
    new Blob([bytes as Uint8Array<ArrayBuffer>]),
    table,
    positions,
    nodeEngineAssets,
    () => undefined,
  );
  const resolved = resolveSurveyFile(file.tally, input);
  const { facts, rejected } = await file.check(resolved.resolution);
  await file.close();
  return finishSurveyDraft(
    file.tally,
    resolved,
    facts,
    input,
    { answers: null, texts: file.texts },
    { rejected, skipped: file.tally.skipped, tableIssues: [] },
  );
}

const byPlace = ([a]: readonly unknown[], [b]: readonly unknown[]): number => (String(a) < String(b) ? -1 : 1);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe(readSurveyFile, () => {
  it.each(surveyFixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
    const { survey, issues, accounting, cells: answers, questions } = await drafted(encode(fixture.text));
    const read = ([loaded, rejected, skipped]: readonly [number, number, number]) => ({
      read: loaded + rejected + skipped,
      loaded,
      rejected,
      skipped,
    });
    expect(accounting).toEqual(read(fixture.rows));
    expect(answers).toEqual(read(fixture.answers));
    expect(issues.filter(({ severity }) => severity !== 'info').map(({ code, line }) => [code, line])).toEqual(
      fixture.issues,
    );
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
        .map((one) => [`${one.unitId.split('.')[0] ?? ''} ${one.year} ${one.serviceField}`, one.questionnaireCount])
        .filter(([, count]) => Number(count) > 0)
        .toSorted(byPlace),
    ).toEqual(fixture.questionnaires);
  });
});
