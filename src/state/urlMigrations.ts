/** One change of how links are written. Pure and idempotent: a link that is already new stays as it is. */
export interface UrlMigration {
  /** Newest link version that may still contain the old form. */
  readonly from: number;
  readonly describe: string;
  readonly apply: (params: URLSearchParams) => URLSearchParams;
}

type Aliases = ReadonlyMap<string, string>;

/** Renames parameters; the new name wins when a link has both. */
const renameParams = (aliases: Aliases) => (params: URLSearchParams) => {
  const next = new URLSearchParams();
  for (const [name, value] of params) {
    const renamed = aliases.get(name);
    if (renamed === undefined) next.append(name, value);
    else if (!params.has(renamed)) next.append(renamed, value);
  }
  return next;
};

/** Replaces old values of one parameter; other values stay. */
const renameValues = (param: string, aliases: Aliases) => (params: URLSearchParams) => {
  const next = new URLSearchParams();
  for (const [name, value] of params)
    next.append(name, name === param ? (aliases.get(value) ?? value) : value);
  return next;
};

const joinPins = (params: URLSearchParams): URLSearchParams => {
  const next = new URLSearchParams(params);
  const pins = next.getAll('pin');
  if (pins.length > 1) next.set('pin', pins.join(','));
  return next;
};

const paramAliases: Aliases = new Map([
  ['manhinh', 'view'],
  ['chiso', 'index'],
  ['cap', 'level'],
  ['nam', 'year'],
  ['namsosanh', 'base'],
  ['donvi', 'unit'],
  ['nhom', 'group'],
  ['tieuchi', 'criterion'],
  ['ghim', 'pin'],
  ['ngonngu', 'lang'],
  ['giaodien', 'theme'],
  ['tim', 'q'],
]);

const viewAliases: Aliases = new Map([
  ['tong-quan', 'overview'],
  ['xep-hang', 'ranking'],
  ['so-sanh-nam', 'change'],
  ['tieu-chi', 'criteria'],
  ['ho-so-don-vi', 'unit'],
  ['du-lieu', 'data'],
]);

const indexAliases: Aliases = new Map([
  ['papi', 'PAPI'],
  ['par', 'PAR'],
  ['par-index', 'PAR'],
  ['PARINDEX', 'PAR'],
  ['cchc', 'PAR'],
  ['sipas', 'SIPAS'],
]);

const levelAliases: Aliases = new Map([
  ['tinh', 'province'],
  ['phong-ban', 'department'],
  ['xa', 'commune'],
]);

const themeAliases: Aliases = new Map([
  ['sang', 'light'],
  ['toi', 'dark'],
  ['trinh-chieu', 'projector'],
]);

/** In the order they are applied. Add at the end; never change one that was released. */
export const urlMigrations: readonly UrlMigration[] = [
  {
    from: 1,
    describe: 'parameter names in Vietnamese (nam, donvi, chiso)',
    apply: renameParams(paramAliases),
  },
  { from: 1, describe: 'screen names in Vietnamese (xep-hang)', apply: renameValues('view', viewAliases) },
  {
    from: 1,
    describe: 'index names in small letters and PAR INDEX by its other names',
    apply: renameValues('index', indexAliases),
  },
  { from: 1, describe: 'level names in Vietnamese', apply: renameValues('level', levelAliases) },
  { from: 1, describe: 'theme names in Vietnamese', apply: renameValues('theme', themeAliases) },
  { from: 1, describe: 'one pin parameter a unit, now one comma list', apply: joinPins },
];

const versionOf = (params: URLSearchParams): number => {
  const text = params.get('v') ?? '';
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
};

/** The same link as this release writes it. */
export const migrateParams = (
  params: URLSearchParams,
  migrations: readonly UrlMigration[] = urlMigrations,
): URLSearchParams => {
  const version = versionOf(params);
  return migrations.reduce(
    (current, migration) => (version <= migration.from ? migration.apply(current) : current),
    new URLSearchParams(params),
  );
};
