import { createContext, useContext, useSyncExternalStore } from 'react';
import { chartThemes } from '../../charts/chartTheme.ts';
import type { ChartTheme } from '../../charts/chartTheme.ts';
import type { Theme } from '../../state/selection.ts';

/** The theme the reader chose. */
export const ThemeContext = createContext<Theme>('system');

const darkQuery = '(prefers-color-scheme: dark)';

const subscribe = (onChange: () => void): (() => void) => {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
};

/** The charts' theme; `system` follows the machine. */
export function useChartTheme(): ChartTheme {
  const theme = useContext(ThemeContext);
  const isDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches);
  return chartThemes[theme === 'system' ? (isDark ? 'dark' : 'light') : theme];
}
