import { browserEngineAssets } from '../database/engineAssets.ts';
import type { EngineAssets } from '../database/engineAssets.ts';

/** The engine of this release of the app: beside the page. */
export const engineAssets = (): EngineAssets => browserEngineAssets();
