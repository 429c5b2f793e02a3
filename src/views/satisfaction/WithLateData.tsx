import { Suspense, use, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import type { Words } from '../../i18n/words.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import type { LateData } from '../shared/workspace.ts';

interface WithLateDataProps {
  readonly data: LateData;
  readonly words: Words;
  /** Identifies the panel the data are for. */
  readonly panelId: string;
  readonly title: string;
  readonly children: ReactNode;
}

const Progress = ({ data, label }: { readonly data: LateData; readonly label: string }) => (
  <ProgressBar label={label} ratio={useSyncExternalStore(data.subscribe, data.ratio)} />
);

const Loaded = ({ data, children }: Pick<WithLateDataProps, 'data' | 'children'>) => {
  use(data.load());
  return children;
};

/** A panel of data that are loaded when it is first shown: says how far that is, and keeps a failure to itself. */
export const WithLateData = ({ data, words, panelId, title, children }: WithLateDataProps) => (
  <ErrorBoundary
    renderError={(_error, retry) => (
      <TablePanel
        view={{
          id: panelId,
          title,
          sentence: '',
          chart: null,
          unavailable: words.t('satisfaction.late.failed'),
          table: { caption: title, columns: [], rows: [] },
          source: '',
        }}
        actions={<ActionButton onPress={retry}>{words.t('satisfaction.late.retry')}</ActionButton>}
      />
    )}
  >
    <Suspense fallback={<Progress data={data} label={words.t('satisfaction.late.loading')} />}>
      <Loaded data={data}>{children}</Loaded>
    </Suspense>
  </ErrorBoundary>
);
