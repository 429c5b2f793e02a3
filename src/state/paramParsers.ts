import { parseAsString } from 'nuqs';
import type { ParamName } from './rawSelection.ts';

/** Every parameter as the text it is; what it means is decided against the data. */
export const paramParsers = {
  ws: parseAsString,
  view: parseAsString,
  index: parseAsString,
  level: parseAsString,
  year: parseAsString,
  period: parseAsString,
  base: parseAsString,
  unit: parseAsString,
  group: parseAsString,
  criterion: parseAsString,
  why: parseAsString,
  scenario: parseAsString,
  pin: parseAsString,
  lfl: parseAsString,
  lang: parseAsString,
  theme: parseAsString,
  sort: parseAsString,
  q: parseAsString,
  place: parseAsString,
  area: parseAsString,
  deck: parseAsString,
  slide: parseAsString,
  plan: parseAsString,
  target: parseAsString,
  status: parseAsString,
  asof: parseAsString,
  v: parseAsString,
} satisfies Record<ParamName, typeof parseAsString>;
