import { Suspense, useCallback, useState } from 'react';
import { lazyComponent } from '../components/lazyComponent.ts';
import { SearchPicker } from '../components/SearchPicker.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { methodOfYear } from '../domain/comparability.ts';
import { asGroupId, asUnitId } from '../domain/ids.ts';
import type { CriterionId, IndexCode } from '../domain/ids.ts';
import { searchFold } from '../domain/searchFold.ts';
import { useWords } from '../i18n/useWords.ts';
import type { Translate } from '../i18n/words.ts';
import { withLateWords } from '../i18n/withLateWords.ts';
import type { Catalogue } from '../state/catalogue.ts';
import type { Selection } from '../state/selection.ts';
import type { SelectionControl } from '../state/useSelection.ts';
import type { Level } from '../domain/records.ts';
import type { Catalog } from '../viewModels/catalog.ts';
import { isOfIndex } from '../viewModels/population.ts';
import styles from './App.module.css';
import { SelectionFold } from './SelectionFold.tsx';
import { ownGroupsId, useSelectionOptions } from './useSelectionOptions.ts';
import type { SelectionOptions } from './useSelectionOptions.ts';

interface SelectionBarProps {
  readonly catalog: Catalog;
  readonly catalogue: Catalogue;
  readonly control: SelectionControl;
}

const matches = (label: string, typed: string): boolean => searchFold(label).includes(searchFold(typed));

const groupsDialog = lazyComponent(() =>
  withLateWords(async () => (await import('../views/groups/GroupsDialog.tsx')).GroupsDialog),
);

/** The option chosen, else the first. */
const shownId = <Id extends string>(options: readonly { readonly id: Id }[], chosen: Id | null): Id | null =>
  options.find(({ id }) => id === chosen)?.id ?? options[0]?.id ?? null;

/** Index, unit and years in words. */
function chosenTexts(
  { indices, units }: SelectionOptions,
  { indexCode, unitId, year, baseYear }: Selection,
  t: Translate,
): readonly string[] {
  return [
    indices.find(({ id }) => id === indexCode)?.label,
    units.find(({ id }) => id === unitId)?.label,
    baseYear === null ? String(year) : t('common.select.years', { year, base: baseYear }),
  ].filter((text) => text !== undefined);
}

/** Index, level, unit, years and group of every screen. */
export const SelectionBar = ({ catalog, catalogue, control }: SelectionBarProps) => {
  const { t, language } = useWords();
  const { selection, setSelection } = control;
  const methods = catalog.methods.filter((row) => isOfIndex(row, selection));
  const method = methodOfYear(methods, selection.year);
  const options = useSelectionOptions(catalog, catalogue, selection);
  const [isManaging, setManaging] = useState(false);
  const selectIndex = useCallback(
    (indexCode: IndexCode) => {
      setSelection({ indexCode });
    },
    [setSelection],
  );
  const selectLevel = useCallback(
    (level: Level) => {
      setSelection({ level });
    },
    [setSelection],
  );
  const selectIndicator = useCallback(
    (criterionId: CriterionId) => {
      setSelection({ criterionId });
    },
    [setSelection],
  );
  const selectUnit = useCallback(
    (unitId: string) => {
      setSelection({ unitId: asUnitId(unitId) });
    },
    [setSelection],
  );
  const selectYear = useCallback(
    (year: string) => {
      setSelection({ year: Number(year) });
    },
    [setSelection],
  );
  const selectBaseYear = useCallback(
    (year: string) => {
      setSelection({ baseYear: Number(year) });
    },
    [setSelection],
  );
  const selectGroup = useCallback(
    (groupId: string) => {
      if (groupId === ownGroupsId) setManaging(true);
      else setSelection({ groupId: asGroupId(groupId) });
    },
    [setSelection],
  );
  return (
    <SelectionFold chosen={chosenTexts(options, selection, t)}>
      <SelectField
        look="bar"
        label={t('common.select.index')}
        options={options.indices}
        selectedId={selection.indexCode}
        onSelect={selectIndex}
      />
      {options.levels.length < 2 ? null : (
        <SelectField
          look="bar"
          label={t('common.select.level')}
          options={options.levels}
          selectedId={selection.level}
          onSelect={selectLevel}
        />
      )}
      {options.indicators.length === 0 ? null : (
        <SelectField
          look="bar"
          label={t('common.select.indicator')}
          options={options.indicators}
          selectedId={shownId(options.indicators, selection.criterionId)}
          onSelect={selectIndicator}
        />
      )}
      <SearchPicker
        label={t('common.select.unit')}
        options={options.units}
        selectedId={selection.unitId}
        onSelect={selectUnit}
        matches={matches}
        emptyText={t('common.select.noUnitFound')}
        placeholder={t('common.select.searchUnit')}
      />
      <SelectField
        look="bar"
        label={t('common.select.year')}
        options={options.years}
        selectedId={String(selection.year)}
        onSelect={selectYear}
      />
      <SelectField
        look="bar"
        label={t('common.select.baseYear')}
        options={options.baseYears}
        selectedId={selection.baseYear === null ? null : String(selection.baseYear)}
        placeholder={t('common.select.noBaseYear')}
        onSelect={selectBaseYear}
      />
      <SelectField
        look="bar"
        label={t('common.select.group')}
        options={options.groups}
        selectedId={selection.groupId}
        onSelect={selectGroup}
      />
      {isManaging ? (
        <Suspense fallback={null}>
          <groupsDialog.Component control={control} onClose={() => setManaging(false)} />
        </Suspense>
      ) : null}
      {method === null ? null : (
        <p className={styles.method}>{language === 'vi' ? method.nameVi : method.nameEn}</p>
      )}
    </SelectionFold>
  );
};
