import type { CriterionId, UnitId } from '../domain/ids.ts';
import type { CriterionRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';
import type { Comparison } from './comparison.ts';
import type { SpokenEstimates } from './estimateText.ts';
import type { Yearbook, YearPage } from './yearbook.ts';

/** What every panel of a screen is built from: the selection resolved to data, and the words to speak. */
export interface Screen {
  readonly words: Words;
  readonly catalog: Catalog;
  /** Ranked within the chosen group. */
  readonly yearbook: Yearbook;
  readonly page: YearPage;
  /** Null when there is no base year. */
  readonly comparison: Comparison | null;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly pinned: readonly UnitId[];
  readonly likeForLike: boolean;
  /** Null is the index as a whole. */
  readonly criterionId: CriterionId | null;
  /** The indicator on show where the index has no total: what is ranked and compared; null elsewhere. */
  readonly indicator: CriterionRecord | null;
  /** Name of the chosen group of units, e.g. `63 tỉnh, thành phố`. */
  readonly groupName: string;
  /** Figures of years before a unit existed, on screens that show them. */
  readonly estimates?: SpokenEstimates;
  /** The figures are invented: every part of the screen and every file made from it says so. */
  readonly isIllustrative: boolean;
}
