import { asCriterionId, asGroupId, asIndexCode, asUnitId } from '../../../src/domain/ids.ts';
import type { Catalogue, SelectionDefaults, UnitEntry } from '../../../src/state/catalogue.ts';
import { emptyRaw } from '../../../src/state/rawSelection.ts';
import type { RawSelection } from '../../../src/state/rawSelection.ts';

const unit = (unitId: string, name: string, validTo: string | null = null): UnitEntry => ({
  unitId: asUnitId(unitId),
  code: unitId.split('.')[0] ?? '',
  name,
  validFrom: (unitId.split('.')[1] ?? '').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'),
  validTo,
});

const units: readonly UnitEntry[] = [
  unit('01.19760101', 'Hà Nội', '2024-08-31'),
  unit('01.20240901', 'Hà Nội'),
  unit('42.20080801', 'Hà Tĩnh'),
  unit('66.20040101', 'Đắk Lắk'),
  unit('11.20080101', 'Bình Minh'),
  unit('12.20080101', 'Bình Minh'),
  unit('13.20080101', 'Bạc Liêu'),
  unit('14.20080101', 'Quảng Ninh'),
  unit('15.20080101', 'Tây Ninh'),
  unit('16.20080101', 'Kiên Giang'),
];
/** An office, which no index of provinces is about. */
const office = unit('90.20080101', 'Phòng Nội vụ');
const unitIds = ['42.20080801', ...units.map(({ unitId }) => unitId)].map(asUnitId);

/** Two indices, a unit with two periods (Gia Lai 52→64 has another code, Hà Nội 01 two periods), two units of one name. */
export const catalogue: Catalogue = {
  workspaceId: 'w-1',
  views: ['overview', 'ranking', 'change', 'criteria', 'unit', 'satisfaction', 'data'],
  answerViews: ['satisfaction'],
  indices: [
    {
      indexCode: asIndexCode('PAPI'),
      level: 'province',
      years: [2022, 2023, 2024, 2018],
      answerPeriods: [],
      criterionIds: ['D1', 'D1.2', 'D8'].map(asCriterionId),
      groupIds: [asGroupId('north-central')],
      unitIds: [...new Set(unitIds)],
    },
    {
      indexCode: asIndexCode('PAR'),
      level: 'province',
      years: [2024],
      answerPeriods: [],
      criterionIds: [asCriterionId('C1')],
      groupIds: [asGroupId('north-central')],
      unitIds: [...new Set(unitIds)],
    },
    {
      indexCode: asIndexCode('PAR'),
      level: 'department',
      years: [2023, 2024],
      answerPeriods: [],
      criterionIds: [asCriterionId('C1'), asCriterionId('C2')],
      groupIds: [asGroupId('offices')],
      unitIds: [office.unitId],
    },
  ],
  units: [...units, office],
  areGroupsKnown: true,
};

/** With a survey: 2023 has a printed figure and two quarters, 2024 and 2025 have answers of parts alone. */
export const surveyed: Catalogue = {
  ...catalogue,
  indices: [
    ...catalogue.indices,
    {
      indexCode: asIndexCode('SIPAS'),
      level: 'province',
      years: [2023],
      answerPeriods: [
        { year: 2023, period: 'Q1' },
        { year: 2023, period: 'Q2' },
        { year: 2024, period: 'Q2' },
        { year: 2024, period: 'H1' },
        { year: 2025, period: 'Q1' },
        { year: 2025, period: 'Q3' },
      ],
      criterionIds: [],
      groupIds: [],
      unitIds: [...new Set(unitIds)],
    },
  ],
};

export const defaults: SelectionDefaults = {
  view: 'overview',
  indexCode: asIndexCode('PAPI'),
  language: 'vi',
  theme: 'system',
};

/** A link with only the parameters given. */
export const link = (params: Partial<RawSelection>): RawSelection => ({ ...emptyRaw, ...params });
