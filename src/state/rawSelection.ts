/** Names of the parameters a link may carry. `v` is the link's version. */
export const paramNames = [
  'ws',
  'view',
  'index',
  'level',
  'year',
  'period',
  'base',
  'unit',
  'group',
  'criterion',
  'why',
  'scenario',
  'pin',
  'lfl',
  'lang',
  'theme',
  'sort',
  'q',
  'place',
  'area',
  'deck',
  'slide',
  'plan',
  'target',
  'status',
  'asof',
  'v',
] as const;
export type ParamName = (typeof paramNames)[number];

/** The text of every parameter as the link has it; null when the link has none. */
export type RawSelection = Readonly<Record<ParamName, string | null>>;

/** Version written into new links. A change of a parameter's meaning raises it and adds a migration. */
export const linkVersion = 1;

const record = (valueOf: (name: ParamName) => string | null): RawSelection => ({
  ws: valueOf('ws'),
  view: valueOf('view'),
  index: valueOf('index'),
  level: valueOf('level'),
  year: valueOf('year'),
  period: valueOf('period'),
  base: valueOf('base'),
  unit: valueOf('unit'),
  group: valueOf('group'),
  criterion: valueOf('criterion'),
  why: valueOf('why'),
  scenario: valueOf('scenario'),
  pin: valueOf('pin'),
  lfl: valueOf('lfl'),
  lang: valueOf('lang'),
  theme: valueOf('theme'),
  sort: valueOf('sort'),
  q: valueOf('q'),
  place: valueOf('place'),
  area: valueOf('area'),
  deck: valueOf('deck'),
  slide: valueOf('slide'),
  plan: valueOf('plan'),
  target: valueOf('target'),
  status: valueOf('status'),
  asof: valueOf('asof'),
  v: valueOf('v'),
});

/** A link without parameters. */
export const emptyRaw: RawSelection = record(() => null);

/** The parameters of a query string; parameters we do not know are left out. */
export const readRaw = (params: URLSearchParams): RawSelection => record((name) => params.get(name));
