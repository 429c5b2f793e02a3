import { useMemo } from 'react';
import type { SelectOption } from '../components/SelectField.tsx';
import { methodOfYear } from '../domain/comparability.ts';
import type { CriterionId, IndexCode } from '../domain/ids.ts';
import { nameOrder } from '../domain/nameOrder.ts';
import { isUnitOfYear } from '../domain/unitValidity.ts';
import { useWords } from '../i18n/useWords.ts';
import { allUnitsGroup, yearsOfView } from '../state/catalogue.ts';
import type { Catalogue } from '../state/catalogue.ts';
import type { Selection } from '../state/selection.ts';
import type { Level } from '../domain/records.ts';
import type { Catalog } from '../viewModels/catalog.ts';
import { indicatorsOf } from '../viewModels/indicator.ts';
import { peersGroup } from '../viewModels/peers.ts';
import { isOfIndex, unitsOfIndex } from '../viewModels/population.ts';

/** The choice that opens the reader's own groups; no group's id begins with this sign. */
export const ownGroupsId = '+own';

/** What the selection bar offers. Each list stays the same array until its own content may change. */
export interface SelectionOptions {
  readonly indices: readonly SelectOption<IndexCode>[];
  /** The levels the index is measured on. */
  readonly levels: readonly SelectOption<Level>[];
  /** What is measured where the index has no total; empty elsewhere. */
  readonly indicators: readonly SelectOption<CriterionId>[];
  readonly units: readonly SelectOption<string>[];
  readonly years: readonly SelectOption<string>[];
  readonly baseYears: readonly SelectOption<string>[];
  readonly groups: readonly SelectOption<string>[];
}

/** The choices an open workspace leaves at a selection, in the order they are listed. */
export function useSelectionOptions(
  catalog: Catalog,
  catalogue: Catalogue,
  selection: Selection,
): SelectionOptions {
  const { indexCode, year, level, view } = selection;
  const { t, format, language } = useWords();
  const methods = useMemo(
    () => catalog.methods.filter((method) => isOfIndex(method, { indexCode, level })),
    [catalog, indexCode, level],
  );
  const method = methodOfYear(methods, year);
  const indices = useMemo(
    () =>
      catalog.indices
        .filter(({ indexCode: code }) => catalogue.indices.some((entry) => entry.indexCode === code))
        .map(({ indexCode: code }) => ({ id: code, label: code === 'PAR' ? 'PAR INDEX' : code })),
    [catalog, catalogue],
  );
  const levels = useMemo(
    () =>
      catalogue.indices
        .filter((entry) => entry.indexCode === indexCode && yearsOfView(catalogue, entry, view).length > 0)
        .map((entry) => ({ id: entry.level, label: t(`common.select.levels.${entry.level}`) })),
    [catalogue, indexCode, view, t],
  );
  const indicators = useMemo(
    () =>
      indicatorsOf(catalog, { indexCode, level }, year).map((indicator) => ({
        id: indicator.criterionId,
        label: language === 'vi' ? indicator.nameVi : indicator.nameEn,
      })),
    [catalog, indexCode, level, year, language],
  );
  const units = useMemo(
    () =>
      unitsOfIndex(catalog, { indexCode, level })
        .filter((unit) => isUnitOfYear(unit, year))
        .toSorted((a, b) => nameOrder(a.name, b.name))
        .map((unit) => ({ id: unit.unitId, label: unit.name })),
    [catalog, indexCode, level, year],
  );
  const years = useMemo(() => {
    const entry = catalogue.indices.find((one) => isOfIndex(one, { indexCode, level }));
    const known = entry === undefined ? [] : yearsOfView(catalogue, entry, view);
    return known.toSorted((a, b) => b - a).map((one) => ({ id: String(one), label: String(one) }));
  }, [catalogue, indexCode, level, view]);
  const baseYears = useMemo(
    () =>
      years
        .filter(({ id }) => id !== String(year))
        .map((option) =>
          methodOfYear(methods, Number(option.id))?.methodId === method?.methodId
            ? option
            : { ...option, label: `${option.label} · ${t('common.select.otherMethod')}` },
        ),
    [years, methods, method, year, t],
  );
  const unitCount = units.length;
  const groups = useMemo(() => {
    const names = new Map<string, string>([
      ...catalog.groups.map((row) => [row.groupId, language === 'vi' ? row.nameVi : row.nameEn] as const),
      [allUnitsGroup, t(`common.select.allOf.${level}`, { n: format.count(unitCount) })],
      [peersGroup, t('common.peers.label')],
    ]);
    const entry = catalogue.indices.find((one) => isOfIndex(one, { indexCode, level }));
    return [
      ...(entry?.groupIds ?? []).map((id) => ({ id: id as string, label: names.get(id) ?? id })),
      { id: ownGroupsId, label: t('common.select.ownGroups') },
    ];
  }, [catalog, catalogue, language, indexCode, level, unitCount, t, format]);
  return { indices, levels, indicators, units, years, baseYears, groups };
}
