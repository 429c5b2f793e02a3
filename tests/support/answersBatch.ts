import type { BatchId } from '../../src/domain/ids.ts';
import { noDecisions } from '../../src/ingest/decisions.ts';
import { draftImport } from '../../src/ingest/draftImport.ts';
import { buildImportContext } from '../../src/ingest/importContext.ts';
import { readTable } from '../../src/ingest/readTable.ts';
import type { BatchToCommit } from '../../src/storage/batch.ts';
import { batchOfDraft } from '../../src/workers/commitBatch.ts';
import { surveyFixtures, surveyKnown } from './surveyFixtures.ts';

/** A fixture of survey answers as an import of it is stored, single answers too. */
export function answersBatch(fixtureName: string, batchId: BatchId): Promise<BatchToCommit> {
  const fixture = surveyFixtures.find(({ name }) => name === fixtureName);
  if (fixture === undefined) throw new Error(`no fixture «${fixtureName}»`);
  const source = { batchId, fileName: 'phieu.csv' };
  const draft = draftImport(
    readTable(new TextEncoder().encode(fixture.text)),
    buildImportContext(surveyKnown),
    noDecisions,
    source,
  );
  const reading = { encoding: null, delimiter: null, sheet: null };
  return batchOfDraft(
    draft,
    noDecisions,
    { ...source, sha256: 'ab'.repeat(32), reading },
    { title: 'Phiếu', source: 'Số liệu minh họa' },
  );
}
