import { createElement, use } from 'react';
import type { ComponentType } from 'react';

/** A component whose code is fetched when first needed. */
export interface LazyComponent<Props> {
  /** Suspends until the code is there; throws to the nearest boundary when it cannot be had. */
  readonly Component: ComponentType<Props>;
  /** Fetches the code ahead of its first use; once a page. */
  readonly preload: () => Promise<unknown>;
}

/**
 * Unlike `React.lazy`, does not suspend for code that is there already: a fallback shown for a moment would hold
 * the content back for the 300 ms React keeps every fallback.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  let loading: Promise<ComponentType<Props>> | null = null;
  let loaded: ComponentType<Props> | null = null;
  const fetchCode = async (): Promise<ComponentType<Props>> => {
    loaded = await load();
    return loaded;
  };
  const preload = (): Promise<ComponentType<Props>> => (loading ??= fetchCode());
  return { preload, Component: (props) => createElement(loaded ?? use(preload()), props) };
}
