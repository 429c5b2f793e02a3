import { asIndexCode } from '../domain/ids.ts';
import type { SelectionDefaults } from '../state/catalogue.ts';
import { readPreferences } from '../state/preferences.ts';
import type { Catalog } from '../viewModels/catalog.ts';

/** What a bare address shows: of the indices with a total, the one with the most figures. Which unit, its entry in the catalogue says. */
export function selectionDefaults({ indices, indexUnits, indexYears }: Catalog): SelectionDefaults {
  const totalled = new Set(indexYears.flatMap((row) => (row.hasTotal ? row.indexCode : [])));
  const figuresOf = (indexCode: string): number =>
    indexUnits.reduce((sum, row) => (row.indexCode === indexCode ? sum + row.figures : sum), 0);
  const byFigures = indices.toSorted((a, b) => figuresOf(b.indexCode) - figuresOf(a.indexCode));
  const first = byFigures.find(({ indexCode }) => totalled.has(indexCode)) ?? byFigures[0];
  return {
    view: 'overview',
    indexCode: first?.indexCode ?? asIndexCode(''),
    ...startingLook(),
  };
}

/** Language and theme chosen on this machine, else Vietnamese and the machine's own theme. */
export function startingLook(): Pick<SelectionDefaults, 'language' | 'theme'> {
  const { language, theme } = readPreferences();
  return { language: language ?? 'vi', theme: theme ?? 'system' };
}
