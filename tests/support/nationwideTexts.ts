import { readFileSync } from 'node:fs';
import type { NationwideTexts } from '../../src/storage/parseNationwide.ts';

const textOf = (path: string): string => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');

/** The register of communes as the app ships it. */
export const nationwideTexts = (): NationwideTexts => ({
  districtsBefore: textOf('nationwide/districts-before.csv'),
  communesBefore: textOf('nationwide/communes-before.csv'),
  communesSince: textOf('nationwide/communes-since.csv'),
  provinces: textOf('provincial/province-succession.csv'),
});
