import { answersOf } from '../../src/database/answers.ts';
import type { LoadedTables } from '../../src/database/database.ts';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import { asGroupId, asIndexCode, unitIdOf } from '../../src/domain/ids.ts';
import { wholeYear } from '../../src/domain/records.ts';
import { createWords } from '../../src/i18n/createWords.ts';
import type { Language } from '../../src/i18n/words.ts';
import { criterionScoresQuery, unitCriterionScoresQuery } from '../../src/queries/criterionScores.ts';
import type { CriterionScoreRow } from '../../src/queries/criterionScores.ts';
import { indexValuesQuery } from '../../src/queries/indexValues.ts';
import { publicationsQuery } from '../../src/queries/publications.ts';
import { buildScreen } from '../../src/viewModels/buildScreen.ts';
import type { Screen } from '../../src/viewModels/screen.ts';
import { buildYearbook } from '../../src/viewModels/yearbook.ts';
import { loadCatalog } from '../../src/views/shared/loadCatalog.ts';
import { shippedDataset } from './shippedDataset.ts';
import { openTestDatabase } from './testDatabase.ts';

export interface ShippedScreenRequest {
  readonly index?: string;
  readonly year: number;
  readonly base: number | null;
  /** Province code of before July 2025, e.g. `42`. */
  readonly unit?: string;
  readonly pinned?: readonly string[];
  readonly group?: string;
  readonly likeForLike?: boolean;
  readonly language?: Language;
}

export interface ShippedScreen {
  readonly screen: Screen;
  /** Criterion scores of all units in a year. */
  readonly scores: (year: number) => Promise<readonly CriterionScoreRow[]>;
  /** Criterion scores of the selected unit in all years. */
  readonly unitScores: readonly CriterionScoreRow[];
}

let opened: Promise<LoadedTables> | null = null;

/** The real engine with the shipped data, opened once a test file. */
export function shippedDatabase(): Promise<LoadedTables> {
  opened ??= openTestDatabase().then((database) => database.load(encodeDataset(shippedDataset())));
  return opened;
}

/** A screen on the shipped data, as the app builds it. Hà Tĩnh unless said otherwise. */
export async function shippedScreen(request: ShippedScreenRequest): Promise<ShippedScreen> {
  const { index = 'PAPI', year, base, unit = '42', pinned = [], group = 'all', language = 'vi' } = request;
  const database = await shippedDatabase();
  const indexCode = asIndexCode(index);
  const level = 'province';
  const unitId = unitIdOf(unit, '2008-08-01');
  const groupId = asGroupId(group);
  const catalog = await loadCatalog(answersOf(Promise.resolve(database), null));
  const yearbook = buildYearbook({
    catalog,
    indexCode,
    level,
    groupId,
    values: await database.run(indexValuesQuery, [indexCode, level, 'final', wholeYear]),
    publications: await database.run(publicationsQuery, [indexCode]),
  });
  const screen = buildScreen({
    words: createWords(language),
    catalog,
    yearbook,
    year,
    baseYear: base,
    unitId,
    pinned: pinned.map((code) => unitIdOf(code, '2008-08-01')),
    groupId,
    likeForLike: request.likeForLike ?? false,
    criterionId: null,
  });
  if (screen === null) throw new Error(`no figures of ${index} ${year}`);
  return {
    screen,
    scores: (ofYear) => database.run(criterionScoresQuery, [indexCode, level, ofYear]),
    unitScores: await database.run(unitCriterionScoresQuery, [indexCode, unitId]),
  };
}
