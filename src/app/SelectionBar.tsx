import { Picker } from '../components/Picker.tsx';
import { SearchPicker } from '../components/SearchPicker.tsx';
import type { Catalogue } from '../state/catalogue.ts';
import { allUnitsGroup } from '../state/catalogue.ts';
import type { SelectionControl } from '../state/useSelection.ts';
import { methodOfYear } from '../domain/comparability.ts';
import { asGroupId, asUnitId } from '../domain/ids.ts';
import { nameOrder } from '../domain/nameOrder.ts';
import { searchFold } from '../domain/searchFold.ts';
import { isUnitOfYear } from '../domain/unitValidity.ts';
import { useWords } from '../i18n/useWords.ts';
import type { Catalog } from '../viewModels/catalog.ts';
import { unitsOfIndex } from '../viewModels/population.ts';
import styles from './App.module.css';

interface SelectionBarProps {
  readonly catalog: Catalog;
  readonly catalogue: Catalogue;
  readonly control: SelectionControl;
}

const matches = (label: string, typed: string): boolean => searchFold(label).includes(searchFold(typed));

/** Index, unit, years and group of every screen. */
export const SelectionBar = ({ catalog, catalogue, control }: SelectionBarProps) => {
  const { t, format, language } = useWords();
  const { selection, setSelection } = control;
  const index = catalogue.indices.find((entry) => entry.indexCode === selection.indexCode);
  const years = (index?.years ?? []).toSorted((a, b) => b - a);
  const methods = catalog.methods.filter((method) => method.indexCode === selection.indexCode);
  const method = methodOfYear(methods, selection.year);
  const units = unitsOfIndex(catalog, selection.indexCode)
    .filter((unit) => isUnitOfYear(unit, selection.year))
    .toSorted((a, b) => nameOrder(a.name, b.name));
  const groups = new Map(
    catalog.groups.map((row) => [row.groupId, language === 'vi' ? row.nameVi : row.nameEn]),
  );
  const isComparable = (year: number): boolean => methodOfYear(methods, year)?.methodId === method?.methodId;
  return (
    <section className={styles.selection} aria-label={t('common.select.label')} data-print="hide">
      <Picker
        label={t('common.select.index')}
        options={catalog.indices.map(({ indexCode, nameVi, nameEn }) => ({
          id: indexCode,
          label: indexCode === 'PAR' ? 'PAR INDEX' : indexCode,
          hint: language === 'vi' ? nameVi : nameEn,
        }))}
        selectedId={selection.indexCode}
        onSelect={(indexCode) => {
          setSelection({ indexCode });
        }}
      />
      <SearchPicker
        label={t('common.select.unit')}
        options={units.map((unit) => ({ id: unit.unitId, label: unit.name }))}
        selectedId={selection.unitId}
        onSelect={(unitId) => {
          setSelection({ unitId: asUnitId(unitId) });
        }}
        matches={matches}
        emptyText={t('common.select.noUnitFound')}
        placeholder={t('common.select.searchUnit')}
      />
      <Picker
        label={t('common.select.year')}
        options={years.map((year) => ({ id: String(year), label: String(year) }))}
        selectedId={String(selection.year)}
        onSelect={(year) => {
          setSelection({ year: Number(year) });
        }}
      />
      <Picker
        label={t('common.select.baseYear')}
        options={years
          .filter((year) => year !== selection.year)
          .map((year) => ({
            id: String(year),
            label: String(year),
            ...(isComparable(year) ? {} : { hint: t('common.select.otherMethod') }),
          }))}
        selectedId={selection.baseYear === null ? null : String(selection.baseYear)}
        placeholder={t('common.select.noBaseYear')}
        onSelect={(year) => {
          setSelection({ baseYear: Number(year) });
        }}
      />
      <Picker
        label={t('common.select.group')}
        options={[
          {
            id: allUnitsGroup,
            label: t(`common.select.allOf.${method?.level ?? selection.level}`, {
              n: format.count(units.length),
            }),
          },
          ...[...groups].map(([id, label]) => ({ id, label })),
        ]}
        selectedId={selection.groupId}
        onSelect={(groupId) => {
          setSelection({ groupId: asGroupId(groupId) });
        }}
      />
      {method === null ? null : (
        <p className={styles.method}>{language === 'vi' ? method.nameVi : method.nameEn}</p>
      )}
    </section>
  );
};
