import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { Suspense, use } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { WordsProvider } from '../i18n/WordsProvider.tsx';
import type { Workspace } from '../views/shared/workspace.ts';
import { WorkspaceContext } from '../views/shared/workspace.ts';
import styles from './App.module.css';
import { selectionDefaults } from './defaults.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Shell } from './Shell.tsx';
import { StartError } from './StartError.tsx';

// The data are on this machine: asking again, refetching and waiting for a network make no sense.
const queries = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Infinity, retry: false, refetchOnWindowFocus: false },
  },
});

interface AppProps {
  /** The workspace being opened; one promise for the life of the page. */
  readonly opening: Promise<Workspace>;
}

/** Providers, the start, and what is shown when it fails. */
export const App = ({ opening }: AppProps) => (
  <WordsProvider language={selectionDefaults().language}>
    <ErrorBoundary renderError={(error) => <StartError error={error} />}>
      <Suspense fallback={<Starting />}>
        <NuqsAdapter>
          <QueryClientProvider client={queries}>
            <OpenWorkspace opening={opening} />
          </QueryClientProvider>
        </NuqsAdapter>
      </Suspense>
    </ErrorBoundary>
  </WordsProvider>
);

const OpenWorkspace = ({ opening }: AppProps) => (
  <WorkspaceContext value={use(opening)}>
    <Shell />
  </WorkspaceContext>
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
