import { describe, expect, it } from 'vitest';
import { matchHeader } from '../../../src/ingest/headerAlias.ts';
import { parseBands } from '../../../src/ingest/parseBands.ts';
import { parseCriteria } from '../../../src/ingest/parseCriteria.ts';
import { parseGroups } from '../../../src/ingest/parseGroups.ts';
import { parseMethods } from '../../../src/ingest/parseMethods.ts';
import { parsePublications } from '../../../src/ingest/parsePublications.ts';
import { parseReferences } from '../../../src/ingest/parseReferences.ts';
import { parseSuccessions } from '../../../src/ingest/parseSuccessions.ts';
import { parseUnits } from '../../../src/ingest/parseUnits.ts';
import { parsePeriod, periodEnd } from '../../../src/ingest/period.ts';
import { scoresOfPublications } from '../../../src/ingest/scoresOfPublications.ts';
import { batch, criteriaCsv, methodsCsv, smallRegistry, tableOf, unitsCsv } from './registerFixture.ts';

const registry = smallRegistry();

describe(parseUnits, () => {
  it('tells two units with one code apart by their periods', () => {
    const { records, issues } = parseUnits(tableOf(unitsCsv), batch);
    expect(issues).toEqual([]);
    expect(records.map(({ unitId, name, validTo }) => [unitId, name, validTo])).toEqual([
      ['42.20080801', 'Hà Tĩnh', '2025-06-30'],
      ['52.20080801', 'Bình Định', '2025-06-30'],
      ['42.20250701', 'Hà Tĩnh', null],
      ['52.20250701', 'Gia Lai', null],
    ]);
  });

  it('reads Vietnamese dates, parents, and NFD names as NFC', () => {
    const csv = `ma,ten,loai,truc_thuoc,tu_ngay,den_ngay\nH1,${'Huyện Đức'.normalize('NFD')},huyen,,01/07/2016,\nX1,Xã Một,xa,H1,1/7/2016,30/6/2025\n`;
    expect(parseUnits(tableOf(csv), batch).records).toMatchObject([
      { name: 'Huyện Đức', parentId: null },
      { parentId: 'H1.20160701', validFrom: '2016-07-01', validTo: '2025-06-30' },
    ]);
  });

  it.each([
    ['42,Khác,tinh,,2020-01-01,', 'periodOverlap'],
    ['42,Hà Tĩnh,tinh,,2008-08-01,2025-06-30', 'duplicateRow'],
    ['77,Mới,tinh,,2025-07-01,2025-06-30', 'periodReversed'],
    ['77,Mới,xa,88,2025-07-01,', 'unknownParent'],
    ['77,Mới,tinh,,2025-02-30,', 'invalidCell'],
  ])('rejects %j: %s', (row, code) => {
    const result = parseUnits(tableOf(`${unitsCsv}${row}\n`), batch);
    expect(result.issues).toMatchObject([{ code, line: 6 }]);
    expect(result.accounting).toEqual({ read: 5, loaded: 4, rejected: 1, skipped: 0 });
  });
});

describe(parseCriteria, () => {
  const methods = parseMethods(tableOf(methodsCsv), batch).records;

  it.each([
    ['papi-1999,PAPI,,0,PAPI,6,60,1', 'unknownMethod'],
    ['papi-2021,D3.1,D3,2,Con,1,10,9', 'wrongParent'],
    ['papi-2021,D3,,1,Không cha,1,10,9', 'wrongParent'],
    ['papi-2021,D3,PAPI,1,Thang ngược,10,1,9', 'scaleReversed'],
    ['papi-2021,D1,PAPI,1,Lặp lại,1,10,9', 'duplicateRow'],
    ['papi-2021,D3,PAPI,1,Không trọng số,0,0,9', 'zeroWeight'],
  ])('rejects %j: %s', (row, code) => {
    const result = parseCriteria(tableOf(`${criteriaCsv}${row}\n`), batch, methods);
    expect(result.issues).toMatchObject([{ code, line: 7 }]);
    expect(result.records).toHaveLength(5);
  });
});

describe('a criterion moved in the tree', () => {
  const methods = parseMethods(tableOf(methodsCsv), batch).records;
  const first = 'papi-2021,D1.1,D1,2,Con,1,5,9';

  it('is refused within a file, with both parents named', () => {
    const file = `${criteriaCsv}${first}\npapi-2021,D1.1,D2,2,Con,1,5,10\n`;
    const { issues, records } = parseCriteria(tableOf(file), batch, methods);
    expect(issues).toMatchObject([{ code: 'criterionMoved', line: 8, column: 'tieu_chi_cha', value: 'D2' }]);
    expect(issues[0]?.message).toContain('đang thuộc «D1», không thể chuyển sang «D2»');
    expect(records).toHaveLength(6);
  });

  it('is refused against what the workspace knows', () => {
    const known = parseCriteria(tableOf(`${criteriaCsv}${first}\n`), batch, methods).records;
    const file = `${criteriaCsv}papi-2021,D1.1,D2,2,Con,1,5,9\n`;
    expect(parseCriteria(tableOf(file), batch, methods, known).issues).toMatchObject([
      { code: 'criterionMoved', line: 7 },
    ]);
  });
});

const method = (id: string, from: string, to: string, level = 'province'): string =>
  `${id},PAPI,${level},PAPI,,${from},${to},2,20,points,higherIsBetter,4,sumOfCriteria`;

describe(parseMethods, () => {
  it.each([
    [method('papi-x', '', ''), 'invalidCell', 2],
    [method('papi-x', '2030', '2027'), 'yearsReversed', 1],
    [method('papi-x', '2026', '2028'), 'yearsOverlap', 1],
    [method('papi-x', '2010', '2021'), 'yearsOverlap', 1],
    [method('papi-x', '2022', '2023'), 'yearsOverlap', 1],
  ])('rejects %j: %s', (row, code, count) => {
    const { issues, records } = parseMethods(tableOf(`${methodsCsv}${row}\n`), batch);
    expect(issues).toHaveLength(count);
    expect(issues[0]).toMatchObject({ code, line: 5 });
    expect(records).toHaveLength(3);
  });

  it('lets versions follow each other, and levels have their own', () => {
    const rows = [method('papi-x', '2027', '2030'), method('papi-xa', '2021', '2030', 'commune')].join('\n');
    expect(parseMethods(tableOf(`${methodsCsv}${rows}\n`), batch)).toMatchObject({ issues: [] });
  });

  it('holds a file against the methods the workspace knows, and lets it mend one of them', () => {
    const known = parseMethods(tableOf(methodsCsv), batch).records;
    const header = methodsCsv.split('\n')[0] ?? '';
    const file = `${header}\n${method('papi-y', '2025', '2028')}\n`;
    const [issue] = parseMethods(tableOf(file), batch, known).issues;
    expect(issue?.code).toBe('yearsOverlap');
    expect(issue?.message).toContain('trùng năm với «papi-2021» (2021–2026)');
    const mended = `${header}\n${method('papi-2021', '2021', '2025')}\n`;
    expect(parseMethods(tableOf(mended), batch, known).issues).toEqual([]);
  });
});

describe(parsePublications, () => {
  const header =
    'nam,ma_don_vi,chi_so,diem,hang,so_don_vi_xep_hang,thay_doi_diem,thay_doi_bac,can_cu,dien_giai,ma_mau_thuan,uu_tien,nguon';
  const parse = (...rows: readonly string[]) =>
    parsePublications(tableOf([header, ...rows].join('\n')), batch, registry);

  it('keeps conflicting publications and makes a score of the preferred one only', () => {
    const { records, issues } = parse(
      '2023,42,PAR,91.87,2,63,,,reported,,K3,yes,VGP',
      '2023,42,PAR,91.81,2,63,+1.72,+3,reported,,K3,no,DNHN',
      '2022,42,PAR,,28,63,,-20,derived,18+10,,yes,Báo Hà Tĩnh',
    );
    expect(issues).toEqual([]);
    expect(records[1]).toMatchObject({
      publishedChangePoints: 1.72,
      publishedPlacesGained: 3,
      preferred: false,
    });
    expect(records[2]).toMatchObject({
      value: null,
      publishedRank: 28,
      basis: 'derived',
      basisNote: '18+10',
      conflictId: null,
    });
    expect(scoresOfPublications(records, registry)).toMatchObject([
      { row: 2, criterionId: 'PAR', kind: 'final', value: 91.87, maxPoints: 100, missingReason: null },
      { row: 4, value: null, missingReason: 'notPublished' },
    ]);
  });

  it.each([
    [['2023,42,PAR,91.87,2,63,,,,,,yes,A', '2023,42,PAR,91.81,2,63,,,,,,yes,B'], 'duplicateRow', 3],
    [['2023,42,PAR,91.87,64,63,,,,,,yes,A'], 'rankOutOfRange', 2],
    [['2023,42,PAR,191.87,1,63,,,,,,yes,A'], 'scoreOutOfRange', 2],
  ] as const)('rejects in %j: %s', (rows, code, line) => {
    expect(parse(...rows).issues).toMatchObject([{ code, line }]);
  });
});

describe(parseSuccessions, () => {
  it('takes the old unit from the day before and the new one from the day itself', () => {
    const csv = 'ma_cu,ma_moi,pham_vi,ngay_hieu_luc\n52,52,whole,2025-07-01\n42,99,whole,2025-07-01\n';
    const { records, issues } = parseSuccessions(tableOf(csv), batch, registry);
    expect(records).toMatchObject([{ oldUnitId: '52.20080801', newUnitId: '52.20250701', part: 'whole' }]);
    expect(issues).toMatchObject([{ code: 'unknownUnit', line: 3, value: '99' }]);
  });
});

describe(parseGroups, () => {
  it('names a member by code and day', () => {
    const csv =
      'nhom,ten,ma_don_vi,tu_ngay\nr,Vùng,52,2008-08-01\nr,Vùng,52,2025-07-01\nr,Vùng,52,2008-08-01\n';
    const { records, issues } = parseGroups(tableOf(csv), batch, registry);
    expect(records.map(({ unitId }) => unitId)).toEqual(['52.20080801', '52.20250701']);
    expect(issues).toMatchObject([{ code: 'duplicateRow', line: 4 }]);
  });
});

describe(parseBands, () => {
  it('keeps the published bound and whether it belongs to the band', () => {
    const csv =
      'chi_so,cap,nam,bac_xep,ten,can_duoi,gom_can_duoi,thu_tu\nPAR,cấp tỉnh,2012,weak,Yếu,"67,68",không,4\n';
    expect(parseBands(tableOf(csv), batch).records).toMatchObject([
      { level: 'province', lowerBound: 67.68, inclusive: false, labelEn: 'Yếu' },
    ]);
  });
});

describe(parseReferences, () => {
  it('refuses a second mean of one index and year', () => {
    const csv = 'chi_so,nam,loai,gia_tri,nguon\nPAR,2023,mean,86.98,A\nPAR,2023,mean,86.9,B\n';
    expect(parseReferences(tableOf(csv), batch).issues).toMatchObject([{ code: 'duplicateRow', line: 3 }]);
  });
});

describe(matchHeader, () => {
  it('prefers a column’s own name to an alias, and never uses one heading twice', () => {
    const match = matchHeader(['Mã', 'Mã đơn vị', 'ĐIỂM  SỐ'], ['ma', 'ma_don_vi', 'diem']);
    expect([...match.positions]).toEqual([
      ['ma', 0],
      ['ma_don_vi', 1],
      ['diem', 2],
    ]);
  });

  it('names a column two headings claim', () => {
    expect(matchHeader(['diem', 'Điểm', 'toString'], ['diem'])).toMatchObject({
      ambiguous: ['diem'],
      unknown: ['toString'],
    });
  });
});

describe(parsePeriod, () => {
  it.each([
    ['', ''],
    ['Năm', ''],
    ['q2', 'Q2'],
    ['Quý IV', 'Q4'],
    ['quý 3', 'Q3'],
    ['Tháng 3', 'M03'],
    ['T12', 'M12'],
    ['07', 'M07'],
    ['6 tháng đầu năm', 'H1'],
    ['13', null],
    ['Q5', null],
  ])('reads %j as %j', (cell, period) => {
    expect(parsePeriod(cell)).toBe(period);
  });

  it('ends a period on its last day', () => {
    expect([periodEnd(2025, 'M02'), periodEnd(2025, 'Q2'), periodEnd(2025, '')]).toEqual([
      '2025-02-28',
      '2025-06-30',
      '2025-12-31',
    ]);
  });
});
