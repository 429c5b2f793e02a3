import { describe, expect, test } from 'vitest';
import { resolveUnit } from '../../../src/state/resolveUnit.ts';
import { slug } from '../../../src/state/slug.ts';
import { catalogue } from './catalogueFixture.ts';

const resolve = (reference: string, year = 2024) => resolveUnit(reference, catalogue.units, year);

describe(resolveUnit, () => {
  test('an id, a bare code and a name without accents mean the same unit', () => {
    expect(resolve('42.20080801')).toEqual({ ok: '42.20080801' });
    expect(resolve('42')).toEqual({ ok: '42.20080801' });
    expect(resolve('ha-tinh')).toEqual({ ok: '42.20080801' });
    expect(resolve('Hà Tĩnh')).toEqual({ ok: '42.20080801' });
    expect(resolve('dak-lak')).toEqual({ ok: '66.20040101' });
  });

  test('a code with two periods means the period of the year', () => {
    expect(resolve('01', 2023)).toEqual({ ok: '01.19760101' });
    expect(resolve('01', 2024)).toEqual({ ok: '01.20240901' });
    expect(resolve('ha-noi', 2023)).toEqual({ ok: '01.19760101' });
    expect(resolve('01', 1970)).toEqual({ ok: '01.19760101' });
  });

  test('a name of two units is ambiguous, an unknown one unknown', () => {
    expect(resolve('binh-minh')).toEqual({ reason: 'ambiguous' });
    expect(resolve('11')).toEqual({ ok: '11.20080101' });
    expect(resolve('constructor')).toEqual({ reason: 'unknown' });
    expect(resolve('42.20990101')).toEqual({ reason: 'unknown' });
    expect(resolve('-')).toEqual({ reason: 'unknown' });
  });
});

describe(slug, () => {
  test('accents, đ and spaces', () => {
    expect(slug('Thừa Thiên Huế')).toBe('thua-thien-hue');
    expect(slug('TP. Hồ Chí Minh')).toBe('tp-ho-chi-minh');
    expect(slug('Đà Nẵng')).toBe('da-nang');
    expect(slug('Hòa Bình'.normalize('NFD'))).toBe('hoa-binh');
  });
});
