import { Picker } from '../../components/Picker.tsx';
import { SearchPicker } from '../../components/SearchPicker.tsx';
import { methodOfYear } from '../../domain/comparability.ts';
import { asCriterionId, asUnitId } from '../../domain/ids.ts';
import { nameOrder } from '../../domain/nameOrder.ts';
import { searchFold } from '../../domain/searchFold.ts';
import { isUnitOfYear } from '../../domain/unitValidity.ts';
import { useWords } from '../../i18n/useWords.ts';
import { nameOfCriterion } from '../../viewModels/criterionName.ts';
import { isOfIndex, unitsOfIndex } from '../../viewModels/population.ts';
import type { TraceTarget } from '../../viewModels/traceTarget.ts';
import { useWorkspace } from '../shared/workspace.ts';
import styles from './TraceDialog.module.css';

interface TracePickersProps {
  readonly target: TraceTarget;
  readonly onChange: (target: TraceTarget) => void;
}

/** No criterion's id begins with this sign. */
const wholeId = '+whole';
const matches = (label: string, typed: string): boolean => searchFold(label).includes(searchFold(typed));

/** Which number: of an index, a unit, a year and a criterion. */
export const TracePickers = ({ target, onChange }: TracePickersProps) => {
  const words = useWords();
  const { t } = words;
  const { catalog } = useWorkspace();
  const { indexCode, level: indexLevel, unitId, year, criterionId } = target;
  const methods = catalog.methods.filter((method) => isOfIndex(method, target));
  const method = methodOfYear(methods, year);
  const criteria = catalog.criteria.filter(
    ({ methodId, level }) => methodId === method?.methodId && level > 0,
  );
  const years = catalog.indexYears.flatMap((row) => (isOfIndex(row, target) ? row.year : []));
  return (
    <div className={styles.pickers}>
      <SearchPicker
        key={`${indexCode} ${indexLevel} ${year}`}
        label={t('common.select.unit')}
        options={unitsOfIndex(catalog, target)
          .filter((unit) => isUnitOfYear(unit, year))
          .toSorted((a, b) => nameOrder(a.name, b.name))
          .map((unit) => ({ id: unit.unitId as string, label: unit.name }))}
        selectedId={unitId}
        onSelect={(id) => onChange({ ...target, unitId: asUnitId(id) })}
        matches={matches}
        emptyText={t('common.select.noUnitFound')}
        placeholder={t('common.select.searchUnit')}
      />
      <Picker
        label={t('common.select.year')}
        options={years.toSorted((a, b) => b - a).map((one) => ({ id: `${one}`, label: `${one}` }))}
        selectedId={`${year}`}
        onSelect={(id) => onChange({ ...target, year: Number(id) })}
      />
      <Picker<string>
        label={t('trace.criterion')}
        options={[
          { id: wholeId, label: t('trace.whole') },
          ...criteria.map((criterion) => ({
            id: criterion.criterionId,
            label: nameOfCriterion(words, criterion),
            hint: criterion.criterionId,
          })),
        ]}
        selectedId={criterionId ?? wholeId}
        onSelect={(id) => onChange({ ...target, criterionId: id === wholeId ? null : asCriterionId(id) })}
      />
    </div>
  );
};
