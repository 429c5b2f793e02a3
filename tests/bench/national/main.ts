// Measured from outside: `bench.measure(units)` loads an invented nation and times what its screens do.
import { openDatabase } from '../../../src/database/database.ts';
import type { LoadedTables } from '../../../src/database/database.ts';
import type { EncodedTable } from '../../../src/database/encodeDataset.ts';
import { answersOf } from '../../../src/database/answers.ts';
import { browserEngineAssets } from '../../../src/database/engineAssets.ts';
import { asGroupId } from '../../../src/domain/ids.ts';
import type { RankRangesInput } from '../../../src/domain/rankRanges.ts';
import { wholeYear } from '../../../src/domain/records.ts';
import { createWords } from '../../../src/i18n/createWords.ts';
import { loadLateWords } from '../../../src/i18n/createI18n.ts';
import { areaScoresQuery } from '../../../src/queries/areaScores.ts';
import { criterionScoresQuery, unitCriterionScoresQuery } from '../../../src/queries/criterionScores.ts';
import { indexValuesQuery } from '../../../src/queries/indexValues.ts';
import { buildScreen } from '../../../src/viewModels/buildScreen.ts';
import { dumbbellView } from '../../../src/viewModels/dumbbellView.ts';
import { heatmapOf } from '../../../src/viewModels/heatmapView.ts';
import { rankRangesInput } from '../../../src/viewModels/rankRangesView.ts';
import { rankingView } from '../../../src/viewModels/rankingView.ts';
import type { Screen } from '../../../src/viewModels/screen.ts';
import { splitWaterfall } from '../../../src/viewModels/waterfallSplit.ts';
import { waterfallOf } from '../../../src/viewModels/waterfallView.ts';
import { buildYearbook } from '../../../src/viewModels/yearbook.ts';
import { loadCatalog } from '../../../src/views/shared/loadCatalog.ts';
import { rankRangesBeside } from '../../../src/workers/rankClient.ts';
import { encodedParts, indexCode, scoreCount, years } from './nationalData.ts';

const level = 'commune';
const all = asGroupId('all');

/** Milliseconds a step takes, and what it gives. */
async function timed<T>(step: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const started = performance.now();
  const value = await step();
  return { ms: performance.now() - started, value };
}

/** Loads everything, reporting after each year; times without generating, which an app does not do. */
async function load(unitCount: number) {
  const database = await openDatabase(browserEngineAssets());
  const parts = encodedParts(unitCount);
  const tables: EncodedTable[] = [];
  let encodeMs = 0;
  const progress: number[] = [];
  for (;;) {
    const { ms, value } = await timed(() => parts.next());
    if (value.done === true) break;
    encodeMs += ms;
    tables.push(...value.value);
    progress.push(tables.length);
  }
  const { ms, value } = await timed(() => database.load(tables));
  return { database, tables: value, encodeMs, insertMs: ms, steps: progress.length };
}

/** The screen of a year and unit, its yearbook given. */
function screenAt(
  parts: Pick<Parameters<typeof buildScreen>[0], 'words' | 'catalog' | 'yearbook'>,
  year: number,
  unit: number,
): Screen {
  const unitId = parts.catalog.units[unit]?.unitId;
  const screen =
    unitId === undefined
      ? null
      : buildScreen({
          ...parts,
          year,
          baseYear: year - 1,
          unitId,
          pinned: [],
          groupId: all,
          likeForLike: true,
          criterionId: null,
        });
  if (screen === null) throw new Error(`no screen of ${year}`);
  return screen;
}

async function openYearbook(tables: LoadedTables) {
  await loadLateWords();
  const words = createWords('vi');
  const catalog = await loadCatalog(answersOf(Promise.resolve(tables), null));
  const values = await timed(() => tables.run(indexValuesQuery, [indexCode, level, 'final', wholeYear]));
  const built = await timed(() =>
    buildYearbook({ catalog, indexCode, level, groupId: all, values: values.value, publications: [] }),
  );
  return {
    parts: { words, catalog, yearbook: built.value },
    valuesMs: values.ms,
    yearbookMs: built.ms,
  };
}

const heatmapOrder = { sortBy: null, ownOnTop: true };

/** Every step a screen takes when year or unit change, once a year from the second on. */
async function measure(unitCount: number) {
  const { database, tables, encodeMs, insertMs, steps } = await load(unitCount);
  const { parts, valuesMs, yearbookMs } = await openYearbook(tables);
  const times: Record<'ranking' | 'change' | 'contributions' | 'heatmap' | 'criterionScores', number[]> = {
    ranking: [],
    change: [],
    contributions: [],
    heatmap: [],
    criterionScores: [],
  };
  let checked = 0;
  for (const [index, year] of years.slice(1).entries()) {
    const unit = Math.floor((unitCount * index) / years.length);
    const ranking = await timed(() =>
      rankingView(screenAt(parts, year, unit), { search: '', filter: 'all', criteria: null, ranges: null }),
    );
    const change = await timed(() => dumbbellView(screenAt(parts, year, unit), 'change'));
    const screen = screenAt(parts, year, unit);
    const why = await timed(async () => {
      const scores = await tables.run(unitCriterionScoresQuery, [indexCode, screen.unitId]);
      return waterfallOf({ screen, unitId: screen.unitId, scores, scope: { level: 1 } }, splitWaterfall);
    });
    const scores = await timed(() => tables.run(criterionScoresQuery, [indexCode, level, year]));
    const heatmap = await timed(() => heatmapOf(screen, scores.value, heatmapOrder));
    times.ranking.push(ranking.ms);
    times.change.push(change.ms);
    times.contributions.push(why.ms);
    times.criterionScores.push(scores.ms);
    times.heatmap.push(heatmap.ms);
    const isWhole =
      ranking.value.table.rows.length === unitCount &&
      change.value.table.rows.length === unitCount &&
      why.value.chart?.bars.length === 8 &&
      heatmap.value.table.rows.length === unitCount;
    if (isWhole) checked += 1;
  }
  const ranges = await measureRanges(tables, screenAt(parts, 2025, 0));
  await database.close();
  return {
    scores: scoreCount(unitCount),
    loadMs: encodeMs + insertMs,
    encodeMs,
    insertMs,
    steps,
    valuesMs,
    yearbookMs,
    times,
    isWhole: checked === years.length - 1,
    ...ranges,
  };
}

/** Both kinds of ranges of ranks, in the worker of the app. */
async function measureRanges(tables: LoadedTables, screen: Screen) {
  const { signal } = new AbortController();
  const areaScores = await timed(() => tables.run(areaScoresQuery, [indexCode, level, screen.page.year]));
  const input = rankRangesInput(screen, areaScores.value);
  if (input === null) throw new Error('the areas do not make up the index');
  const survey: RankRangesInput = {
    kind: 'confidence',
    units: screen.page.ranked.map(({ unitId, value }, index) => ({
      unitId,
      ratio: (value ?? 0) / screen.page.method.scaleMax,
      n: 60 + (index % 240),
    })),
    options: { confidence: 0.95, designEffect: 1, direction: 'higherIsBetter' },
  };
  const sensitivity = await timed(() => rankRangesBeside(input, signal));
  const confidence = await timed(() => rankRangesBeside(survey, signal));
  return { areaScoresMs: areaScores.ms, sensitivityMs: sensitivity.ms, confidenceMs: confidence.ms };
}

Object.assign(globalThis, { bench: { measure } });
