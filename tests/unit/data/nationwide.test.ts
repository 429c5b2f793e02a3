import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildLineage } from '../../../src/domain/lineage.ts';
import { sharedNames } from '../../../src/domain/namesByYear.ts';
import { successionIssues } from '../../../src/domain/successionIssues.ts';
import { parseNationwide } from '../../../src/storage/parseNationwide.ts';
import { nationwideTexts } from '../../support/nationwideTexts.ts';
import { dataset, groupBy } from './shipped.ts';

const texts = nationwideTexts();
const nationwide = parseNationwide(texts);
const { units, links, placeOf, districts, provinces } = nationwide;
const older = units.filter(({ validTo }) => validTo === '2025-06-30');
const younger = units.filter(({ validFrom }) => validFrom === '2025-07-01');
const lineage = buildLineage(links);
const countOf = (kind: string, of: typeof units): number => of.filter((unit) => unit.kind === kind).length;

/** Old communes of a district and what they became, read from the text alone. */
function followed(district: string): { readonly old: number; readonly fresh: ReadonlySet<string> } {
  const number = texts.districtsBefore.split('\n').find((line) => line.includes(`,${district},`))?.split(',')[0];
  const rows = texts.communesBefore.split('\n').filter((line) => line.split(',')[2] === number);
  const names = new Map(texts.communesSince.split('\n').map((line) => [line.split(',')[0], line.split(',')[1] ?? '']));
  return {
    old: rows.length,
    fresh: new Set(rows.flatMap((line) => (line.split(',')[3] ?? '').split(' ').map((code) => names.get(code) ?? '?'))),
  };
}

describe(parseNationwide, () => {
  it('reads 10,035 communes and 6 places without one, in 696 districts, into 3,321', () => {
    expect([older.length, younger.length, districts.length, links.length]).toEqual([10_041, 3321, 696, 10_571]);
    expect([countOf('xa', older), countOf('phuong', older), countOf('thi_tran', older)]).toEqual([7690, 1728, 617]);
    expect(older.filter(({ code }) => code.startsWith('H')).map(({ name }) => name)).toEqual([
      'Huyện Bạch Long Vĩ',
      'Khu vực bãi bồi ven biển do huyện Kim Sơn quản lý',
      'Huyện Cồn Cỏ',
      'Huyện Hoàng Sa',
      'Huyện Lý Sơn',
      'Huyện Côn Đảo',
    ]);
    expect([countOf('xa', younger), countOf('phuong', younger), countOf('dac_khu', younger)]).toEqual([2621, 687, 13]);
  });

  it('names every unit once, reaches every new one, and leaves no old one behind', () => {
    expect(new Set(units.map(({ unitId }) => unitId)).size).toBe(units.length);
    expect(older.filter(({ unitId }) => !lineage.after.has(unitId))).toEqual([]);
    expect(younger.filter(({ unitId }) => !lineage.before.has(unitId))).toEqual([]);
    expect(new Set(districts.map(({ districtId }) => districtId)).size).toBe(696);
  });

  it('joins whole exactly the units with one successor', () => {
    const wrong = links.filter(({ oldUnitId, part }) => (lineage.after.get(oldUnitId)?.length === 1) !== (part === 'whole'));
    expect(wrong).toEqual([]);
    expect(links.filter(({ part }) => part === 'whole')).toHaveLength(9601);
    expect(successionIssues(links.map((link) => ({ ...link, share: null })), new Map(units.map((unit) => [unit.unitId, unit])))).toEqual([]);
  });

  it('agrees with the 63 → 34 provinces', () => {
    const newProvince = new Map(provinces.map(({ oldCode, newCode }) => [oldCode, newCode]));
    expect(links.filter(({ oldUnitId, newUnitId }) => newProvince.get(placeOf.get(oldUnitId)?.provinceCode ?? '') !== placeOf.get(newUnitId)?.provinceCode)).toEqual([]);
    expect([new Set(older.map(({ unitId }) => placeOf.get(unitId)?.provinceCode)).size, new Set(younger.map(({ unitId }) => placeOf.get(unitId)?.provinceCode)).size]).toEqual([63, 34]);
    expect(provinces.map(({ oldCode, newCode }) => `${oldCode}.20080801 ${newCode}.20250701`)).toEqual(
      dataset.successions.map(({ oldUnitId, newUnitId }) => `${oldUnitId} ${newUnitId}`),
    );
  });

  it('spells every prefix in full and every name in NFC', () => {
    const odd = units.filter(({ name, kind }) => kind === 'khac' || name !== name.normalize('NFC').trim() || name.includes('  '));
    expect(odd.map(({ name }) => name)).toEqual(['Khu vực bãi bồi ven biển do huyện Kim Sơn quản lý']);
  });

  it.each([
    ['Huyện Đan Phượng', 16, ['Xã Hoài Đức', 'Xã Liên Minh', 'Xã Mê Linh', 'Xã Yên Lãng', 'Xã Ô Diên', 'Xã Đan Phượng']],
    ['Huyện Củ Chi', 21, ['Xã An Nhơn Tây', 'Xã Bình Mỹ', 'Xã Củ Chi', 'Xã Nhuận Đức', 'Xã Phú Hòa Đông', 'Xã Thái Mỹ', 'Xã Tân An Hội']],
    ['Huyện Sông Mã', 19, ['Xã Bó Sinh', 'Xã Chiềng Khoong', 'Xã Chiềng Khương', 'Xã Chiềng Sơ', 'Xã Huổi Một', 'Xã Mường Hung', 'Xã Mường Lầm', 'Xã Nậm Ty', 'Xã Sông Mã']],
    ['Thành phố Hà Tĩnh', 27, ['Phường Hà Huy Tập', 'Phường Thành Sen', 'Phường Trần Phú', 'Xã Cẩm Bình', 'Xã Thạch Khê', 'Xã Thạch Lạc', 'Xã Đồng Tiến']],
    ['Thị xã Sơn Tây', 13, ['Phường Sơn Tây', 'Phường Tùng Thiện', 'Xã Đoài Phương', 'Xã Hòa Lạc']],
  ])('follows %s into 2025', (name, old, fresh) => {
    const { old: count, fresh: names } = followed(name);
    expect([count, [...names].toSorted()]).toEqual([old, fresh.toSorted()]);
    const district = districts.find((one) => one.name === name);
    const own = older.filter(({ unitId }) => placeOf.get(unitId)?.district === district);
    expect(own).toHaveLength(old);
    const reached = own.flatMap(({ unitId }) => lineage.after.get(unitId) ?? []);
    expect(new Set(reached.map(({ newUnitId }) => units.find(({ unitId }) => unitId === newUnitId)?.name))).toEqual(names);
  });

  it('costs little to fetch, and its cells need no quotes', () => {
    const files = [texts.districtsBefore, texts.communesBefore, texts.communesSince];
    expect(files.reduce((total, text) => total + gzipSync(text, { level: 9 }).length, 0)).toBeLessThan(125_000);
    expect(files.every((text) => !/["\r]/u.test(text))).toBe(true);
    const columns = new Map(files.map((text) => [text, new Set(text.trimEnd().split('\n').map((line) => line.split(',').length))]));
    expect([...columns.values()].map((counts) => [...counts])).toEqual([[3], [4], [3]]);
  });

  it('refuses a row that refers to nothing', () => {
    expect(() => parseNationwide({ ...texts, communesSince: 'ma,ten,ma_tinh\n00004,Phường Ba Đình,01' })).toThrow('the register of communes has no');
  });

  it('names no two units of a province alike, and 92 as territory was named before of which they hold nothing', () => {
    const provinceNow = new Map(provinces.map(({ oldCode, newCode }) => [oldCode, newCode]));
    const byProvince = groupBy(units, ({ unitId, validTo }) => {
      const code = placeOf.get(unitId)?.provinceCode ?? '';
      return validTo === null ? code : provinceNow.get(code);
    });
    const names = younger.map(({ unitId, name }) => `${placeOf.get(unitId)?.provinceCode} ${name}`);
    expect(new Set(names).size).toBe(3321);
    const reused = [...byProvince.values()].flatMap((own) =>
      [...groupBy(sharedNames(own, lineage), ({ younger: { unitId } }) => unitId)].filter(([, pairs]) =>
        pairs.every(({ territory }) => territory === 'other'),
      ),
    );
    expect(reused).toHaveLength(92);
    // Hà Tĩnh's new Phường Trần Phú: the ward of that name before lies in Phường Thành Sen.
    expect(reused.map(([unitId]) => unitId)).toContain('18100.20250701');
    const before = texts.communesBefore.split('\n').filter((line) => line.split(',')[1] === 'Phường Trần Phú');
    expect(before.filter((line) => line.split(',')[3]?.split(' ').includes('18100') === true)).toEqual([]);
  });
});
