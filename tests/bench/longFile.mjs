// A large long-form CSV for measuring the importer: invented communes ("Xã Minh Họa 0001"), the shipped criteria of the
// latest PAPI method, two kinds of points, eight years. Seeded: the same bytes every time.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

const folder = path.resolve(import.meta.dirname, '../../data/provincial');
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const kinds = ['tự chấm', 'thẩm định'];
const methodId = 'minhhoa-2018';
const indexCode = 'MINHHOA';
const seed = 20250701;

const readRegister = (name) =>
  Papa.parse(readFileSync(path.join(folder, name), 'utf8').trim(), { header: true }).data;

function randomFrom(start) {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function criteriaOfLatest() {
  const all = readRegister('criteria.csv').filter(({ phuong_phap }) => phuong_phap.startsWith('papi-'));
  const latest = all.at(-1).phuong_phap;
  return all.filter(({ phuong_phap }) => phuong_phap === latest);
}

const origin = { batchId: 'bench', row: 1 };
const unitOf = (number) => {
  const code = `MH${String(number).padStart(4, '0')}`;
  return {
    ...origin,
    unitId: `${code}@2010-01-01`,
    code,
    name: `Xã Minh Họa ${String(number).padStart(4, '0')}`,
    kind: 'xa',
    parentId: null,
    validFrom: '2010-01-01',
    validTo: null,
  };
};

/** What a workspace must know to load the file: its index, method, criteria and units. */
function knownRecords(criteria, units) {
  const root = criteria[0];
  return {
    indices: [
      { ...origin, indexCode, nameVi: 'Chỉ số minh họa', nameEn: 'Illustrative index', publisher: '' },
    ],
    units,
    methods: [
      {
        ...origin,
        methodId,
        indexCode,
        level: 'commune',
        nameVi: 'Bộ tiêu chí minh họa',
        nameEn: 'Illustrative criteria',
        decision: '',
        firstYear: years[0],
        lastYear: years.at(-1),
        scaleMin: Number(root.diem_toi_thieu),
        scaleMax: Number(root.diem_toi_da),
        scaleUnit: 'points',
        direction: 'higherIsBetter',
        rankDecimals: 4,
        aggregation: 'sumOfCriteria',
        breakVi: '',
        breakEn: '',
        source: '',
      },
    ],
    criteria: criteria.map((criterion) => ({
      ...origin,
      methodId,
      criterionId: criterion.tieu_chi,
      parentId: criterion.tieu_chi_cha === '' ? null : criterion.tieu_chi_cha,
      level: Number(criterion.bac),
      canonicalId: criterion.ma_so_sanh,
      nameVi: criterion.ten,
      nameEn: criterion.ten_en,
      minPoints: Number(criterion.diem_toi_thieu),
      maxPoints: Number(criterion.diem_toi_da),
      position: Number(criterion.thu_tu),
    })),
  };
}

/** Points of every criterion: parts at random, the others as the sum of their parts. */
function pointsOf(criteria, random) {
  const points = new Map();
  const hasParts = new Set(criteria.map(({ tieu_chi_cha }) => tieu_chi_cha));
  for (const { tieu_chi, tieu_chi_cha, diem_toi_thieu, diem_toi_da } of criteria.toReversed()) {
    if (!hasParts.has(tieu_chi)) {
      const [least, most] = [Number(diem_toi_thieu), Number(diem_toi_da)];
      points.set(tieu_chi, Math.round((least + random() * (most - least)) * 10_000));
    }
    points.set(tieu_chi_cha, (points.get(tieu_chi_cha) ?? 0) + points.get(tieu_chi));
  }
  return points;
}

/** The file and the records a workspace needs to load all of it, about 71 bytes a row. */
export function longFile(rowCount) {
  const criteria = criteriaOfLatest();
  const unitCount = Math.ceil(rowCount / (years.length * criteria.length * kinds.length));
  const units = Array.from({ length: unitCount }, (_, index) => unitOf(index + 1));
  const random = randomFrom(seed);
  const lines = [
    'nam,ky,don_vi,ma_don_vi,chi_so,phuong_phap,tieu_chi,loai_diem,diem,diem_toi_da,co_mau,ghi_chu',
  ];
  for (const year of years) {
    for (const { name, code } of units) {
      const size = 100 + Math.floor(random() * 200);
      for (const kind of kinds) {
        const points = pointsOf(criteria, random);
        for (const { tieu_chi, diem_toi_da } of criteria) {
          if (lines.length > rowCount) break;
          const value = (points.get(tieu_chi) / 10_000).toFixed(4);
          lines.push(
            `${year},,${name},${code},${indexCode},,${tieu_chi},${kind},${value},${diem_toi_da},${size},`,
          );
        }
      }
    }
  }
  return { text: `${lines.join('\n')}\n`, rows: lines.length - 1, known: knownRecords(criteria, units) };
}
