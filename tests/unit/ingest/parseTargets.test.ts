import { describe, expect, it } from 'vitest';
import { ingestFiles } from '../../../src/ingest/ingestFiles.ts';
import { ingestPlans } from '../../../src/ingest/ingestPlans.ts';
import { parseTargets } from '../../../src/ingest/parseTargets.ts';
import { templates } from '../../../src/ingest/templates.ts';

const header =
  'ma_chi_tieu,ke_hoach,dieu_khoan,nguyen_van,chi_tieu_do,so_sanh,gia_tri,don_vi_gia_tri,cach_tinh,tan_suat,nam_dau,nam_cuoi,thoi_han';
const plans = `ke_hoach,so_ky_hieu,ngay_ban_hanh,co_quan_ban_hanh,ten,nam_dau,nam_cuoi
P,1/KH-UBND,29/06/2021,UBND,Kế hoạch,2021,2025
`;
const metrics = `chi_tieu_do,ten,chi_so,tieu_chi,pham_vi_do,loai_gia_tri,chieu
rate,Tỷ lệ,KPI,rate,xã,phần trăm,cao hơn là tốt
done,Có làm,KPI,done,xã,có/không,cao hơn là tốt
day,Ngày nộp,KPI,day,xã,ngày,thấp hơn là tốt
`;
const fileOf = (register: string, csv: string) => ({
  name: `${register}.csv`,
  register,
  title: register,
  source: '',
  bytes: new TextEncoder().encode(csv),
});
const load = (...rows: readonly string[]) =>
  ingestFiles(
    [
      fileOf('targets', `${[header, ...rows].join('\n')}\n`),
      fileOf('plans', plans),
      fileOf('metrics', metrics),
    ],
    ingestPlans,
  );
const good = 'T1,P,I.1,từ 91%,rate,atLeast,91,percent,,,2021,2021,';

describe(parseTargets, () => {
  it('reads a target in Vietnamese words as in stable names', () => {
    const { targets } = load(good, 'T2,P,I.1,từ 91%,rate,tối thiểu,91,phần trăm,chung,hằng năm,2021,2021,');
    const [first, second] = targets.map(({ row: _row, targetId: _id, frequency: _often, ...rest }) => rest);
    expect(first).toEqual(second);
    expect(targets.map(({ frequency }) => frequency)).toEqual(['once', 'yearly']);
  });

  it.each([
    ['unknownMetric', 'chi_tieu_do', 'T2,P,I.1,từ 91%,speed,atLeast,91,percent,,,2021,2021,'],
    ['invalidCell', 'don_vi_gia_tri', 'T2,P,I.1,từ 91%,rate,atLeast,91,bushels,,,2021,2021,'],
    ['invalidCell', 'so_sanh', 'T2,P,I.1,từ 91%,rate,khoảng,91,percent,,,2021,2021,'],
    ['unitOfOtherMetric', 'don_vi_gia_tri', 'T2,P,I.1,từ 91%,rate,atLeast,91,count,,,2021,2021,'],
    ['impossiblePercent', 'gia_tri', 'T2,P,I.1,từ 120%,rate,atLeast,120,percent,,,2021,2021,'],
    ['impossiblePercent', 'gia_tri', 'T2,P,I.1,120% xã,done,atLeast,120,percent,shareOfUnits,,2021,2021,'],
    ['missingValue', 'gia_tri', 'T2,P,I.1,từ,rate,atLeast,,percent,,,2021,2021,'],
    ['deadlineBeforePlan', 'thoi_han', 'T2,P,I.1,trong tháng 5,day,by,,date,,,2021,2021,2021-05'],
    ['deadlineBeforePlan', 'nam_cuoi', 'T2,P,I.1,từ 91%,rate,atLeast,91,percent,,,2020,2020,'],
    ['unknownDeadline', 'thoi_han', 'T2,P,I.1,trước tết,day,before,,date,,,2021,2021,tết'],
    ['unknownPlan', 'ke_hoach', 'T2,Q,I.1,từ 91%,rate,atLeast,91,percent,,,2021,2021,'],
    ['yearsReversed', 'nam_cuoi', 'T2,P,I.1,từ 91%,rate,atLeast,91,percent,,,2022,2021,'],
  ])('refuses a row as %s in %s, and loads the rest', (code, column, row) => {
    const { targets, issues, batches } = load(row, good);
    expect(targets.map(({ targetId }) => targetId)).toEqual(['T1']);
    expect(issues.flatMap((entry) => entry.issues)).toMatchObject([
      { severity: 'error', code, column, line: 2 },
    ]);
    expect(issues.flatMap((entry) => entry.issues)[0]?.message).toMatch(/Hãy|phải là/u);
    expect(batches[0]).toMatchObject({ read: 2, loaded: 1, rejected: 1, skipped: 0 });
  });

  it('refuses the second target of one id', () => {
    const { targets, issues } = load(good, good.replace('91%', '92%'));
    expect(targets).toHaveLength(1);
    expect(issues.flatMap((entry) => entry.issues)).toMatchObject([{ code: 'duplicateRow', line: 3 }]);
  });

  it('keeps a yearly deadline whose first day has passed: the later ones hold', () => {
    expect(
      load('T2,P,V.9,trước 05/6,day,before,,date,everyUnit,yearly,2021,2025,--06-05').targets,
    ).toHaveLength(1);
  });

  it('reads the templates for plans', () => {
    const files = templates.flatMap(({ layout, csv }) =>
      layout === 'plans' || layout === 'metrics' || layout === 'targets' ? [fileOf(layout, csv)] : [],
    );
    const dataset = ingestFiles(files, ingestPlans);
    expect(dataset.issues.flatMap(({ issues }) => issues)).toEqual([]);
    expect([dataset.plans.length, dataset.metrics.length, dataset.targets.length]).toEqual([1, 1, 2]);
  });
});
