import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { engineAssets } from './app/engineAssets.ts';
import { preloadScreen } from './app/preloadScreen.ts';
import { startSession } from './app/workspaces/workspaceSession.ts';
import { migrateAddress } from './state/migrateAddress.ts';
import { restoreWorkspace } from './state/rememberedWorkspace.ts';

migrateAddress();
restoreWorkspace();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
// Started before the first render, once a page: StrictMode mounts twice.
const session = startSession(engineAssets(), new URLSearchParams(window.location.search).get('ws'));
preloadScreen();
createRoot(root).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
);
