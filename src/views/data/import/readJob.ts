import type { KnownRecords } from '../../../ingest/importContext.ts';
import type { ImportFailure } from '../../../workers/importClient.ts';
import type { ImportProgress } from '../../../workers/importMessages.ts';
import type { ImportEnvironment } from './importEnvironment.ts';
import type { ChangeJob, ImportJob } from './importJob.ts';

/** Reads the file's bytes into a table. */
export async function openJob(
  job: ImportJob,
  environment: ImportEnvironment,
  change: ChangeJob,
): Promise<void> {
  const { name, choice } = job.file;
  change(job, { phase: 'reading', trouble: null });
  job.toldVersion = null;
  const opened = await job.client.call(
    'open',
    { file: job.source, fileName: name, asTable: false, ...choice },
    {
      onProgress: (progress) => {
        change(job, { progress });
      },
    },
  );
  if (!opened.ok) {
    giveUp(job, opened.error, change);
    return;
  }
  const { signature, sha256 } = opened.value;
  const [saved, earlier] = await Promise.all([
    signature === '' ? null : environment.findMapping(signature).catch(() => null),
    environment.findEarlier(sha256).catch(() => []),
  ]);
  job.saved = saved;
  change(job, { phase: 'drafting', opened: opened.value, hasSaved: saved !== null, earlier });
}

/** Drafts the table with what is decided, and compares the draft with what is stored. */
export async function draftJob(
  job: ImportJob,
  environment: ImportEnvironment,
  change: ChangeJob,
): Promise<void> {
  const { isSavedUsed, decisions, name, opened, draftNumber } = job.file;
  if (opened === null) return;
  const onProgress = (progress: ImportProgress): void => {
    change(job, { progress });
  };
  change(job, { phase: 'drafting' });
  const version = `${environment.version} ${isSavedUsed ? 'saved' : 'detected'}`;
  const known = knownOf(environment, job, opened.signature);
  const drafted = await job.client.call(
    'draft',
    { known: job.toldVersion === version ? null : known, decisions, batchId: job.batchId, fileName: name },
    { onProgress },
  );
  if (!drafted.ok) {
    giveUp(job, drafted.error, change);
    return;
  }
  job.toldVersion = version;
  const summary = drafted.value;
  // Shown at once; the comparison may take its time.
  change(job, { summary, draftNumber: draftNumber + 1, diff: null });
  const stored = await environment.storedScores(summary.spans).catch(() => []);
  const compared = await job.client.call('compare', stored, { onProgress });
  if (compared.ok) change(job, { phase: 'idle', diff: compared.value, progress: null });
  else giveUp(job, compared.error, change);
}

const knownOf = ({ known }: ImportEnvironment, { saved, file }: ImportJob, signature: string): KnownRecords =>
  saved === null || !file.isSavedUsed ? known : { ...known, savedMappings: [{ signature, mapping: saved }] };

function giveUp(job: ImportJob, error: ImportFailure, change: ChangeJob): void {
  // Cancelled: whoever cancelled has said what the file is now.
  if (error.kind === 'cancelled') return;
  job.stop();
  change(job, { phase: 'failed', opened: null, progress: null, trouble: error });
}
