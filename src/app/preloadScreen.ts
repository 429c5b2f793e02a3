import { preloadTables } from '../views/shared/LazyDataTable.tsx';
import { preloadCharts } from '../views/shared/lazyEChart.ts';
import { viewRegistry } from './viewRegistry.ts';

/** Fetches the code of the screen the address names, and of charts and tables, while the engine starts. */
export function preloadScreen(): void {
  const asked = new URLSearchParams(window.location.search).get('view');
  const registered = viewRegistry.find(({ id }) => id === asked) ?? viewRegistry[0];
  const fetching = [registered?.screen.preload(), preloadCharts(), preloadTables()];
  // A failure is reported where the code is needed.
  for (const part of fetching) part?.catch(() => undefined);
}
