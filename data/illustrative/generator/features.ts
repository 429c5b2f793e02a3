import { randomNamed } from './random.ts';
import { departments, newCommunes, oldCommunes } from './units.ts';
import type { IllustrativeUnit } from './units.ts';

/** A declared feature and the range its invented values lie in. */
interface Feature {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly measure: string;
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

const ofCommunes: readonly Feature[] = [
  { id: 'population', name: 'Dân số', nameEn: 'Population', measure: 'người', low: 4200, high: 15_800, step: 10 },
  { id: 'area', name: 'Diện tích', nameEn: 'Area', measure: 'km²', low: 6, high: 42, step: 0.1 },
  { id: 'files', name: 'Số hồ sơ một năm', nameEn: 'Files a year', measure: 'hồ sơ', low: 900, high: 6400, step: 10 },
];
const ofDepartments: readonly Feature[] = [
  { id: 'staff', name: 'Biên chế', nameEn: 'Staff', measure: 'người', low: 6, high: 24, step: 1 },
  { id: 'procedures', name: 'Số thủ tục', nameEn: 'Procedures', measure: 'thủ tục', low: 8, high: 96, step: 1 },
  { id: 'files', name: 'Số hồ sơ một năm', nameEn: 'Files a year', measure: 'hồ sơ', low: 120, high: 3900, step: 10 },
];

/** Communes of 2025 are about four of the old ones. */
const scaleOf = ({ code }: IllustrativeUnit): number => (code.startsWith('MHM') ? 4 : 1);

function valueOf(unit: IllustrativeUnit, { id, low, high, step }: Feature): number {
  const random = randomNamed('feature', unit.code, id)();
  const steps = Math.round(((low + (high - low) * random) * scaleOf(unit)) / step);
  return Number((steps * step).toFixed(1));
}

/** Every declared feature of every unit assessed. */
export const unitFeatures = [
  ...departments.map((unit) => ({ unit, features: ofDepartments })),
  ...[...oldCommunes, ...newCommunes].map((unit) => ({ unit, features: ofCommunes })),
].flatMap(({ unit, features }) =>
  features.map((feature) => ({ unit, feature, value: valueOf(unit, feature) })),
);
