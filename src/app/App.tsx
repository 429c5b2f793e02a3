import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { Suspense } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { WordsProvider } from '../i18n/WordsProvider.tsx';
import { provincialId } from '../storage/shippedId.ts';
import styles from './App.module.css';
import { startingLook } from './defaults.ts';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { OwnGroups } from './OwnGroups.tsx';
import { Shell } from './Shell.tsx';
import { StartError } from './StartError.tsx';
import { WorkspaceProvider } from './workspaces/WorkspaceProvider.tsx';
import type { WorkspaceSession } from './workspaces/workspaceSession.ts';

// The data are on this machine: asking again, refetching and waiting for a network make no sense.
const queries = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Infinity, retry: false, refetchOnWindowFocus: false },
  },
});

interface AppProps {
  /** The engine and the workspaces opened in it; one for the life of the page. */
  readonly session: WorkspaceSession;
}

/** Providers, the start, and what is shown when it fails. */
export const App = ({ session }: AppProps) => (
  <WordsProvider language={startingLook().language}>
    <ErrorBoundary renderError={(error) => <StartError error={error} />}>
      <Suspense fallback={<Starting />}>
        <NuqsAdapter>
          <QueryClientProvider client={queries}>
            <WorkspaceProvider session={session}>
              {({ id }) => (
                <OwnGroups>
                  {(areKnown) => (
                    <Shell workspaceId={id === provincialId ? null : id} areGroupsKnown={areKnown} />
                  )}
                </OwnGroups>
              )}
            </WorkspaceProvider>
          </QueryClientProvider>
        </NuqsAdapter>
      </Suspense>
    </ErrorBoundary>
  </WordsProvider>
);

const Starting = () => {
  const { t } = useWords();
  return (
    <div className={styles.starting} role="status">
      <p className={styles.name}>{t('common.appName')}</p>
      <p>{t('common.starting')}</p>
    </div>
  );
};
