import { memo, Suspense, useDeferredValue, useEffect, useMemo } from 'react';
import { Skeleton } from '../components/Skeleton.tsx';
import { wholeYear } from '../domain/records.ts';
import { useWords } from '../i18n/useWords.ts';
import { WordsProvider } from '../i18n/WordsProvider.tsx';
import { isShippedId } from '../storage/shippedId.ts';
import { noYear } from '../state/selection.ts';
import type { Selection } from '../state/selection.ts';
import { useSelection } from '../state/useSelection.ts';
import type { SelectionControl } from '../state/useSelection.ts';
import type { Catalog } from '../viewModels/catalog.ts';
import { indexLabel } from '../viewModels/indexLabel.ts';
import { isOfIndex } from '../viewModels/population.ts';
import { ThemeContext } from '../views/shared/useChartTheme.ts';
import { ScreensContext } from '../views/shared/panelFocus.ts';
import { usePrefetch } from '../views/shared/usePrefetch.ts';
import { useScreen } from '../views/shared/useScreen.ts';
import { useWorkspace } from '../views/shared/workspace.ts';
import { TraceProvider } from '../views/trace/TraceProvider.tsx';
import { compactSource } from '../viewModels/compactSource.ts';
import type { Screen } from '../viewModels/screen.ts';
import styles from './App.module.css';
import { catalogueOf } from './catalogueOf.ts';
import { selectionDefaults } from './defaults.ts';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { NoFigures } from './NoFigures.tsx';
import { IllustrativeRibbon } from './IllustrativeRibbon.tsx';
import { Notices } from './Notices.tsx';
import { SendPanelProvider } from './SendPanelProvider.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { ViewError } from './ViewError.tsx';
import { usePrintFrame } from './usePrintFrame.ts';
import { screenOf, viewRegistry } from './viewRegistry.ts';

interface ShellProps {
  /** The open workspace; null is the provincial one. */
  readonly workspaceId: string | null;
  /** False until the groups the reader made were read. */
  readonly areGroupsKnown: boolean;
}

/** Everything around the screens: navigation, selection, notices; and the chosen screen itself. */
export const Shell = ({ workspaceId, areGroupsKnown }: ShellProps) => {
  const { catalog, issues } = useWorkspace();
  const catalogue = useMemo(
    () =>
      catalogueOf(
        catalog,
        workspaceId,
        viewRegistry.map(({ id }) => id),
        areGroupsKnown,
      ),
    [catalog, workspaceId, areGroupsKnown],
  );
  const defaults = useMemo(() => selectionDefaults(catalog), [catalog]);
  const control = useSelection(catalogue, defaults);
  const { selection } = control;
  // The screen stays while the words of another language are fetched.
  const language = useDeferredValue(selection.language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = selection.theme;
  }, [language, selection.theme]);
  return (
    <WordsProvider language={language}>
      <SkipLink />
      <Header control={control} />
      {selection.year === noYear ? null : (
        <SelectionBar catalog={catalog} catalogue={catalogue} control={control} />
      )}
      {isIllustrative(catalog, selection) ? <IllustrativeRibbon /> : null}
      <main className={styles.main} id="main" tabIndex={-1}>
        {/* Of own files the analyst saw every rejected row before confirming. */}
        <Notices control={control} issues={workspaceId === null || isShippedId(workspaceId) ? issues : []} />
        <ThemeContext value={selection.theme}>
          <ScreensContext value={screenOf}>
            <CurrentView key={workspaceId} control={control} />
          </ScreensContext>
        </ThemeContext>
      </main>
    </WordsProvider>
  );
};

/** Screens of registers show all that is loaded, the others one index. */
const isIllustrative = ({ methods }: Catalog, { view, indexCode, level }: Selection): boolean => {
  const isRegister = viewRegistry.find(({ id }) => id === view)?.kind === 'register';
  return methods.some(
    (method) => method.status === 'illustrative' && (isRegister || isOfIndex(method, { indexCode, level })),
  );
};

const SkipLink = () => {
  const { t } = useWords();
  return (
    <a className={styles.skip} href="#main">
      {t('common.skipToContent')}
    </a>
  );
};

interface CurrentViewProps {
  readonly control: SelectionControl;
}

const CurrentView = ({ control }: CurrentViewProps) => {
  // The old screen stays, untouched, until the new one has its rows; controls answer at once.
  const shown = useDeferredValue(control);
  const { view, indexCode, level } = shown.selection;
  const kind = viewRegistry.find(({ id }) => id === view)?.kind;
  return (
    // Outside of the keyed boundary: a new Suspense would show its fallback instead of keeping the old screen.
    <Suspense fallback={<Skeleton height={40} />}>
      <ErrorBoundary
        // Registers hold every index: none of them begins anew when another is chosen.
        key={kind === 'register' ? view : `${view} ${indexCode} ${level}`}
        renderError={(error, retry) => <ViewError error={error} onRetry={retry} />}
      >
        <div data-view={view} data-settled={shown === control ? 'true' : 'false'}>
          <ResolvedView control={shown} />
        </div>
      </ErrorBoundary>
    </Suspense>
  );
};

const ResolvedView = memo(({ control }: CurrentViewProps) => {
  const { selection } = control;
  const words = useWords();
  const screen = useScreen(selection);
  usePrefetch(selection);
  const registered = viewRegistry.find(({ id }) => id === selection.view);
  const viewName = words.t(registered?.labelKey ?? 'common.appName');
  // Only that screen shows parts of a year.
  const part =
    selection.view === 'satisfaction' && selection.period !== wholeYear ? ` ${selection.period}` : '';
  const title =
    screen === null
      ? viewName
      : `${screen.unitName} · ${indexLabel(words, screen.catalog, selection.indexCode)} ${selection.year}${part} · ${viewName}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  usePrintFrame(title, screen === null ? '' : sourceOf(screen), words.language);
  return (
    <>
      <h1 className={styles.screenTitle}>{title}</h1>
      {registered?.kind === 'register' ? (
        <SendPanelProvider control={control}>
          <registered.screen.Component control={control} />
        </SendPanelProvider>
      ) : registered === undefined || screen === null ? (
        <NoFigures control={control} />
      ) : (
        <TraceProvider selection={selection}>
          <SendPanelProvider control={control}>
            <registered.screen.Component screen={screen} control={control} />
          </SendPanelProvider>
        </TraceProvider>
      )}
    </>
  );
});
ResolvedView.displayName = 'ResolvedView';

const sourceOf = (screen: Screen): string =>
  screen.words.t('common.panel.source', {
    source: compactSource(
      screen,
      screen.comparison === null ? [screen.page] : [screen.comparison.base, screen.page],
    ),
  });
