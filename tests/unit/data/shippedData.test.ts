import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criterionOf, dataset, folder, groupBy, manifest, sum, unitName } from './shipped.ts';

const oldUnits = dataset.units.filter(({ validTo }) => validTo === '2025-06-30');
const newUnits = dataset.units.filter(({ validFrom }) => validFrom === '2025-07-01');

describe('manifest.json', () => {
  it('lists every file of the folder once, with titles and source', () => {
    const names = manifest.files.map(({ name }) => name);
    expect(names.toSorted()).toEqual(readdirSync(folder).filter((name) => name.endsWith('.csv')).toSorted());
    for (const file of manifest.files) expect(Object.values(file).every((text) => text.length > 0)).toBe(true);
  });
});

describe('shipped files', () => {
  it('are plain UTF-8 with line feeds, no byte-order mark', () => {
    const odd = manifest.files.filter(({ name }) => {
      const bytes = readFileSync(new URL(name, folder));
      return bytes.includes(0x0d) || bytes[0] === 0xef || bytes.at(-1) !== 0x0a;
    });
    expect(odd).toEqual([]);
  });

  it('load whole: no rejected row, no issue of any kind', () => {
    expect(dataset.issues.flatMap(({ issues }) => issues)).toEqual([]);
    expect(dataset.batches.map(({ fileName, read, loaded, rejected }) => [fileName, read, loaded, rejected])).toEqual(
      [
        ['indices.csv', 3],
        ['units.csv', 97],
        ['methods.csv', 14],
        ['criteria.csv', 185],
        ['papi-dimensions.csv', 6174],
        ['papi-subdimensions.csv', 21_891],
        ['par-sipas-points.csv', 119],
        ['par-sipas-components.csv', 9],
        ['published-conflicts.csv', 17],
        ['national-means.csv', 12],
        ['bands.csv', 14],
        ['groups.csv', 68],
        ['province-succession.csv', 63],
      ].map(([name, rows]) => [name, rows, rows, 0]),
    );
  });

  it('stay inside the scale of their criterion', () => {
    const outside = dataset.scores.filter((score) => {
      const criterion = criterionOf(score);
      if (criterion === undefined) return true;
      return score.value !== null && (score.value < criterion.minPoints - 1e-9 || score.value > criterion.maxPoints + 1e-9);
    });
    expect(outside).toEqual([]);
  });
});

describe('units', () => {
  it('are 63 until 30 June 2025, 34 from 1 July, each with five or six cities', () => {
    expect(oldUnits).toHaveLength(63);
    expect(newUnits).toHaveLength(34);
    expect(oldUnits.filter(({ kind }) => kind === 'thanh_pho').map(({ name }) => name)).toEqual([
      'Hà Nội',
      'Hải Phòng',
      'Đà Nẵng',
      'Hồ Chí Minh',
      'Cần Thơ',
    ]);
    expect(newUnits.filter(({ kind }) => kind === 'thanh_pho').map(({ name }) => name)).toEqual([
      'Hà Nội',
      'Hải Phòng',
      'Huế',
      'Đà Nẵng',
      'Hồ Chí Minh',
      'Cần Thơ',
    ]);
    expect(dataset.units.filter(({ name }) => name !== name.normalize('NFC') || /^(?:Tỉnh|Thành phố) /u.test(name))).toEqual([]);
  });

  it('give every old province one successor and every new one at least one predecessor', () => {
    expect(new Set(dataset.successions.map(({ oldUnitId }) => oldUnitId))).toEqual(new Set(oldUnits.map(({ unitId }) => unitId)));
    expect(new Set(dataset.successions.map(({ newUnitId }) => newUnitId))).toEqual(new Set(newUnits.map(({ unitId }) => unitId)));
    const merged = groupBy(dataset.successions, ({ newUnitId }) => unitName(newUnitId));
    expect(merged.get('Hồ Chí Minh')?.map(({ oldUnitId }) => unitName(oldUnitId))).toEqual([
      'Bình Dương',
      'Bà Rịa - Vũng Tàu',
      'Hồ Chí Minh',
    ]);
    expect([...merged.values()].filter(({ length }) => length === 1)).toHaveLength(11);
  });

  it('are parted by the six regions without overlap', () => {
    const byGroup = groupBy(dataset.groups, ({ groupId }) => String(groupId));
    const sizes = [...byGroup].map(([id, members]) => [id, members.length]);
    expect(sizes).toEqual([
      ['northernMidlands', 14],
      ['redRiverDelta', 11],
      ['northCentralCoast', 14],
      ['centralHighlands', 5],
      ['southEast', 6],
      ['mekongDelta', 13],
      ['centralCities', 5],
    ]);
    const inRegions = dataset.groups.filter(({ groupId }) => String(groupId) !== 'centralCities').map(({ unitId }) => unitId);
    expect(inRegions.toSorted()).toEqual(oldUnits.map(({ unitId }) => unitId).toSorted());
  });
});

describe('methods and criteria', () => {
  it('cover every year of an index once', () => {
    for (const [index, first, last] of [['PAPI', 2011, 2024], ['PAR', 2012, 2030], ['SIPAS', 2017, 2026]] as const) {
      const methods = dataset.methods.filter(({ indexCode }) => String(indexCode) === index);
      const years = methods.flatMap(({ firstYear, lastYear }) =>
        Array.from({ length: lastYear - firstYear + 1 }, (_, offset) => firstYear + offset),
      );
      expect(years).toEqual(Array.from({ length: last - first + 1 }, (_, offset) => first + offset));
      expect(methods.slice(1).every(({ breakVi, breakEn }) => breakVi !== '' && breakEn !== '')).toBe(true);
    }
  });

  it('give PAPI its numbers of dimensions and sub-dimensions', () => {
    const counts = ['papi-2011', 'papi-2016', 'papi-2018', 'papi-2019', 'papi-2021'].map((method) =>
      [1, 2].map((level) => dataset.criteria.filter((c) => String(c.methodId) === method && c.level === level).length),
    );
    expect(counts).toEqual([[6, 22], [6, 22], [8, 28], [8, 29], [8, 28]]);
  });

  it('let the maxima of a dimension’s sub-dimensions, and of the PAR components, sum to the whole', () => {
    for (const parent of dataset.criteria) {
      const children = dataset.criteria.filter(({ methodId, parentId }) => methodId === parent.methodId && parentId === parent.criterionId);
      if (children.length === 0 || String(parent.methodId) === 'sipas-2022') continue;
      expect(sum(children.map(({ maxPoints }) => maxPoints)), `${parent.methodId} ${parent.criterionId}`).toBeCloseTo(parent.maxPoints, 8);
    }
  });
});
