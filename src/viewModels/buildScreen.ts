import type { CriterionId, GroupId, UnitId } from '../domain/ids.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';
import type { CriterionRecord } from '../domain/records.ts';
import { namedAfterIndicator } from './indicator.ts';
import { compareYears } from './comparison.ts';
import type { Screen } from './screen.ts';
import { allUnits } from './yearbook.ts';
import type { Yearbook, YearPage } from './yearbook.ts';

export interface ScreenRequest {
  readonly words: Words;
  readonly catalog: Catalog;
  readonly yearbook: Yearbook;
  readonly year: number;
  readonly baseYear: number | null;
  readonly unitId: UnitId;
  readonly pinned: readonly UnitId[];
  readonly groupId: GroupId;
  readonly likeForLike: boolean;
  readonly criterionId: CriterionId | null;
  /** Where the index has no total: the indicator whose values the yearbook holds. */
  readonly indicator?: CriterionRecord | null;
}

/** Resolves a selection to the pages it names; null when the index has no figures for the year. */
export function buildScreen(request: ScreenRequest): Screen | null {
  const { words, catalog, yearbook, baseYear, groupId, indicator = null } = request;
  const page = yearbook.pages.get(request.year);
  if (page === undefined) return null;
  const basePage = baseYear === null ? undefined : yearbook.pages.get(baseYear);
  return {
    words,
    catalog: indicator === null ? catalog : namedAfterIndicator(words, catalog, yearbook, indicator),
    yearbook,
    page,
    comparison: basePage === undefined ? null : compareYears(basePage, page),
    unitId: request.unitId,
    unitName: yearbook.nameOf.get(request.unitId) ?? request.unitId,
    pinned: request.pinned.filter((unitId) => unitId !== request.unitId),
    likeForLike: request.likeForLike,
    criterionId: indicator === null ? request.criterionId : null,
    indicator,
    groupName: groupName(words, catalog, groupId, page),
    isIllustrative: page.method.status === 'illustrative',
  };
}

function groupName(
  words: Words,
  catalog: Catalog,
  groupId: GroupId,
  { entries: { size }, method: { level } }: YearPage,
): string {
  if (groupId === allUnits) return words.t(`common.select.allOf.${level}`, { n: words.format.count(size) });
  const group = catalog.groups.find((row) => row.groupId === groupId);
  if (group === undefined) return groupId;
  return words.language === 'vi' ? group.nameVi : group.nameEn;
}
