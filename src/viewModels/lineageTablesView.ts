import { groupBy } from '../domain/groupBy.ts';
import { unitIdOf } from '../domain/ids.ts';
import { searchFold } from '../domain/searchFold.ts';
import type { Words } from '../i18n/words.ts';
import { successionColumns, successionRow } from './lineageFlowView.ts';
import type { LineageRegister } from './lineageRegister.ts';
import type { PanelView } from './panelView.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableCell, TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** Every old commune with the units it became, of one old province (by code; null is all), narrowed by a search. */
export function communeSuccessionsOf(
  words: Words,
  register: LineageRegister,
  area: string | null,
  search: string,
): PanelView<TableView> {
  const { t, format } = words;
  const typed = searchFold(search);
  const { units } = register;
  const links = register.links.filter(({ oldUnitId, newUnitId }) => {
    const old = units.get(oldUnitId);
    if (old === undefined || old.origin !== 'communes') return false;
    if (area !== null && old.provinceCode !== area) return false;
    const fresh = units.get(newUnitId);
    return typed === '' || searchFold(`${old.name} ${old.place} ${fresh?.name ?? ''}`).includes(typed);
  });
  const olds = new Set(links.map(({ oldUnitId }) => oldUnitId));
  const whole = links.filter(({ part }) => part === 'whole').length;
  return tablePanel({
    id: 'communeSuccessions',
    title: t('lineage.communes.title'),
    sentence: t('lineage.communes.sentence', {
      old: format.count(olds.size),
      fresh: format.count(new Set(links.map(({ newUnitId }) => newUnitId)).size),
      whole: format.count(whole),
      split: format.count(olds.size - whole),
      area: area === null ? t('lineage.communes.country') : provinceName(register, area),
    }),
    unavailable: links.length === 0 ? t('lineage.communes.none') : null,
    table: {
      caption: t('lineage.communes.title'),
      columns: successionColumns(words),
      rows: links.map((link) => successionRow(words, register, link)),
    },
    source: t('lineage.source.communes'),
  });
}

const provinceName = ({ provinces }: LineageRegister, code: string): string =>
  provinces.find(({ oldCode }) => oldCode === code)?.oldName ?? code;

/** The 63 provinces and the 34 they became, with how many communes each had before and since. */
export function provinceSuccessionsOf(words: Words, register: LineageRegister): PanelView<TableView> {
  const { t, format } = words;
  const { units, provinces } = register;
  const before = new Map<string | null, number>();
  const since = new Map<string | null, number>();
  for (const { origin, isOld, provinceCode, code } of units.values()) {
    // Codes beginning with a letter stand for places that had no commune.
    if (origin !== 'communes' || code.startsWith('H')) continue;
    const counts = isOld ? before : since;
    counts.set(provinceCode, (counts.get(provinceCode) ?? 0) + 1);
  }
  const partners = groupBy(provinces, ({ newCode }) => newCode);
  const merged = provinces.filter(({ newCode }) => (partners.get(newCode)?.length ?? 0) > 1).length;
  const count = (value: number | undefined): TableCell => ({
    value: value ?? null,
    text: value === undefined ? '–' : format.count(value),
  });
  return tablePanel({
    id: 'provinceSuccessions',
    title: t('lineage.provinces.title'),
    sentence: t('lineage.provinces.sentence', {
      old: format.count(provinces.length),
      fresh: format.count(partners.size),
      merged: format.count(merged),
      kept: format.count(provinces.length - merged),
    }),
    unavailable: null,
    table: {
      caption: t('lineage.provinces.title'),
      columns: [
        { key: 'oldName', label: t('lineage.column.oldProvince'), kind: 'text' },
        { key: 'newName', label: t('lineage.column.newProvince'), kind: 'text' },
        { key: 'before', label: t('lineage.column.communesBefore'), kind: 'number' },
        { key: 'since', label: t('lineage.column.communesSince'), kind: 'number' },
      ],
      rows: provinces.map(({ oldCode, oldName, newCode, newName }) => ({
        id: unitIdOf(oldCode, '2008-08-01'),
        cells: [textCell(oldName), textCell(newName), count(before.get(oldCode)), count(since.get(newCode))],
      })),
    },
    source: t('lineage.source.provinces'),
  });
}
