import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedTables } from '../../src/database/database.ts';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import { asIndexCode } from '../../src/domain/ids.ts';
import { wholeYear } from '../../src/domain/records.ts';
import { criterionScoresQuery } from '../../src/queries/criterionScores.ts';
import { indexValuesQuery } from '../../src/queries/indexValues.ts';
import { surveyCountsQuery } from '../../src/queries/surveyCounts.ts';
import type { SurveyDimension } from '../../src/queries/surveyCounts.ts';
import { surveyQuestionnairesQuery } from '../../src/queries/surveyQuestionnaires.ts';
import { likertView } from '../../src/viewModels/likertView.ts';
import { surveyBook } from '../../src/viewModels/surveyBook.ts';
import type { SurveyInput } from '../../src/viewModels/surveyBook.ts';
import { rankRangesInput } from '../../src/viewModels/rankRangesView.ts';
import { rankRanges } from '../../src/domain/rankRanges.ts';
import { slideKinds } from '../../src/domain/deck.ts';
import { readyDeck } from '../../src/viewModels/readyDeck.ts';
import { satisfactionScope } from '../../src/viewModels/satisfactionScope.ts';
import { satisfactionSlide } from '../../src/viewModels/satisfactionSlide.ts';
import type { SatisfactionInput } from '../../src/viewModels/satisfactionSlide.ts';
import { surveyHeadlineView } from '../../src/viewModels/surveyHeadlineView.ts';
import { surveyUnitsView } from '../../src/viewModels/surveyRowsView.ts';
import { surveyYearsView } from '../../src/viewModels/surveyYearsView.ts';
import { funnelView, onTimeView } from '../../src/viewModels/surveyScatterView.ts';
import { districtScreen } from '../support/districtScreen.ts';
import { illustrativeDataset } from '../support/shippedDataset.ts';
import { openTestDatabase } from '../support/testDatabase.ts';

const sipas = asIndexCode('SIPAS');
let tables: LoadedTables;

beforeAll(async () => {
  const database = await openTestDatabase();
  tables = await database.load(encodeDataset(illustrativeDataset()));
});

const counts = (dimension: SurveyDimension, year: number | null = null) =>
  tables.run(surveyCountsQuery, [sipas, 'commune', wholeYear, dimension, year, null, null, null, null]);

const asked = (dimension: 'overall' | 'field' | 'channel') =>
  tables.run(surveyQuestionnairesQuery, [sipas, 'commune', wholeYear, dimension, null, null]);

async function inputOf(unit: string, year: number, designEffect = 1): Promise<SurveyInput> {
  const { screen } = await districtScreen({ index: 'SIPAS', level: 'commune', year, base: year - 1, unit });
  const values = await tables.run(indexValuesQuery, [sipas, 'commune', 'final', wholeYear]);
  return {
    screen,
    values,
    overall: await counts('overall'),
    questionnaires: await asked('overall'),
    period: wholeYear,
    series: [],
    designEffect,
  };
}

/** Counted from the file's own lines, without our importer or engine: question columns 5–14. */
const lines = readFileSync(
  path.resolve(import.meta.dirname, '../../data/illustrative/answers-2023-2025.csv'),
  'utf8',
)
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split(','));

function counted(unit: string, year: number, columns: readonly number[], keep = (_line: string[]) => true) {
  const levels = lines
    .filter((line) => line[0] === String(year) && line[1] === unit && keep(line))
    .flatMap((line) => columns.map((column) => line[column] ?? ''))
    .filter((cell) => cell !== '')
    .map(Number);
  const satisfied = levels.filter((level) => level >= 4).length;
  return { n: levels.length, ratio: satisfied / levels.length };
}
const all = Array.from({ length: 10 }, (_, index) => index + 5);

describe(surveyHeadlineView, () => {
  it('counts the answers of a unit, with margin, change and certain ranks', async () => {
    const { chart, sentence, source } = surveyHeadlineView(await inputOf('MHX01', 2024));
    const own = counted('MHX01', 2024, all);
    expect([own.n, own.ratio]).toEqual([2000, 0.915]);
    expect(chart?.figure).toBe('91,50');
    expect(chart?.facts.map(({ id, text, tone }) => [id, text, tone])).toEqual([
      ['interval', '86,8–94,6', undefined],
      ['sample', '200 phiếu', undefined],
      ['change', '▲ +3,47', undefined],
      ['rank', '1/16', undefined],
    ]);
    expect(chart?.facts[1]?.label).toBe('Cỡ mẫu; 2.000 câu trả lời');
    expect(chart?.facts[2]?.label).toBe(
      'điểm phần trăm so với 2023 (−2,5 đến +9,4): chưa đủ bằng chứng thay đổi',
    );
    expect(chart?.facts[3]?.label).toBe('hạng; chắc chắn trong khoảng 1–15');
    expect(sentence).toContain('**86,8–94,6\u00a0%**');
    expect(source).toContain('answers-2023-2025.csv');
    expect(source).toContain('Số liệu minh họa');
  });

  it('is less sure of a cluster sample', async () => {
    const { chart, source } = surveyHeadlineView(await inputOf('MHX01', 2024, 4));
    expect(chart?.facts[0]?.text).toBe('80,5–96,6');
    expect(chart?.facts[2]?.label).toContain('chưa đủ bằng chứng thay đổi');
    expect(source).toContain('hệ số thiết kế 4');
  });

  it('says why a year is not compared across the change of sampling', async () => {
    const { chart } = surveyHeadlineView(await inputOf('MHX01', 2022));
    expect(chart?.facts.find(({ id }) => id === 'change')).toMatchObject({
      text: '–',
      label: expect.stringContaining('đổi phương pháp') as unknown,
    });
  });
});

describe(likertView, () => {
  it.each([
    ['factor', 'procedure', [7, 8], undefined],
    ['question', 'result.1', [11], undefined],
    ['field', 'Hộ tịch', all, 2],
    ['channel', 'Trực tiếp', all, 3],
  ] as const)('by %s agrees with the file: %s', async (dimension, item, columns, place) => {
    const input = await inputOf('MHX11', 2024);
    const rows = await counts(dimension, 2024);
    const people = await asked(dimension === 'field' || dimension === 'channel' ? dimension : 'overall');
    const { chart, table } = likertView(input, rows, dimension, people);
    const own = counted('MHX11', 2024, columns, (line) => place === undefined || line[place] === item);
    const row = table.rows.find(({ id }) => id === item);
    expect(row?.cells[1]?.value).toBeCloseTo(100 * own.ratio, 9);
    expect(row?.cells[3]?.value).toBe(own.n);
    const shares = chart?.rows.find(({ id }) => id === item)?.shares;
    expect(Object.values(shares ?? {}).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect((shares?.[4] ?? 0) + (shares?.[5] ?? 0)).toBeCloseTo(own.ratio, 12);
  });

  it('rests the interval of a factor on people, and that of a field on its own', async () => {
    const input = await inputOf('MHX11', 2024);
    const interval = async (dimension: 'factor' | 'field', item: string) =>
      likertView(
        input,
        await counts(dimension, 2024),
        dimension,
        await asked(dimension === 'field' ? 'field' : 'overall'),
      ).table.rows.find(({ id }) => id === item)?.cells[2]?.text;
    // Wilson, 0.8686 of 220 questionnaires and 433/444 of 63, computed apart from the code.
    expect(await interval('factor', 'procedure')).toBe('81,7–90,7');
    expect(await interval('field', 'Hộ tịch')).toBe('90,2–99,4');
  });

  it('says that a year has rates only', async () => {
    const input = await inputOf('MHX11', 2022);
    expect(likertView(input, await counts('factor', 2022), 'factor', []).unavailable).toContain(
      'Chưa nạp câu trả lời',
    );
  });
});

describe(surveyUnitsView, () => {
  it('lists every unit with margin and certain ranks, best first', async () => {
    const { table, sentence, chart } = surveyUnitsView(await inputOf('MHX11', 2024));
    expect(table.rows).toHaveLength(16);
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Thị trấn Minh Họa',
      '91,50',
      '86,8–94,6',
      '200',
      '1–15',
      '',
    ]);
    expect(sentence).toContain('0 đơn vị hơn rõ');
    const satisfied = lines
      .filter((line) => line[0] === '2024')
      .flatMap((line) => all.map((column) => line[column] ?? ''));
    const valid = satisfied.filter((cell) => cell !== '');
    const common = valid.filter((cell) => Number(cell) >= 4).length / valid.length;
    expect(chart?.reference?.value).toBeCloseTo(100 * common, 9);
  });
});

describe(surveyBook, () => {
  it('is as sure of ranks as the ranking is', async () => {
    const input = await inputOf('MHM01', 2025);
    const ranking = rankRangesInput(input.screen, []);
    if (ranking?.kind !== 'confidence') throw new Error('no survey');
    const ranges = rankRanges(ranking).map(({ unitId, best, worst }) => [unitId, best, worst]);
    const book = surveyBook(input);
    expect(ranges).toHaveLength(4);
    expect([...book.confidence].map(([unitId, { best, worst }]) => [unitId, best, worst])).toEqual(ranges);
  });
});

describe(surveyYearsView, () => {
  it('marks the year the sampling changed in', async () => {
    const { table, sentence } = surveyYearsView(await inputOf('MHX11', 2024));
    expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      '2019',
      '2020',
      '2021',
      '2022 (đổi phương pháp)',
      '2023',
      '2024',
    ]);
    expect(sentence).toContain('chưa đủ bằng chứng');
  });
});

describe(funnelView, () => {
  it('names the units beyond chance', async () => {
    const { sentence } = funnelView(await inputOf('MHX11', 2024));
    expect(sentence).toContain('Thấp hơn rõ: **Xã Minh Họa Phú**');
    expect(sentence).toContain('Cao hơn rõ: **không có đơn vị nào**');
  });
});

describe(onTimeView, () => {
  it('finds the commune that is on time and does not satisfy', async () => {
    const input = await inputOf('MHX01', 2024);
    const onTime = await tables.run(criterionScoresQuery, [asIndexCode('KPI'), 'commune', 2024]);
    const { sentence, table } = onTimeView(input, onTime);
    expect(sentence).toContain('Xã Minh Họa Phú');
    const phu = table.rows.find(({ cells }) => cells[0]?.text === 'Xã Minh Họa Phú');
    expect(phu?.cells.slice(1, 3).map(({ text }) => text)).toEqual(['100,0', '78,00']);
  });
});

const slideOf = async (unit: string, year: number, patch: Partial<SatisfactionInput> = {}) =>
  satisfactionSlide({
    survey: await inputOf(unit, year),
    factors: await counts('factor', year),
    isOwn: true,
    maxRows: 7,
    window: 'around',
    ...patch,
  });

describe(satisfactionSlide, () => {
  it('says how satisfied people are with the unit, how sure that is, and shows the answers by factor', async () => {
    const { title, sentence, body, source, table } = await slideOf('MHM01', 2025);
    // Counted from the file's own lines: 1.336 of 1.556 answers at level 4 or 5.
    const own = counted('MHM01', 2025, all);
    expect([own.n, (100 * own.ratio).toFixed(2)]).toEqual([1556, '85.86']);
    expect(title).toBe('85,86\u00a0% hài lòng với Xã Minh Họa năm 2025');
    expect(sentence).toContain('80,5–89,9\u00a0% (tin cậy 95\u00a0%)');
    expect(sentence).toContain('Thấp nhất là Tiếp cận dịch vụ (82,4\u00a0%)');
    if (body?.kind !== 'likert') throw new Error('no answers by level');
    const access = counted('MHM01', 2025, [5, 6]);
    expect(body.chart.rows[0]?.ratio).toBeCloseTo(access.ratio, 12);
    expect(body.figures.map(({ id, text }) => [id, text])).toEqual([['rank', '4/4']]);
    expect(source).toContain('answers-2023-2025.csv');
    expect(table?.rows).toHaveLength(5);
  });

  it('in a long room the least satisfying factors are bars', async () => {
    const { body } = await slideOf('MHM01', 2025, { maxRows: 2 });
    if (body?.kind !== 'bars') throw new Error('no bars');
    expect(body.bars.bars.map(({ name, valueText }) => [name, valueText])).toEqual([
      ['Tiếp cận dịch vụ', '82,4'],
      ['Kết quả dịch vụ', '84,0'],
    ]);
    expect(body.bars.more).toBe('và 3 yếu tố khác, không thấp hơn');
  });

  it('where the unit itself is not asked about, the surveyed units stand with their intervals', async () => {
    const { title, sentence, body } = await slideOf('MHM01', 2025, { isOwn: false });
    expect(title).toBe(
      'Hài lòng năm 2025: cao nhất Xã Minh Họa Đông 90,4\u00a0%, thấp nhất Xã Minh Họa 85,9\u00a0%',
    );
    const answers = lines.filter(([year]) => year === '2025').flatMap((line) => line.slice(5, 15));
    const given = answers.filter((cell) => cell !== '');
    const satisfied = given.filter((cell) => Number(cell) >= 4).length / given.length;
    expect(given).toHaveLength(6808);
    expect((100 * satisfied).toFixed(1)).toBe('88.3');
    expect(sentence).toBe('Mức chung 88,3\u00a0% ở 836 phiếu về 4 xã, phường.');
    if (body?.kind !== 'bars') throw new Error('no bars');
    expect(body.bars.bars.map(({ valueText }) => valueText)).toContain('85,9 (80,5–89,9)');
  });
});

describe(satisfactionScope, () => {
  const scope = {
    indexCode: 'PAR',
    level: 'department',
    year: 2025,
    period: wholeYear,
    baseYear: 2024,
    unitId: 'MHPB01.20190101',
    unitName: 'Văn phòng',
    groupId: 'all',
    criterionId: null,
    pinned: [],
    likeForLike: true,
  };

  it('takes the survey of the unit’s level, else of the level that has one, in the year or the last before', async () => {
    const { screen } = await districtScreen({ year: 2024, base: 2023, unit: 'MHX01' });
    const { catalog, unitId, unitName } = screen;
    const own = satisfactionScope(catalog, { ...scope, level: 'commune', year: 2024, unitId, unitName });
    expect(own).toMatchObject({
      isOwn: true,
      scope: { indexCode: 'SIPAS', year: 2024, baseYear: 2023, unitId },
    });
    const offices = satisfactionScope(catalog, { ...scope, year: 2031 });
    expect(offices).toMatchObject({ isOwn: false, scope: { level: 'commune', year: 2025, baseYear: 2024 } });
    expect(satisfactionScope({ ...catalog, indexYears: [] }, scope)).toBeNull();
    expect(satisfactionScope(catalog, { ...scope, indexCode: 'SIPAS' })?.scope.unitId).toBe(scope.unitId);
  });

  it('decides with plans and parts which slides the ready briefing has', async () => {
    const { screen } = await districtScreen({ year: 2024, base: 2023, unit: 'MHX01' });
    const kinds = (indexCode: string, catalog = screen.catalog) =>
      readyDeck(catalog, { ...scope, indexCode, level: 'commune' }, false).slides.map(
        ({ content }) => content.kind,
      );
    expect(kinds('PAR')).toEqual(slideKinds);
    expect(kinds('SIPAS')).not.toContain('actions');
    expect(kinds('KPI')).toEqual([
      'title',
      'headline',
      'ranking',
      'change',
      'targets',
      'satisfaction',
      'method',
    ]);
    const bare = { ...screen.catalog, batches: [] };
    expect(kinds('PAR', bare)).not.toContain('targets');
    expect(readyDeck(bare, null, true).slides.map(({ content }) => content.kind)).toContain('targets');
  });
});
