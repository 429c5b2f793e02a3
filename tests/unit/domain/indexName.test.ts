import { describe, expect, it } from 'vitest';
import { asBatchId, asIndexCode } from '../../../src/domain/ids.ts';
import { indexCodeNamed, indexMentioned } from '../../../src/domain/indexName.ts';

const own = {
  batchId: asBatchId('t'),
  row: 1,
  indexCode: asIndexCode('DDCI'),
  nameVi: 'Năng lực cạnh tranh cấp huyện',
  nameEn: 'DDCI',
  publisher: '',
};

describe(indexCodeNamed, () => {
  it.each<[string, string | null]>([
    ...[
      'PAR INDEX',
      'PARINDEX',
      'PAR Index',
      'PAINDEX',
      'PAR-INDEX',
      'PAR INDERX',
      'Chỉ số CCHC',
      'PARI',
      'PAR INDEX 2023',
      'Điểm CCHC',
      'Chỉ số cải cách hành chính năm 2024',
    ].map((text): [string, string | null] => [text, 'PAR']),
    ...['SIPAS', 'Sipas', 'Chỉ số hài lòng', 'Chỉ số Hải lòng', 'Tỷ lệ hài lòng'].map(
      (text): [string, string | null] => [text, 'SIPAS'],
    ),
    ['PAPI', 'PAPI'],
    ['ddci', 'DDCI'],
    ['Năng lực cạnh tranh cấp huyện', 'DDCI'],
    ['Điểm', null],
    ['', null],
    ['Công khai', null],
  ])('%s is %s', (text, code) => {
    expect(indexCodeNamed(text, [own])).toBe(code);
  });
});

describe(indexMentioned, () => {
  it.each([
    ['BÁO CÁO KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024', 'PAR'],
    ['KẾT QUẢ ĐO LƯỜNG CHỈ SỐ HÀI LÒNG (SIPAS) NĂM 2023', 'SIPAS'],
    ['PAPI 2023', 'PAPI'],
    ['ket-qua_ddci_2024', 'DDCI'],
    ['PAR INDEX và SIPAS năm 2023', null],
    ['UBND huyện Minh Họa', null],
  ])('%s mentions %s', (title, code) => {
    expect(indexMentioned(title, [own])).toBe(code);
  });
});
