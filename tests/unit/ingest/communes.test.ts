import { describe, expect, it } from 'vitest';
import { shippedCommunes } from '../../../src/cli/shippedContext.ts';
import { asksForCommunes } from '../../../src/ingest/communesAsked.ts';
import type { Decisions, UnitDecision } from '../../../src/ingest/decisions.ts';
import { noDecisions } from '../../../src/ingest/decisions.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import { decideUnits } from '../../../src/ingest/editDecisions.ts';
import { buildImportContext } from '../../../src/ingest/importContext.ts';
import type { ImportDraft } from '../../../src/ingest/importDraft.ts';
import type { Question } from '../../../src/ingest/question.ts';
import { tableOf } from '../../support/importTable.ts';
import { illustrativeDataset } from '../../support/shippedDataset.ts';
import { context } from '../../support/shippedDraft.ts';

const communes = shippedCommunes();
const withCommunes = buildImportContext({ ...context, nationwide: communes });
const district = buildImportContext(illustrativeDataset());
const header = 'nam;don_vi;chi_so;diem\n';
const unknown = (draft: ImportDraft) =>
  draft.questions.filter(
    (question): question is Extract<Question, { kind: 'unknownUnit' }> => question.kind === 'unknownUnit',
  );

/** Takes the first commune of the list for every name asked about, as one press does. */
function takeListed(
  text: string,
  given: Decisions = noDecisions,
): { draft: ImportDraft; decisions: Decisions } {
  const table = tableOf(header + text);
  const asked = unknown(draftImport(table, withCommunes, given));
  const decided = asked.flatMap(({ text: name, code, listed }): UnitDecision[] => {
    const [first] = listed;
    return first?.isClear === true
      ? [{ text: name, code, action: { kind: 'create', unit: first.unit } }]
      : [];
  });
  const decisions = decideUnits(decided)(given);
  return { draft: draftImport(table, withCommunes, decisions), decisions };
}

const asks = (name: string) =>
  asksForCommunes(draftImport(tableOf(`${header}2024;${name};PAR;80,5\n`), context).questions, noDecisions);

describe(asksForCommunes, () => {
  it('is true of unknown communes alone', () => {
    expect(asks('Xã Đan Phượng')).toBe(true);
    expect(asks('Đan Phượng')).toBe(true);
    expect(asks('Sở Nội vụ')).toBe(false);
    expect(asks('Hà Nội')).toBe(false);
  });
});

describe('communes of the nationwide list', () => {
  it('are offered where the other names of the file lie', () => {
    const draft = draftImport(
      tableOf(`${header}2024;Xã Tân Lập;PAR;80\n2024;Xã Thượng Mỗ;PAR;81\n2024;Thị trấn Phùng;PAR;82\n`),
      withCommunes,
    );
    expect(
      unknown(draft).map(({ text, listed }) => [
        text,
        listed[0]?.place,
        listed[0]?.unit.code,
        listed[0]?.isClear,
      ]),
    ).toEqual([
      ['Xã Tân Lập', 'Huyện Đan Phượng, Hà Nội', '09820', true],
      ['Xã Thượng Mỗ', 'Huyện Đan Phượng, Hà Nội', '09814', true],
      ['Thị trấn Phùng', 'Huyện Đan Phượng, Hà Nội', '09784', true],
    ]);
  });

  it('mean the unit of the year: one name, two communes', () => {
    const { draft, decisions } = takeListed(
      '2024;Xã Đan Phượng;PAR;80\n2024;Xã Thượng Mỗ;PAR;81\n2025;Xã Ô Diên;PAR;83\n',
    );
    const again = takeListed(
      '2024;Xã Đan Phượng;PAR;80\n2025;Xã Đan Phượng;PAR;84\n2025;Xã Ô Diên;PAR;83\n',
      decisions,
    );
    expect(unknown(draft)).toEqual([]);
    const taken = again.decisions.units
      .filter(({ text }) => text === 'Xã Đan Phượng')
      .map(({ action }) => (action.kind === 'create' ? action.unit.unitId : ''));
    expect(taken).toEqual(['09823.20080801', '09784.20250701']);
    expect(unknown(again.draft)).toEqual([]);
  });

  it('say what became of a name that ended', () => {
    const [asked] = unknown(draftImport(tableOf(`${header}2025;Thị trấn Phùng;PAR;82\n`), withCommunes));
    expect(asked?.listed.map(({ unit, isClear }) => [unit.name, isClear])).toEqual([
      ['Xã Đan Phượng', false],
    ]);
    expect(asked?.listed[0]?.former).toMatchObject({
      name: 'Thị trấn Phùng',
      effectiveDate: '2025-07-01',
      successors: [{ part: 'whole' }],
    });
    const { issues } = draftImport(tableOf(`${header}2025;Thị trấn Phùng;PAR;82\n`), withCommunes);
    expect(issues.find(({ code }) => code === 'unknownUnit')?.message).toContain(
      '«Thị trấn Phùng» đã nhập toàn bộ vào «Xã Đan Phượng» từ ngày 2025-07-01.',
    );
  });

  it('bring the steps between them once both ends are there, and only then', () => {
    const olds = communes.register.links
      .filter(({ newUnitId }) => newUnitId === '09784.20250701')
      .map(({ oldUnitId }) => communes.byId.get(oldUnitId)?.name ?? '');
    const rows = olds.map((name) => `2024;${name};PAR;80\n`).join('');
    const { decisions } = takeListed(`${rows}2025;Xã Đan Phượng;PAR;84\n2025;Xã Ô Diên;PAR;83\n`);
    const both = takeListed(`${rows}2025;Xã Đan Phượng;PAR;84\n2025;Xã Ô Diên;PAR;83\n`, decisions).draft;
    const isWhole = communes.register.links
      .filter(({ newUnitId }) => newUnitId === '09784.20250701')
      .every(({ part }) => part === 'whole');
    expect(isWhole).toBe(true);
    expect(both.proposed.successions.map(({ newUnitId }) => newUnitId)).toEqual(
      olds.map(() => '09784.20250701'),
    );
    expect(
      takeListed('2025;Xã Đan Phượng;PAR;84\n2025;Xã Ô Diên;PAR;83\n').draft.proposed.successions,
    ).toEqual([]);
  });
});

const reused = (year: number) => tableOf(`${header}${year};Xã Minh Họa Đông;PAR;82\n`);

describe('names that ended in the workspace', () => {
  it('propose the successor first and say so', () => {
    const draft = draftImport(tableOf(`${header}2025;Xã Minh Họa Bắc;PAR;82\n`), district);
    const [asked] = unknown(draft);
    expect(asked?.candidates[0]?.unitId).toBe('MHM02.20250701');
    expect(asked?.former).toMatchObject({
      name: 'Xã Minh Họa Bắc',
      effectiveDate: '2025-07-01',
      successors: [{ part: 'whole' }],
    });
    expect(draft.issues.find(({ code }) => code === 'unknownUnit')?.message).toContain(
      '«Xã Minh Họa Bắc» đã nhập toàn bộ vào «Xã Minh Họa Lĩnh»',
    );
  });

  it('name every successor of a divided unit', () => {
    const [asked] = unknown(draftImport(tableOf(`${header}2025;Xã Minh Họa Hạ;PAR;82\n`), district));
    expect(asked?.candidates.map(({ unitId }) => unitId)).toEqual([
      'MHM03.20250701',
      'MHM04.20250701',
      'MHL01.20250701',
    ]);
  });

  it('mean the unit of the year where a name was used again', () => {
    expect(draftImport(reused(2024), district).records.map(({ unitId }) => unitId)).toEqual([
      'MHX13.20080801',
    ]);
    expect(draftImport(reused(2025), district).records.map(({ unitId }) => unitId)).toEqual([
      'MHM03.20250701',
    ]);
    const [asked] = draftImport(tableOf('Đơn vị;PAR INDEX\nXã Minh Họa Đông;82,5\n'), district).questions;
    expect(asked).toMatchObject({ kind: 'yearNeeded', namesOnBothSides: ['Xã Minh Họa Đông'] });
  });
});
