import { Suspense, useState } from 'react';
import { Notice } from '../components/Notice.tsx';
import type { BatchIssues } from '../domain/dataset.ts';
import { useWords } from '../i18n/useWords.ts';
import type { SelectionControl } from '../state/useSelection.ts';
import styles from './App.module.css';
import { isStorageRefused } from './browserSupport.ts';
import { useServiceWorker } from './useServiceWorker.ts';
import { WorkspaceNotices } from './WorkspaceNotices.tsx';

interface NoticesProps {
  readonly control: SelectionControl;
  readonly issues: readonly BatchIssues[];
}

/** More lines than this are counted and left to the data screen. */
const maxListed = 6;

/** What the reader must know above every screen: unusable link parts, damaged files, refused storage, a new release. */
export const Notices = ({ control, issues }: NoticesProps) => {
  const { t } = useWords();
  const { update } = useServiceWorker();
  const [isStorageNoticeOpen, setStorageNoticeOpen] = useState(isStorageRefused);
  const [isFileNoticeOpen, setFileNoticeOpen] = useState(true);
  const [isUpdateOpen, setUpdateOpen] = useState(true);
  const fileErrors = issues.flatMap(({ batchId, issues: found }) =>
    found.filter((issue) => issue.severity === 'error').map((issue) => ({ batchId, issue })),
  );
  return (
    <div className={styles.notices} data-print="hide">
      <Suspense fallback={null}>
        <WorkspaceNotices />
      </Suspense>
      {control.problems.length === 0 ? null : (
        <Notice
          tone="warning"
          title={t('errors.link.title')}
          body={t('errors.link.body')}
          items={control.problems.map(({ param, raw, reason }) =>
            t('errors.link.item', {
              param: t(`errors.param.${param}`),
              raw,
              reason: t(`errors.reason.${reason}`),
            }),
          )}
          onDismiss={control.dropProblems}
          closeLabel={t('common.close')}
        />
      )}
      {fileErrors.length === 0 || !isFileNoticeOpen ? null : (
        <Notice
          tone="error"
          title={t('errors.files.title')}
          body={t('errors.files.body')}
          items={[
            ...fileErrors.slice(0, maxListed).map(({ batchId, issue }) =>
              t('errors.files.item', {
                file: batchId,
                line: issue.line,
                message: issue.message,
              }),
            ),
            ...(fileErrors.length > maxListed
              ? [t('errors.files.more', { n: fileErrors.length - maxListed })]
              : []),
          ]}
          onDismiss={() => {
            setFileNoticeOpen(false);
          }}
          closeLabel={t('common.close')}
        />
      )}
      {isStorageNoticeOpen ? (
        <Notice
          tone="info"
          title={t('errors.storage.title')}
          body={t('errors.storage.body')}
          onDismiss={() => {
            setStorageNoticeOpen(false);
          }}
          closeLabel={t('common.close')}
        />
      ) : null}
      {update === null || !isUpdateOpen || control.selection.slide !== null ? null : (
        <Notice
          tone="info"
          title={t('common.update.title')}
          body={t('common.update.body')}
          onDismiss={() => {
            setUpdateOpen(false);
          }}
          closeLabel={t('common.close')}
        >
          <button type="button" className={styles.button} onClick={update}>
            {t('common.update.apply')}
          </button>
        </Notice>
      )}
    </div>
  );
};
