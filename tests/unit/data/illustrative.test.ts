import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { illustrativeFiles } from '../../../data/illustrative/generator/files.ts';
import type { ScoreRecord } from '../../../src/domain/records.ts';
import { pointsIndex } from '../../../src/domain/pointsIndex.ts';
import { ingestFiles } from '../../../src/ingest/ingestFiles.ts';
import { ingestPlans } from '../../../src/ingest/ingestPlans.ts';
import { parseAnswers } from '../../../src/ingest/parseAnswers.ts';

const folder = new URL('../../../data/illustrative/', import.meta.url);
const registers: Readonly<Record<string, string>> = {
  'indices.csv': 'indices',
  'units.csv': 'units',
  'methods.csv': 'methods',
  'criteria.csv': 'criteria',
  'par-index.csv': 'scores',
  'sipas.csv': 'scores',
  'answers-2023-2025.csv': 'answers',
  'kpi.csv': 'scores',
  'kpi-plans.csv': 'scores',
  'bands.csv': 'bands',
  'unit-features.csv': 'features',
  'communes-succession.csv': 'successions',
  'own-plans.csv': 'plans',
  'own-metrics.csv': 'metrics',
  'own-targets.csv': 'targets',
};
const dataset = ingestFiles(
  Object.entries(registers).map(([name, register]) => ({
    name,
    register,
    title: name,
    source: 'minh họa',
    bytes: new Uint8Array(readFileSync(new URL(name, folder))),
  })),
  ingestPlans,
  parseAnswers,
);
const codeOf = new Map(dataset.units.map(({ unitId, code }) => [unitId, code]));
const nameOf = new Map(dataset.units.map(({ unitId, name }) => [unitId, name]));

/** Scores of a unit and year by `criterion kind`; `period` empty is the whole year. */
const scoresOf = (code: string, year: number, index: string, period = ''): ReadonlyMap<string, ScoreRecord> =>
  new Map(
    dataset.scores
      .filter(
        (score) =>
          codeOf.get(score.unitId) === code &&
          score.year === year &&
          score.indexCode === index &&
          score.period === period,
      )
      .map((score) => [`${score.criterionId} ${score.kind}`, score]),
  );
const valueOf = (code: string, year: number, index: string, key: string): number | null =>
  scoresOf(code, year, index).get(key)?.value ?? null;

const isAdjustment = ({ criterionId }: { readonly criterionId: string }): boolean => /^[TP]$/u.test(criterionId);

describe('illustrative workspace', () => {
  it('is written byte for byte as the generator makes it', () => {
    const files = illustrativeFiles();
    expect(readdirSync(folder).filter((name) => /\.(?:csv|txt)$/u.test(name)).toSorted()).toEqual(
      [...files.keys()].toSorted(),
    );
    for (const [name, text] of files) expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(text);
  });

  it('loads whole, without an issue', () => {
    expect(dataset.issues.flatMap(({ issues }) => issues)).toEqual([]);
    expect(dataset.batches.map(({ fileName, loaded }) => [fileName, loaded])).toEqual([
      ['indices.csv', 4],
      ['units.csv', 34],
      ['methods.csv', 10],
      ['criteria.csv', 272],
      ['par-index.csv', 11_588],
      ['sipas.csv', 960],
      ['answers-2023-2025.csv', 7397],
      ['kpi.csv', 1880],
      ['kpi-plans.csv', 2838],
      ['bands.csv', 70],
      ['unit-features.csv', 96],
      ['communes-succession.csv', 19],
      ['own-plans.csv', 1],
      ['own-metrics.csv', 6],
      ['own-targets.csv', 7],
    ]);
  });

  it('has a plan whose targets stand in its text, and that says it is invented', () => {
    const text = readFileSync(new URL('minhhoa-01-2022.txt', folder), 'utf8');
    for (const { verbatim } of dataset.targets) expect(text).toContain(verbatim);
    expect(dataset.plans.map(({ docNumber }) => docNumber)).toEqual(['01/KH-UBND (minh họa)']);
  });

  it('says of every unit and index that it is invented', () => {
    expect(dataset.units.filter(({ name }) => !/minh họa/iu.test(name))).toEqual([]);
    expect(dataset.units.filter(({ code }) => !code.startsWith('MH'))).toEqual([]);
    expect(dataset.indices.filter(({ nameVi }) => !nameVi.includes('số liệu minh họa'))).toEqual([]);
    expect(dataset.methods.filter(({ source }) => !source.startsWith('Số liệu minh họa'))).toEqual([]);
  });

  it('has the index its lowest criteria give', () => {
    const parents = new Set(dataset.criteria.map(({ methodId, parentId }) => `${methodId} ${parentId}`));
    const lowest = dataset.criteria.filter(
      ({ methodId, criterionId }) => methodId.includes('-par-') && !parents.has(`${methodId} ${criterionId}`),
    );
    const totals = dataset.scores.filter(({ criterionId }) => criterionId === 'PAR');
    expect(totals).toHaveLength(12 * 7 + 16 * 6 + 4);
    for (const total of totals) {
      const scores = scoresOf(codeOf.get(total.unitId) ?? '', total.year, 'PAR');
      const leaves = lowest
        .filter(({ methodId }) => methodId === total.methodId)
        .map(({ criterionId, maxPoints }) => {
          const score = scores.get(`${criterionId} appraised`) ?? scores.get(`${criterionId} survey`);
          return { criterionId, maxPoints, points: score?.value ?? null, missingReason: score?.missingReason ?? null };
        });
      const bonus = leaves.filter(isAdjustment).reduce((sum, { points }) => sum + (points ?? 0), 0);
      const index = pointsIndex(leaves.filter((leaf) => !isAdjustment(leaf)));
      expect(total.value === null, nameOf.get(total.unitId)).toBe(index.kind === 'missing');
      if (index.kind === 'value') expect(total.value).toBeCloseTo(index.percent + bonus, 6);
    }
  });

  it('has the satisfaction its questionnaires give, by question, factor and overall', () => {
    const counts = new Map<string, { satisfied: number; all: number }>();
    const parentOf = new Map(
      dataset.criteria
        .filter(({ methodId }) => methodId === 'mh-sipas-x-2022')
        .map(({ criterionId, parentId }) => [criterionId, parentId] as const),
    );
    for (const cell of dataset.answerCells) {
      const satisfied = cell.level4Count + cell.level5Count;
      const all = satisfied + cell.level1Count + cell.level2Count + cell.level3Count;
      const factor = parentOf.get(cell.questionId) ?? null;
      for (const criterion of [cell.questionId, factor, 'SIPAS']) {
        const key = `${cell.unitId} ${cell.year} ${criterion ?? ''}`;
        const before = counts.get(key) ?? { satisfied: 0, all: 0 };
        counts.set(key, { satisfied: before.satisfied + satisfied, all: before.all + all });
      }
    }
    const published = dataset.scores.filter(({ indexCode, year }) => indexCode === 'SIPAS' && year >= 2023);
    expect(published).toHaveLength((16 + 16 + 4) * 16);
    for (const { unitId, year, criterionId, value } of published) {
      const { satisfied, all } = counts.get(`${unitId} ${year} ${criterionId}`) ?? { satisfied: 0, all: 0 };
      expect((100 * satisfied) / all, `${unitId} ${year} ${criterionId}`).toBeCloseTo(value ?? Number.NaN, 5);
    }
    const asked = dataset.answerCases.reduce((sum, { questionnaireCount }) => sum + questionnaireCount, 0);
    expect(asked).toBe(7397);
  });

  describe('planted facts', () => {
    it('1: two departments tie with different points', () => {
      expect(valueOf('MHPB02', 2024, 'PAR', 'PAR final')).toBe(valueOf('MHPB04', 2024, 'PAR', 'PAR final'));
      for (const criterion of ['1.2 appraised', '2.1 appraised'])
        expect(valueOf('MHPB02', 2024, 'PAR', criterion)).not.toBe(valueOf('MHPB04', 2024, 'PAR', criterion));
    });

    it('2: one commune is not assessed', () => {
      const scores = [...scoresOf('MHX16', 2022, 'PAR').values()];
      expect(scores.length).toBeGreaterThan(20);
      expect(new Set(scores.map(({ value, missingReason }) => `${value} ${missingReason}`))).toEqual(
        new Set(['null notAssessed']),
      );
    });

    it('3: one commune falls by two criteria alone', () => {
      const [before, now] = [scoresOf('MHX08', 2023, 'PAR'), scoresOf('MHX08', 2024, 'PAR')];
      const changed = [...now]
        .filter(([key]) => /^\d\.\d (appraised|survey)$|^[TP] /u.test(key))
        .map(([key, score]) => [key, (score.value ?? 0) - (before.get(key)?.value ?? 0)])
        .filter(([, change]) => change !== 0);
      expect(changed).toEqual([
        ['3.2 appraised', -2.5],
        ['7.2 appraised', -2],
      ]);
      expect((now.get('PAR final')?.value ?? 0) - (before.get('PAR final')?.value ?? 0)).toBeCloseTo(-4.5, 9);
    });

    it('4: one commune is always on time and satisfies 78 %', () => {
      expect(valueOf('MHX15', 2024, 'KPI', 'onTime final')).toBe(100);
      expect(valueOf('MHX15', 2024, 'SIPAS', 'SIPAS final')).toBe(78);
    });

    it('5: one department gives itself nine points more', () => {
      const gaps = [...scoresOf('MHPB09', 2024, 'PAR')]
        .filter(([key]) => /^\d\.\d selfAssessed$/u.test(key))
        .map(([key, { value }]) => {
          const appraised = valueOf('MHPB09', 2024, 'PAR', key.replace('selfAssessed', 'appraised'));
          return (value ?? 0) - (appraised ?? 0);
        });
      expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(9, 9);
    });

    it('6: one commune lies between 91 and 92 %', () => {
      expect(valueOf('MHX01', 2024, 'SIPAS', 'SIPAS final')).toBe(91.5);
    });

    it('7: a criterion that does not apply leaves numerator and denominator', () => {
      const score = scoresOf('MHPB12', 2024, 'PAR').get('6.1 appraised');
      expect([score?.value, score?.missingReason]).toEqual([null, 'notApplicable']);
      expect(scoresOf('MHPB12', 2024, 'PAR').get('6 final')?.maxPoints).toBe(8);
    });

    it('8: one commune always asks fewer than 30', () => {
      const asked = dataset.scores.filter(
        ({ unitId, indexCode }) => codeOf.get(unitId) === 'MHX07' && indexCode === 'SIPAS',
      );
      expect(asked).toHaveLength(56);
      expect(asked.filter(({ n }) => n === null || n >= 30)).toEqual([]);
    });

    it('9 to 11: two communes merged of whole ones, two with split ones, one name on other territory', () => {
      const parts = dataset.successions.map(({ oldUnitId, newUnitId, part }) => ({
        from: codeOf.get(oldUnitId),
        to: codeOf.get(newUnitId),
        part,
      }));
      const into = (code: string): readonly string[] =>
        parts.filter(({ to }) => to === code).map(({ part }) => part);
      expect(into('MHM01')).toEqual(['whole', 'whole', 'whole', 'whole']);
      expect(into('MHM02')).toEqual(['whole', 'whole', 'whole', 'whole']);
      expect(into('MHM03')).toEqual(['whole', 'whole', 'whole', 'part']);
      expect(into('MHM04')).toEqual(['whole', 'whole', 'whole', 'part', 'part']);
      expect(into('MHL01')).toEqual(['part', 'part']);
      expect(parts.filter(({ from, to }) => from === 'MHX13' && to === 'MHM03')).toEqual([]);
      expect(dataset.units.filter(({ name }) => name === 'Xã Minh Họa Đông').map(({ code }) => code)).toEqual([
        'MHX13',
        'MHM03',
      ]);
    });
  });
});

  const cases = (code: string, year: number, criterion: string): readonly [counted: number, n: number] => {
    const score = scoresOf(code, year, 'KPI').get(`${criterion} final`);
    const n = score?.n ?? 0;
    return [Math.round(((score?.value ?? 0) * n) / 100), n];
  };

describe('the figures of the plans', () => {
  it.each(['MHPB01', 'MHX08', 'MHX15'])('split the files of %s by field without losing one', (code) => {
    for (const year of [2019, 2021, 2024]) {
      const parts = [...scoresOf(code, year, 'KPI').keys()].filter((key) => key.startsWith('onTime.'));
      const sums = parts
        .map((key) => cases(code, year, key.replace(' final', '')))
        .reduce(([counted, n], [moreCounted, more]) => [counted + moreCounted, n + more], [0, 0]);
      expect(parts).toHaveLength(6);
      expect(sums).toEqual(cases(code, year, 'onTime'));
    }
  });
});
