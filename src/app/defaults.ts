import { asIndexCode } from '../domain/ids.ts';
import type { SelectionDefaults } from '../state/catalogue.ts';
import { readPreferences } from '../state/preferences.ts';

/** What a bare address shows: PAPI is the one complete index, Hà Tĩnh (42) has figures in all three. */
export function selectionDefaults(): SelectionDefaults {
  const { language, theme } = readPreferences();
  return {
    view: 'overview',
    indexCode: asIndexCode('PAPI'),
    unitCode: '42',
    language: language ?? 'vi',
    theme: theme ?? 'system',
  };
}
