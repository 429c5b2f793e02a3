import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

/** Renders into the page of the test, as the app does, and cleans up after it. */
export const render = (element: ReactNode): { readonly rerender: (next: ReactNode) => void } => {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  root.render(<StrictMode>{element}</StrictMode>);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  return {
    rerender: (next) => {
      root.render(<StrictMode>{next}</StrictMode>);
    },
  };
};
