import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/i18n/createWords.ts';
import { fieldTargets } from '../../../src/viewModels/fieldTargets.ts';
import { likertTargets } from '../../../src/viewModels/likertTargets.ts';
import type { LikertDimension, LikertView } from '../../../src/viewModels/likertView.ts';
import type { PanelView } from '../../../src/viewModels/panelView.ts';
import { buildTargetBook } from '../../../src/viewModels/targetBook.ts';
import { districtPlans, districtRegisters, districtTargets } from '../../support/districtTargets.ts';
import { districtScreen } from '../../support/districtScreen.ts';

const screenOf = async (year: number, index = 'SIPAS') => {
  const unit = year < 2025 ? 'MHX01' : 'MHM01';
  return (await districtScreen({ index, year, base: year - 1, unit })).screen;
};
const found = async (year: number, book = districtTargets()) => fieldTargets(await screenOf(year), book);

/** Rates of all communes together, from the lines of the file: Σ rate · people / Σ people. */
const lines = readFileSync(path.resolve(import.meta.dirname, '../../../data/illustrative/sipas.csv'), 'utf8')
  .split('\n')
  .map((line) => line.split(','));
function pooled(year: number, factor: string): number {
  const own = lines.filter((line) => line[0] === String(year) && line[6] === factor);
  const people = own.reduce((sum, line) => sum + Number(line[10]), 0);
  return own.reduce((sum, line) => sum + Number(line[8]) * Number(line[10]), 0) / people;
}
const factors = ['access', 'procedure', 'official', 'result', 'feedback'];

/** The district's plans with another metric of satisfaction. */
const bookOf = (change: Partial<(typeof districtPlans.metrics)[number]>) =>
  buildTargetBook(
    districtRegisters,
    {
      ...districtPlans,
      metrics: districtPlans.metrics.map((metric) =>
        metric.metricId === 'mh-sipas' ? { ...metric, ...change } : metric,
      ),
    },
    [...districtTargets().dataOf.values()].flatMap(({ figures, metric: { indexCode, kind } }) =>
      figures.map((figure) => ({ ...figure, indexCode, kind })),
    ),
    '2025-12-31',
  );

describe(fieldTargets, () => {
  it.each([
    [2024, 'met'],
    [2025, 'missed'],
  ] as const)('judges every factor over all communes together: %i %s', async (year, status) => {
    const [target, ...others] = await found(year);
    expect(others).toEqual([]);
    expect(target).toMatchObject({
      id: 'MH4',
      clause: 'I.4',
      boundText: '≥\u00a085\u00a0%',
      value: 85,
      status,
    });
    expect(target?.standings.map(({ id }) => id)).toEqual(factors);
    for (const { id, value, status: own } of target?.standings ?? []) {
      expect(value).toBeCloseTo(pooled(year, id), 9);
      expect(own).toBe(pooled(year, id) >= 85 ? 'met' : 'missed');
    }
    const worst = factors.toSorted((a, b) => pooled(year, a) - pooled(year, b))[0];
    expect(target?.worst?.id).toBe(worst);
  });

  it('is not judged before its day, and stands in no year without it', async () => {
    const [early] = await found(2025, districtTargets('2025-06-30'));
    expect(early).toMatchObject({ status: 'notDue', standings: [], worst: null });
    expect(early?.fields).toHaveLength(5);
    expect(await found(2021)).toEqual([]);
    expect(fieldTargets(await screenOf(2024, 'PAR'), districtTargets())).toEqual([]);
  });

  it('leaves out what is not a level on the index’s own scale', async () => {
    expect(await found(2024, bookOf({}))).toHaveLength(1);
    expect(await found(2024, bookOf({ transform: 'complement' }))).toEqual([]);
    expect(await found(2024, bookOf({ period: 'quarter' }))).toEqual([]);
  });
});

const row = (id: string, label: string) => ({
  id,
  label,
  shares: { 1: 0.05, 2: 0.05, 3: 0.1, 4: 0.4, 5: 0.4 },
  ratio: 0.8,
  rateText: '80,0 %',
  intervalText: '',
  sampleText: '',
});
const panelOf = (rows: readonly (readonly [id: string, label: string])[]): PanelView<LikertView> => ({
  id: 'likert',
  title: '',
  sentence: 'Thấp nhất là A.',
  chart: {
    rows: rows.map(([id, label]) => row(id, label)),
    levelLabels: { 1: '', 2: '', 3: '', 4: '', 5: '' },
    axisLabel: '',
  },
  unavailable: null,
  table: {
    caption: '',
    columns: [{ key: 'item', label: '', kind: 'text' }],
    rows: rows.map(([id, label]) => ({ id, cells: [{ value: label, text: label }] })),
  },
  source: '',
});
const words = createWords('vi');
const byFactor = panelOf([
  ['access', 'Tiếp cận dịch vụ'],
  ['result', 'Kết quả dịch vụ'],
]);
const shown = async (panel: PanelView<LikertView>, dimension: LikertDimension, year: number) =>
  likertTargets(words, panel, dimension, await found(year));

describe(likertTargets, () => {
  it('puts the limit on the rows of its fields, and names the fields that miss it', async () => {
    const { chart, sentence, table } = await shown(byFactor, 'factor', 2025);
    expect(chart?.targets).toEqual([
      {
        id: 'MH4',
        label: 'Chỉ tiêu ≥\u00a085\u00a0% của từng yếu tố (I.4)',
        tip: 'Phần hài lòng dài đến vạch này là đạt.',
        value: 85,
        rowIds: ['access', 'result'],
      },
    ]);
    expect(sentence).toMatch(
      /^Thấp nhất là A\. Chỉ tiêu ≥\u00a085\u00a0% ở từng yếu tố \(I\.4\), tính chung 4\/4 đơn vị: \*\*✕ chưa đạt\*\* ở /u,
    );
    const missed = pooled(2025, 'result').toFixed(2).replace('.', ',');
    const lack = (85 - pooled(2025, 'result')).toFixed(2).replace('.', ',');
    expect(pooled(2025, 'result')).toBeLessThan(85);
    expect(sentence).toContain(`Kết quả dịch vụ ${missed}\u00a0% (thiếu ${lack} điểm phần trăm)`);
    expect(table.columns).toHaveLength(4);
    expect(table.rows[1]?.cells.slice(1).map(({ text }) => text)).toEqual([
      '≥\u00a085\u00a0%',
      `${missed}\u00a0%`,
      `✕ chưa đạt · thiếu ${lack} điểm phần trăm`,
    ]);
  });

  it('says the lowest field where all reach it', async () => {
    const { sentence } = await shown(byFactor, 'factor', 2024);
    expect(sentence).toContain('tính chung 16/16 đơn vị: **✓ đạt**, thấp nhất là Kết quả dịch vụ 86,22');
  });

  it('finds service fields by their names, and marks nothing where the bars are no fields', async () => {
    const [target] = await found(2024);
    if (target === undefined) throw new Error('no target');
    const field = {
      ...target,
      fields: [{ ...target.fields[0], name: 'HỘ TỊCH' } as (typeof target.fields)[0]],
    };
    const byField = panelOf([
      ['Hộ tịch', 'Hộ tịch'],
      ['Đất đai', 'Đất đai'],
    ]);
    expect(likertTargets(words, byField, 'field', [field]).chart?.targets?.[0]?.rowIds).toEqual(['Hộ tịch']);
    expect(likertTargets(words, byField, 'field', [target])).toBe(byField);
    expect(likertTargets(words, byFactor, 'question', [target])).toBe(byFactor);
    expect(likertTargets(words, byFactor, 'factor', [])).toBe(byFactor);
  });
});
