import { useMemo } from 'react';
import { DataTable } from '../../components/DataTable.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SearchPicker } from '../../components/SearchPicker.tsx';
import { nameOrder } from '../../domain/nameOrder.ts';
import { searchFold } from '../../domain/searchFold.ts';
import { useWords } from '../../i18n/useWords.ts';
import { criterionScoresQuery } from '../../queries/criterionScores.ts';
import type { CriterionScoreRow } from '../../queries/criterionScores.ts';
import { maxPinned } from '../../state/selection.ts';
import { compareUnitsView } from '../../viewModels/compareUnitsView.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { usePins } from '../shared/usePins.ts';
import { question } from '../shared/question.ts';
import { useRows } from '../shared/useRows.ts';
import type { ViewProps } from '../shared/viewProps.ts';
import styles from './ChangeView.module.css';

const noRows: readonly CriterionScoreRow[] = [];

const matches = (name: string, typed: string): boolean => searchFold(name).includes(searchFold(typed));

/** The selected and pinned units side by side, with a box to pin more. */
export const CompareUnitsPanel = ({ screen, control }: ViewProps) => {
  const { t } = useWords();
  const { page, comparison, yearbook, unitId } = screen;
  const pins = usePins(control);
  const [now, base = noRows] = useRows([
    question(criterionScoresQuery, [yearbook.indexCode, yearbook.level, page.year]),
    ...(comparison === null
      ? []
      : [question(criterionScoresQuery, [yearbook.indexCode, yearbook.level, comparison.base.year])]),
  ]);
  const view = useMemo(() => compareUnitsView(screen, { now, base: base }), [screen, now, base]);
  const others = useMemo(
    () =>
      [...page.entries.values()]
        .filter((entry) => entry.unitId !== unitId && !screen.pinned.includes(entry.unitId))
        .map((entry) => ({ id: entry.unitId as string, label: entry.name }))
        .toSorted((a, b) => nameOrder(a.label, b.label)),
    [page, unitId, screen.pinned],
  );
  return (
    <TablePanel
      view={view}
      actions={
        <SearchPicker
          key={screen.pinned.join()}
          label={t('change.compare.add')}
          options={others}
          selectedId={null}
          onSelect={pins.toggle}
          matches={matches}
          emptyText={t('change.compare.addEmpty')}
          placeholder={t('common.select.searchUnit')}
        />
      }
    >
      {screen.pinned.length === 0 ? null : (
        <div className={styles.row} data-print="hide">
          {screen.pinned.map((id) => (
            <button
              className={styles.choice}
              type="button"
              key={id}
              aria-label={t('change.compare.remove', { name: yearbook.nameOf.get(id) ?? id })}
              onClick={() => {
                pins.toggle(id);
              }}
            >
              {yearbook.nameOf.get(id) ?? id} ×
            </button>
          ))}
        </div>
      )}
      {pins.isRefused ? <Notice tone="warning" title={t('common.pin.limit', { max: maxPinned })} /> : null}
      <DataTable view={view.table} emptyText={t('common.table.empty')} />
    </TablePanel>
  );
};
