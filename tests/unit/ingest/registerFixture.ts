import { asBatchId } from '../../../src/domain/ids.ts';
import { parseCriteria } from '../../../src/ingest/parseCriteria.ts';
import { parseMethods } from '../../../src/ingest/parseMethods.ts';
import { parseUnits } from '../../../src/ingest/parseUnits.ts';
import type { ReadTable } from '../../../src/ingest/readTable.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import type { Registry } from '../../../src/ingest/registry.ts';
import { buildRegistry } from '../../../src/ingest/registry.ts';

export const batch = asBatchId('test.csv');

export const tableOf = (text: string): ReadTable => readTable(new TextEncoder().encode(text));

export const unitsCsv = `ma,ten,loai,truc_thuoc,tu_ngay,den_ngay
42,Hà Tĩnh,tinh,,2008-08-01,2025-06-30
52,Bình Định,tinh,,2008-08-01,2025-06-30
42,Hà Tĩnh,tinh,,2025-07-01,
52,Gia Lai,tinh,,2025-07-01,
`;

export const methodsCsv = `phuong_phap,chi_so,cap,ten,quyet_dinh,nam_dau,nam_cuoi,thang_thap_nhat,thang_cao_nhat,don_vi_tinh,chieu,so_thap_phan,cach_tong_hop
papi-2021,PAPI,province,PAPI 2021,,2021,2026,2,20,points,higherIsBetter,4,sumOfCriteria
par-2022,PAR,province,PAR 2022,876/QĐ-BNV,2022,2030,0,100,percent,higherIsBetter,2,published
par-xa,PAR,commune,PAR cấp xã,,2025,2030,0,100,percent,higherIsBetter,2,published
`;

export const criteriaCsv = `phuong_phap,tieu_chi,tieu_chi_cha,bac,ten,diem_toi_thieu,diem_toi_da,thu_tu
papi-2021,PAPI,,0,PAPI,2,20,1
papi-2021,D1,PAPI,1,Tham gia,1,10,2
papi-2021,D2,PAPI,1,Công khai,1,10,3
par-2022,PAR,,0,PAR INDEX,0,100,1
par-xa,PAR,,0,PAR INDEX,0,100,1
`;

/** Two provinces before and after 1 July 2025, one PAPI method, PAR on two levels. */
export function smallRegistry(): Registry {
  const units = parseUnits(tableOf(unitsCsv), batch).records;
  const methods = parseMethods(tableOf(methodsCsv), batch).records;
  const criteria = parseCriteria(tableOf(criteriaCsv), batch, methods).records;
  return buildRegistry({ units, methods, criteria });
}
