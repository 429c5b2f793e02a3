import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersOf } from '../../src/database/answers.ts';
import { answerQuestions, answerRows, answerTexts } from '../../src/database/answerTables.ts';
import type { Database, LoadedTables } from '../../src/database/database.ts';
import { encodeDataset } from '../../src/database/encodeDataset.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { asBatchId, asCriterionId, asGroupId, asIndexCode, asUnitId } from '../../src/domain/ids.ts';
import { newcombeChange } from '../../src/domain/newcombe.ts';
import type { ScoreRecord } from '../../src/domain/records.ts';
import { wholeYear } from '../../src/domain/records.ts';
import { surveyRate } from '../../src/domain/surveyRate.ts';
import { createWords } from '../../src/i18n/createWords.ts';
import { importAnswers, parseAnswers } from '../../src/ingest/parseAnswers.ts';
import { readTable } from '../../src/ingest/readTable.ts';
import { answerPeriodsQuery } from '../../src/queries/answerPeriods.ts';
import { answerSeriesQuery } from '../../src/queries/answerSeries.ts';
import { indexUnitsQuery } from '../../src/queries/indexUnits.ts';
import { indexValuesQuery } from '../../src/queries/indexValues.ts';
import { surveyAnswersQuery } from '../../src/queries/surveyAnswers.ts';
import { surveyCountsQuery } from '../../src/queries/surveyCounts.ts';
import { surveyQuestionnairesQuery } from '../../src/queries/surveyQuestionnaires.ts';
import { surveyTextsQuery } from '../../src/queries/surveyTexts.ts';
import { buildScreen } from '../../src/viewModels/buildScreen.ts';
import { likertView } from '../../src/viewModels/likertView.ts';
import { satisfactionScope } from '../../src/viewModels/satisfactionScope.ts';
import { satisfactionSlide } from '../../src/viewModels/satisfactionSlide.ts';
import type { Screen } from '../../src/viewModels/screen.ts';
import { surveyAnswersView } from '../../src/viewModels/surveyAnswersView.ts';
import { surveyBook } from '../../src/viewModels/surveyBook.ts';
import type { SurveyInput } from '../../src/viewModels/surveyBook.ts';
import { surveyHeadlineView } from '../../src/viewModels/surveyHeadlineView.ts';
import { surveyMethodView } from '../../src/viewModels/surveyMethodView.ts';
import { periodChoice } from '../../src/viewModels/surveyPeriods.ts';
import { surveyUnitsView } from '../../src/viewModels/surveyRowsView.ts';
import { onTimeView } from '../../src/viewModels/surveyScatterView.ts';
import { surveyTextsView } from '../../src/viewModels/surveyTextsView.ts';
import { surveyYearsView } from '../../src/viewModels/surveyYearsView.ts';
import { buildYearbook } from '../../src/viewModels/yearbook.ts';
import { loadCatalog } from '../../src/views/shared/loadCatalog.ts';
import { emptyDataset } from '../support/emptyDataset.ts';
import { quarterSurvey } from '../support/quarterSurvey.ts';
import { surveyKnown } from '../support/surveyFixtures.ts';
import { openTestDatabase } from '../support/testDatabase.ts';

const sipas = asIndexCode('SIPAS');
const commune = { indexCode: sipas, level: 'commune' as const };
const an = asUnitId('MH01.20080801');
const [nameAn, nameBinh] = ['Xã Minh Họa An', 'Xã Minh Họa Bình'] as const;
const batchId = asBatchId('quarters');

/** 2023 as a whole, every quarter of 2024 and the first two of 2025; nothing of 2025 as a whole. */
const survey = quarterSurvey({
  units: [nameAn, nameBinh],
  times: ['2023 Cả năm', '2024 Quý I', '2024 Quý II', '2024 Quý IV', '2025 Quý I', '2025 Quý II'],
  questions: ['A.1', 'A.2', 'B.1'],
  questionnaires: 60,
});

/** A rate printed for 2024, which no quarter may take for its own. */
const printed: ScoreRecord = {
  batchId: asBatchId('known'),
  row: 2,
  unitId: an,
  year: 2024,
  period: wholeYear,
  indexCode: sipas,
  methodId: surveyKnown.methods[0]?.methodId ?? ('' as never),
  criterionId: asCriterionId('SIPAS'),
  kind: 'final',
  value: 12.34,
  maxPoints: null,
  n: null,
  missingReason: null,
};

const percent = (unit: string, when: string): string => {
  const { satisfied, answers } = survey.counted(unit, when);
  return ((100 * satisfied) / answers).toFixed(2).replace('.', ',');
};

describe('survey answers of parts of a year', () => {
  let database: Database;
  let tables: LoadedTables;
  let dataset: Dataset;

  beforeAll(async () => {
    database = await openTestDatabase();
    const table = readTable(new TextEncoder().encode(survey.text));
    const { cells, cases, accounting } = parseAnswers(table, batchId, surveyKnown);
    const { answers, meaning, repeated, texts } = importAnswers(table, batchId, surveyKnown);
    if (accounting.loaded !== survey.rows) throw new Error('rows of the generated file were rejected');
    dataset = {
      ...emptyDataset,
      ...surveyKnown,
      scores: [printed],
      answerCells: cells,
      answerCases: cases,
      batches: [
        {
          batchId,
          position: 1,
          fileName: 'phieu-theo-quy.csv',
          register: 'answers',
          title: '',
          source: '',
          read: survey.rows,
          loaded: survey.rows,
          rejected: 0,
          skipped: 0,
        },
      ],
    };
    tables = await database.load(encodeDataset(dataset));
    if (answers === null) throw new Error('the file holds no answers');
    await tables.fillComments([answerTexts(batchId, meaning, texts)]);
    await tables.fillAnswers([
      answerQuestions(batchId, meaning),
      answerRows(batchId, answers, meaning, repeated),
    ]);
  });
  afterAll(() => database.close());

  const screenOf = async (year: number, baseYear: number | null): Promise<Screen> => {
    const catalog = await loadCatalog(answersOf(Promise.resolve(tables), null));
    const yearbook = buildYearbook({
      catalog,
      ...commune,
      groupId: asGroupId('all'),
      values: await tables.run(indexValuesQuery, [sipas, 'commune', 'final', wholeYear]),
      publications: [],
      answerYears: catalog.answerPeriods.map((row) => row.year),
    });
    const screen = buildScreen({
      words: createWords('vi'),
      catalog,
      yearbook,
      year,
      baseYear,
      unitId: an,
      pinned: [],
      groupId: asGroupId('all'),
      likeForLike: true,
      criterionId: null,
    });
    if (screen === null) throw new Error(`nothing is known of ${year}`);
    return screen;
  };

  const inputOf = async (year: number, period: string, baseYear: number | null): Promise<SurveyInput> => ({
    screen: await screenOf(year, baseYear),
    period,
    values: await tables.run(indexValuesQuery, [sipas, 'commune', 'final', wholeYear]),
    overall: await tables.run(surveyCountsQuery, [
      sipas,
      'commune',
      period,
      'overall',
      null,
      null,
      null,
      null,
      null,
    ]),
    questionnaires: await tables.run(surveyQuestionnairesQuery, [
      sipas,
      'commune',
      period,
      'overall',
      null,
      null,
    ]),
    series: period === wholeYear ? [] : await tables.run(answerSeriesQuery, [sipas, 'commune', period, an]),
    designEffect: 1,
  });

  const factorsOf = (year: number, period: string) =>
    tables.run(surveyCountsQuery, [sipas, 'commune', period, 'factor', year, an, null, null, null]);

  it('are known by year and part, out of the records as out of the tables', async () => {
    const rows = await tables.run(answerPeriodsQuery, []);
    expect(rows.map(({ year, period }) => `${year} ${period}`.trim())).toEqual([
      '2023',
      '2024 Q1',
      '2024 Q2',
      '2024 Q4',
      '2025 Q1',
      '2025 Q2',
    ]);
    expect(answerPeriodsQuery.early?.(dataset, [])).toEqual(rows);
    const units = await tables.run(indexUnitsQuery, []);
    // Bình has answers and no printed rate.
    expect(units.map(({ unitId, figures }) => [unitId, figures])).toEqual([
      [an, 1],
      ['MH02.20080801', 0],
    ]);
    expect(indexUnitsQuery.early?.(dataset, [])).toEqual(units);
  });

  it('of one unit in time, with the people asked', async () => {
    const rows = await tables.run(answerSeriesQuery, [sipas, 'commune', 'Q2', an]);
    const found = rows.map((row) => [
      row.year,
      row.period,
      row.level4Count + row.level5Count,
      surveyRate(row)?.n,
      row.questionnaireCount,
    ]);
    const expected = (['2024 Quý I', '2024 Quý II', '2024 Quý IV', '2025 Quý I', '2025 Quý II'] as const).map(
      (when) => {
        const { satisfied, answers, people } = survey.counted(nameAn, when);
        const [year, , roman = ''] = when.split(' ');
        return [Number(year), `Q${['I', 'II', 'III', 'IV'].indexOf(roman) + 1}`, satisfied, answers, people];
      },
    );
    expect(found).toEqual(expected);
    expect((await tables.run(answerSeriesQuery, [sipas, 'commune', '', an])).map(({ year }) => year)).toEqual(
      [2023],
    );
  });

  it('can be chosen where a year has them; a year without others says so', async () => {
    expect(periodChoice(await screenOf(2024, null), wholeYear)).toEqual({
      periods: [
        { id: '', label: 'Cả năm' },
        { id: 'Q1', label: 'Quý I' },
        { id: 'Q2', label: 'Quý II' },
        { id: 'Q4', label: 'Quý IV' },
      ],
      note: '',
    });
    expect(periodChoice(await screenOf(2025, 2024), 'Q2')).toEqual({
      periods: [
        { id: 'Q1', label: 'Quý I' },
        { id: 'Q2', label: 'Quý II' },
      ],
      note: 'Năm 2025 chưa có số liệu cả năm; đang xem quý II năm 2025.',
    });
    expect(periodChoice(await screenOf(2023, null), wholeYear)).toBeNull();
  });

  it('give a quarter its own rate, its people, and the change from the same quarter a year before', async () => {
    const input = await inputOf(2025, 'Q2', 2024);
    const { title, chart, sentence, source } = surveyHeadlineView(input);
    const now = survey.counted(nameAn, '2025 Quý II');
    const base = survey.counted(nameAn, '2024 Quý II');
    expect(title).toBe('Xã Minh Họa An quý II năm 2025: người dân hài lòng đến đâu?');
    expect(chart?.figure).toBe(percent(nameAn, '2025 Quý II'));
    expect(sentence).toContain(`**${percent(nameAn, '2025 Quý II')}\u00a0%**`);
    const facts = new Map(chart?.facts.map((fact) => [fact.id, fact]));
    expect(facts.get('sample')?.text).toBe(`${now.people} phiếu`);
    expect(facts.get('sample')?.label).toBe(`Cỡ mẫu; ${now.answers} câu trả lời`);
    const change = newcombeChange(
      { ratio: base.satisfied / base.answers, n: base.people },
      { ratio: now.satisfied / now.answers, n: now.people },
      0.95,
    );
    expect(surveyBook(input).changeOf(an)?.low).toBeCloseTo(change.low, 9);
    expect(surveyBook(input).changeOf(an)?.high).toBeCloseTo(change.high, 9);
    expect(facts.get('change')?.label).toContain('điểm phần trăm so với quý II năm 2024 (');
    const place = percent(nameAn, '2025 Quý II') >= percent(nameBinh, '2025 Quý II') ? '1/2' : '2/2';
    expect(facts.get('rank')?.text).toBe(place);
    expect(source).toBe(
      'Số liệu minh họa · SIPAS Quý II/2024, Quý II/2025 · phương pháp 2022–2025 · n = 2/2 · phieu-theo-quy.csv · khoảng tin cậy Wilson 95\u00a0%, hệ số thiết kế 1',
    );
  });

  it('leave a printed rate of the year to the year', async () => {
    expect(surveyHeadlineView(await inputOf(2024, wholeYear, null)).chart?.figure).toBe('12,34');
    expect(surveyHeadlineView(await inputOf(2024, 'Q4', null)).chart?.figure).toBe(
      percent(nameAn, '2024 Quý IV'),
    );
    const nobody = surveyHeadlineView(await inputOf(2024, 'Q3', null));
    expect([nobody.chart, nobody.unavailable]).toEqual([
      null,
      'Không có câu trả lời nào về Xã Minh Họa An quý III năm 2024.',
    ]);
  });

  it('are not compared with a year, nor with another quarter', async () => {
    const fact = surveyHeadlineView(await inputOf(2024, 'Q2', 2023)).chart?.facts.find(
      ({ id }) => id === 'change',
    );
    expect(fact).toMatchObject({
      text: '–',
      label: 'chưa so sánh được: không có câu trả lời nào quý II năm 2023',
    });
    const years = surveyYearsView(await inputOf(2024, 'Q2', 2023));
    expect(years.sentence).toContain('quý II năm 2023');
  });

  it('stand in time order, quarters with quarters and years with years', async () => {
    const quarters = surveyYearsView(await inputOf(2025, 'Q2', 2024));
    expect(quarters.title).toBe('Xã Minh Họa An: mức hài lòng qua các quý');
    expect(quarters.chart?.rows.map(({ label, role }) => [label, role])).toEqual([
      ['Quý I/2024', 'context'],
      ['Quý II/2024', 'pinned'],
      ['Quý IV/2024', 'context'],
      ['Quý I/2025', 'context'],
      ['Quý II/2025', 'selected'],
    ]);
    expect(quarters.table.rows[2]?.cells[1]?.text).toBe(percent(nameAn, '2024 Quý IV'));
    expect(quarters.sentence).toMatch(/^So với quý II năm 2024, quý II năm 2025 /);
    const years = surveyYearsView(await inputOf(2024, wholeYear, 2023));
    expect(years.table.rows.map(({ cells }) => cells.slice(0, 2).map(({ text }) => text))).toEqual([
      ['2023', percent(nameAn, '2023 Cả năm')],
      ['2024', '12,34'],
    ]);
  });

  it('are told by factor, answer by answer and in comments, each of its period', async () => {
    const input = await inputOf(2025, 'Q1', 2024);
    const likert = likertView(input, await factorsOf(2025, 'Q1'), 'factor', input.questionnaires);
    const b = survey.counted(nameAn, '2025 Quý I', { question: 'B.1' });
    expect(likert.title).toBe('Yếu tố nào khiến người dân chưa hài lòng với Xã Minh Họa An quý I năm 2025?');
    expect(likert.table.rows[1]?.cells[3]?.value).toBe(b.answers);
    expect(likert.table.rows[1]?.cells[1]?.value).toBeCloseTo((100 * b.satisfied) / b.answers, 9);
    const { methodId } = input.screen.page.method;
    const rows = await tables.run(surveyAnswersQuery, [
      methodId,
      2025,
      'Q1',
      an,
      asCriterionId('B'),
      null,
      null,
      null,
      500,
      0,
    ]);
    const behind = surveyAnswersView(input.screen, 'Q1', rows, { name: 'Công chức', level: null });
    expect(behind.table.rows).toHaveLength(b.answers);
    expect(behind.title).toBe('Công chức: những câu trả lời của Xã Minh Họa An quý I năm 2025');
    expect(surveyAnswersView(input.screen, 'Q1', [], { name: 'Công chức', level: 2 }).title).toBe(
      'Công chức, mức «Không hài lòng»: những câu trả lời của Xã Minh Họa An quý I năm 2025',
    );
    const written = await tables.run(surveyTextsQuery, [sipas, 'commune', 'Q1', 2025, an, '', 200]);
    const texts = surveyTextsView(input.screen, 'Q1', written, '');
    expect(texts.title).toBe('Người dân viết gì về Xã Minh Họa An quý I năm 2025?');
    expect(texts.table.rows).toHaveLength(6);
    expect(texts.table.rows.every(({ cells }) => cells[3]?.text.startsWith('Góp ý 2025 Quý I số'))).toBe(
      true,
    );
    expect(texts.source).toContain('SIPAS Quý I/2025');
    expect(surveyUnitsView(input).title).toBe(
      'Quý I năm 2025: đơn vị nào được hài lòng hơn, và chắc chắn đến đâu?',
    );
  });

  it('say that parts are never added up, and leave indicators of the year to the year', async () => {
    const input = await inputOf(2025, 'Q2', 2024);
    expect(surveyMethodView(input, await factorsOf(2025, 'Q2'), []).chart).toContain(
      'Mỗi kỳ trong năm tính riêng từ câu trả lời của kỳ đó; phần mềm không cộng các kỳ thành số liệu cả năm.',
    );
    expect(onTimeView(input, []).unavailable).toContain('quý II năm 2025');
  });

  it('go with a slide that was made of them', async () => {
    const input = await inputOf(2025, 'Q2', 2024);
    const { catalog, unitName } = input.screen;
    const scope = {
      ...commune,
      year: 2025,
      period: 'Q2',
      baseYear: 2024,
      unitId: an,
      unitName,
      groupId: 'all',
      criterionId: null,
      pinned: [],
      likeForLike: true,
    };
    expect(satisfactionScope(catalog, scope)?.scope.period).toBe('Q2');
    // A part nobody was asked in gives way to the year.
    expect(satisfactionScope(catalog, { ...scope, period: 'Q3' })?.scope.period).toBe(wholeYear);
    const slide = satisfactionSlide({
      survey: input,
      factors: await factorsOf(2025, 'Q2'),
      isOwn: true,
      maxRows: 7,
      window: 'around',
    });
    expect(slide.title).toBe(
      `${percent(nameAn, '2025 Quý II')}\u00a0% hài lòng với Xã Minh Họa An quý II năm 2025`,
    );
    expect(slide.source).toContain('Quý II/2025');
  });
});
