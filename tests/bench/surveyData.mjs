// Survey answers to measure with: invented communes, one answer a row, seven columns, about 69 bytes a row. Seeded: the
// same bytes every time.
import { closeSync, openSync, writeSync } from 'node:fs';

const unitCount = 120;
const years = [2022, 2023, 2024, 2025];
const fields = ['Đất đai', 'Hộ tịch', 'Chứng thực', 'Lao động', 'Xây dựng', 'Y tế'];
const channels = ['Trực tuyến', 'Trực tiếp', 'Bưu chính'];
const questionCount = 22;
const seed = 20_250_701;

const unitName = (number) => `Xã Minh Họa ${String(number).padStart(4, '0')}`;

function randomFrom(start) {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes so many answers; returns how many bytes that are. */
export function writeSurveyData(file, rowCount) {
  const random = randomFrom(seed);
  const pick = (items) => items[Math.floor(random() * items.length)];
  const handle = openSync(file, 'w');
  let lines = ['nam,don_vi,linh_vuc,kenh,phieu,cau_hoi,muc_do'];
  let bytes = 0;
  let rows = 0;
  for (let questionnaire = 1; rows < rowCount; questionnaire += 1) {
    const unit = unitName(1 + Math.floor(random() * unitCount));
    const start = `${pick(years)},${unit},${pick(fields)},${pick(channels)},P${String(questionnaire).padStart(7, '0')}`;
    for (let question = 1; question <= questionCount && rows < rowCount; question += 1, rows += 1) {
      const chance = random();
      const level = chance < 0.02 ? 1 : chance < 0.06 ? 2 : chance < 0.15 ? 3 : chance < 0.6 ? 4 : 5;
      lines.push(`${start},Câu ${question},${level}`);
    }
    if (lines.length > 50_000 || rows === rowCount) {
      bytes += writeSync(handle, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  closeSync(handle);
  return bytes;
}

const origin = { batchId: 'bench', row: 1 };

/** What a workspace must know to load the answers. */
export const surveyKnown = () => {
  const methodId = 'minhhoa-sipas';
  const criterion = (position, criterionId, parentId, level) => ({
    ...origin,
    methodId,
    criterionId,
    parentId,
    level,
    canonicalId: criterionId,
    nameVi: criterionId,
    nameEn: criterionId,
    minPoints: 0,
    maxPoints: 100,
    position,
  });
  const factors = ['A', 'B', 'C', 'D', 'E'];
  return {
    indices: [
      { ...origin, indexCode: 'SIPAS', nameVi: 'Hài lòng (minh họa)', nameEn: 'SIPAS', publisher: '' },
    ],
    units: Array.from({ length: unitCount }, (_, index) => ({
      ...origin,
      unitId: `MH${index + 1}.20100101`,
      code: `MH${index + 1}`,
      name: unitName(index + 1),
      kind: 'xa',
      parentId: null,
      validFrom: '2010-01-01',
      validTo: null,
    })),
    methods: [
      {
        ...origin,
        methodId,
        indexCode: 'SIPAS',
        level: 'commune',
        nameVi: 'Phiếu minh họa',
        nameEn: 'Illustrative questionnaire',
        decision: '',
        firstYear: years[0],
        lastYear: years.at(-1),
        scaleMin: 0,
        scaleMax: 100,
        scaleUnit: 'percent',
        direction: 'higherIsBetter',
        rankDecimals: 2,
        aggregation: 'published',
        breakVi: '',
        breakEn: '',
        source: '',
        status: 'illustrative',
      },
    ],
    criteria: [
      criterion(1, 'SIPAS', null, 0),
      ...factors.map((id, index) => criterion(index + 2, id, 'SIPAS', 1)),
      ...Array.from({ length: questionCount }, (_, index) =>
        criterion(index + 10, `Câu ${index + 1}`, factors[index % factors.length], 2),
      ),
    ],
  };
};
