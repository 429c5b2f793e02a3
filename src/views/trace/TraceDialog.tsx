import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ModalDialog } from '../../components/ModalDialog.tsx';
import { RichText } from '../../components/RichText.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { figureOriginsQuery } from '../../queries/figureOrigins.ts';
import { publicationsQuery } from '../../queries/publications.ts';
import { isShippedId } from '../../storage/shippedId.ts';
import type { LedgerBatch } from '../../storage/batch.ts';
import type { TraceTarget } from '../../viewModels/traceTarget.ts';
import { traceOf } from '../../viewModels/traceView.ts';
import { useWorkspace } from '../shared/workspace.ts';
import { useWorkspaceControl } from '../shared/workspaceControl.ts';
import styles from './TraceDialog.module.css';
import { TraceFileLines } from './TraceFile.tsx';
import { TracePickers } from './TracePickers.tsx';

interface TraceDialogProps {
  /** What was asked for; it can be changed in the dialog. */
  readonly first: TraceTarget;
  readonly onClose: () => void;
}

/** Where a number comes from: file, line, the line's cells, source, time, corrections. */
export const TraceDialog = ({ first, onClose }: TraceDialogProps) => {
  const words = useWords();
  const { t } = words;
  const { catalog, database, dataVersion } = useWorkspace();
  const { current, ledger } = useWorkspaceControl();
  const [target, setTarget] = useState(first);
  const { indexCode, unitId, year } = target;
  const { data = null } = useQuery({
    queryKey: ['trace', [indexCode, unitId, year], dataVersion],
    queryFn: async () => ({
      figures: await database.run(figureOriginsQuery, [indexCode, unitId, year]),
      publications: await database.run(publicationsQuery, [indexCode]),
      batches: isShippedId(current.id)
        ? ([] as readonly LedgerBatch[])
        : await ledger.listBatches(current.id),
    }),
  });
  const view = data === null ? null : traceOf(words, { target, catalog, ...data });
  const batchOf = (batchId: string): LedgerBatch | null =>
    data?.batches.find((batch) => batch.batchId === batchId) ?? null;
  return (
    <ModalDialog title={t('trace.title')} closeLabel={t('common.close')} size="wide" onClose={onClose}>
      <TracePickers target={target} onChange={setTarget} />
      {view === null ? null : (
        <>
          <p className={styles.sentence} role="status">
            <RichText>{view.sentence}</RichText>
          </p>
          {view.files.map((file) => (
            <TraceFileLines
              key={`${file.batchId} ${unitId} ${year}`}
              file={file}
              batch={batchOf(file.batchId)}
            />
          ))}
        </>
      )}
    </ModalDialog>
  );
};
