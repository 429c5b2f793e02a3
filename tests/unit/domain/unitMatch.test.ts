import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asBatchId, unitIdOf } from '../../../src/domain/ids.ts';
import type { UnitRecord } from '../../../src/domain/records.ts';
import type { UnitMatch } from '../../../src/domain/unitMatch.ts';
import { buildUnitDirectory, matchUnit, unitsEverNamed } from '../../../src/domain/unitMatch.ts';
import { unitNameOf } from '../../../src/domain/unitName.ts';

const unit = (
  code: string,
  name: string,
  kind: string,
  validFrom = '2008-08-01',
  validTo: string | null = '2025-06-30',
): UnitRecord => ({
  batchId: asBatchId('test'),
  row: 1,
  unitId: unitIdOf(code, validFrom),
  code,
  name,
  kind,
  parentId: null,
  validFrom,
  validTo,
});

const units = [
  unit('01', 'Hà Nội', 'thanh_pho'),
  unit('17', 'Hòa Bình', 'tinh'),
  unit('02', 'Hà Giang', 'tinh'),
  unit('46', 'Thừa Thiên Huế', 'tinh'),
  unit('46', 'Huế', 'thanh_pho', '2025-07-01', null),
  unit('79', 'Hồ Chí Minh', 'thanh_pho'),
  unit('77', 'Bà Rịa - Vũng Tàu', 'tinh'),
  unit('52', 'Bình Định', 'tinh'),
  unit('52', 'Gia Lai', 'tinh', '2025-07-01', null),
  unit('64', 'Gia Lai', 'tinh'),
  unit('30001', 'Tân Thành', 'xa'),
  unit('30002', 'Tân Thạnh', 'xa'),
  unit('30003', 'Pú Bẩu', 'xa'),
  unit('30004', 'Minh Phú', 'xa'),
  unit('30005', 'Minh Phú', 'phuong'),
  unit('30006', 'Tịnh Biên', 'thi_tran'),
];
const directory = buildUnitDirectory(units);
const match = (name: string, day = '2024-12-31', code = ''): UnitMatch =>
  matchUnit(directory, { code, name, day });
const codeOf = (found: UnitMatch): string => (found.status === 'matched' ? found.unit.unitId : found.status);

describe(matchUnit, () => {
  it.each([
    ['Thủ đô Hà Nội', '01'],
    ['Thành phố Hà Nội', '01'],
    ['Ha Noi', '01'],
    ['Hanoi', '01'],
    ['TP Hà Nội', '01'],
    ['HÀ NỘI*', '01'],
    ['Hoà Bình', '17'],
    ['Tỉnh Hòa Bình', '17'],
    ['T. Hòa Bình', '17'],
    ['UBND tỉnh Hòa Bình', '17'],
    ['Hoa Binh province', '17'],
    ['Tp. HCM (cũ)', '79'],
    ['TPHCM', '79'],
    ['TP. Hồ Chí Minh', '79'],
    ['TP. Ho Chi Minh', '79'],
    ['HCMC', '79'],
    ['Thua Thien-Hue', '46'],
    ['TT-Hue', '46'],
    ['thành phố Huế', '46'],
    ['Ba Ria-Vung Tau', '77'],
    ['Ba Ria – Vung Tau', '77'],
    ['BR-VT', '77'],
    ['UBND xã Tân Thành', '30001'],
    ['X. Tân Thạnh', '30002'],
    ['UBND Xã Pú Bẩu', '30003'],
    ['Phường Minh Phú', '30005'],
    ['P. Minh Phú', '30005'],
    ['X.Minh Phú', '30004'],
    ['TT. Tịnh Biên', '30006'],
    ['Tinh Bien', '30006'],
  ])('knows %s', (name, code) => {
    expect(codeOf(match(name))).toBe(`${code}.20080801`);
  });

  it('decides a name on both sides of 1 July 2025 by the day', () => {
    expect(codeOf(match('Gia Lai', '2024-12-31'))).toBe('64.20080801');
    expect(codeOf(match('Gia Lai', '2025-12-31'))).toBe('52.20250701');
    expect(codeOf(match('Huế', '2025-12-31'))).toBe('46.20250701');
    expect(unitsEverNamed(directory, 'Gia Lai')).toHaveLength(2);
  });

  it('does not choose between names that differ in accents alone', () => {
    expect(match('Tan Thanh')).toMatchObject({
      status: 'ambiguous',
      candidates: [{ code: '30001' }, { code: '30002' }],
    });
    expect(match('xa Tan Thanh')).toMatchObject({ status: 'ambiguous' });
  });

  it('does not choose between units of one name, nor trust a contradicting prefix', () => {
    expect(match('Minh Phú')).toMatchObject({
      status: 'ambiguous',
      candidates: [{ code: '30004' }, { code: '30005' }],
    });
    expect(match('Thị trấn Tân Thành')).toMatchObject({
      status: 'ambiguous',
      candidates: [{ code: '30001' }],
    });
  });

  it('asks about a name one letter away, proposing it', () => {
    const found = match('Pú Pẩu');
    expect(found.status).toBe('unknown');
    expect(found.status === 'unknown' ? found.candidates[0]?.code : null).toBe('30003');
  });

  it('proposes the unit that ended when a name or code is not valid on the day', () => {
    const ended = match('Hà Giang', '2025-12-31');
    expect(ended.status === 'unknown' && ended.candidates[0]?.code).toBe('02');
    expect(match('', '2025-12-31', '02')).toMatchObject({
      status: 'unknown',
      candidates: [{ name: 'Hà Giang' }],
    });
  });

  it('never takes a province for a commune', () => {
    const found = match('Xã Hòa Bìn');
    expect(found.status === 'unknown' && found.candidates.every(({ kind }) => kind !== 'tinh')).toBe(true);
  });

  it('finds codes on their day, without leading zero too, and says when the name differs', () => {
    expect(codeOf(match('', '2024-12-31', '1'))).toBe('01.20080801');
    expect(codeOf(match('', '2025-12-31', '52'))).toBe('52.20250701');
    expect(match('Tên khác hẳn', '2024-12-31', '01')).toMatchObject({
      status: 'matched',
      how: 'code',
      nameDiffers: true,
    });
    expect(match('Hanoi', '2024-12-31', '01')).toMatchObject({ nameDiffers: false });
  });

  it('asks when code and name mean two units', () => {
    expect(match('Bình Định', '2024-12-31', '64')).toMatchObject({
      status: 'ambiguous',
      candidates: [{ name: 'Gia Lai' }, { name: 'Bình Định' }],
    });
  });

  it('follows decided aliases before anything else', () => {
    const decided = buildUnitDirectory(units, [{ alias: 'Pú Pẩu', unitId: unitIdOf('30003', '2008-08-01') }]);
    expect(codeOf(matchUnit(decided, { code: '', name: 'pú  pẩu', day: '2024-12-31' }))).toBe(
      '30003.20080801',
    );
  });

  it('only ever matches a unit valid on the day, whatever the text', () => {
    const words = fc.constantFrom(
      'Tân',
      'Thành',
      'Thạnh',
      'Xã',
      'TP.',
      'Huế',
      'Ha',
      'Noi',
      '*',
      '-',
      '(cũ)',
      'Gia',
      'Lai',
      'P.',
      '',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 6 }),
        fc.constantFrom('2024-12-31', '2025-12-31', '2000-01-01'),
        (parts, day) => {
          const found = match(parts.join(' '), day);
          if (found.status === 'matched') {
            expect(found.unit.validFrom <= day && (found.unit.validTo ?? day) >= day).toBe(true);
          } else {
            expect(found.candidates.length).toBeLessThanOrEqual(16);
          }
        },
      ),
    );
  });

  it('finds every unit by its own name with any prefix of its kind', () => {
    const prefixes: Record<string, readonly string[]> = {
      xa: ['Xã', 'X.', 'UBND xã'],
      phuong: ['Phường', 'P.'],
      thi_tran: ['Thị trấn', 'TT.'],
      tinh: ['Tỉnh'],
      thanh_pho: ['Thành phố', 'TP.', 'TP'],
    };
    for (const { name, kind, unitId, validFrom } of units) {
      for (const prefix of prefixes[kind] ?? []) {
        expect(codeOf(match(`${prefix} ${name}`, validFrom)), `${prefix} ${name}`).toBe(unitId);
      }
    }
  });
});

describe(unitNameOf, () => {
  it('never takes a commune for the province of its name', () => {
    expect(codeOf(match('Xã Hòa Bình'))).toBe('unknown');
    expect(codeOf(match('Hòa Bình'))).toBe('17.20080801');
  });

  it('takes prefix, footnote and former mark apart', () => {
    expect(unitNameOf('UBND xã Tân Thành (1)*')).toMatchObject({
      footnote: true,
      former: false,
      readings: [{ kind: null }, { kind: 'xa', plain: 'tanthanh' }],
    });
    expect(unitNameOf('Tp. HCM (cũ)')).toMatchObject({ footnote: false, former: true });
  });

  it('never fails, and always has the text as written as its first reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unitNameOf(text).readings[0]?.kind).toBeNull();
      }),
    );
  });
});
