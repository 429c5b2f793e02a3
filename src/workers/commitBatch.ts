import { encodeDataset } from '../database/encodeDataset.ts';
import { encodeSurvey } from '../database/encodeSurvey.ts';
import type { BatchId } from '../domain/ids.ts';
import type { Decisions } from '../ingest/decisions.ts';
import type { ImportDraft } from '../ingest/importDraft.ts';
import { isScoreLayout } from '../ingest/layout.ts';
import type { BatchToCommit, StoredBytes } from '../storage/batch.ts';
import type { EncodeRequest, FileReading } from './importMessages.ts';
import { surveyParts } from './surveyParts.ts';

/** The file a draft was made of. */
export interface DraftedFile {
  readonly batchId: BatchId;
  readonly fileName: string;
  readonly sha256: string;
  readonly reading: FileReading;
}

/** A draft as the batch that is stored: its records as Arrow streams, and everything that was decided. The page adds the file itself. */
export async function batchOfDraft(
  draft: ImportDraft,
  decisions: Decisions,
  { batchId, fileName, sha256, reading }: DraftedFile,
  { title, source }: EncodeRequest,
  blocks: readonly StoredBytes[] = [],
): Promise<BatchToCommit> {
  const layout = draft.layout ?? 'long';
  const register = isScoreLayout(layout) ? 'scores' : layout;
  return {
    batch: {
      batchId,
      fileName,
      sha256,
      register,
      layout,
      title,
      source,
      mapping: draft.mapping,
      decisions: { ...decisions, reading },
      corrections: draft.corrections,
      accounting: draft.accounting,
    },
    payload: {
      tables: [
        ...encodeDataset({
          ...draft.proposed,
          scores: draft.scores,
          publications: draft.publications,
        }),
        ...(draft.survey === null ? [] : encodeSurvey(draft.survey.cube)),
      ],
      issues: draft.issues,
      details: {
        rejectedRows: draft.rejectedRows,
        partlyLoadedRows: draft.partlyLoadedRows,
        skippedRows: draft.skippedRows,
      },
      answers: draft.survey === null ? [] : await surveyParts(draft.survey, blocks),
      original: null,
    },
  };
}
