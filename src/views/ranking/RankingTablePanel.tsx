import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Notice } from '../../components/Notice.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { ToggleButton } from '../../components/ToggleButton.tsx';
import { asUnitId } from '../../domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { maxPinned } from '../../state/selection.ts';
import type { CriteriaDisplay } from '../../viewModels/rankingColumns.ts';
import type { RankRanges } from '../../viewModels/rankRangesView.ts';
import { everyUnit, rankingView } from '../../viewModels/rankingView.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { usePins } from '../shared/usePins.ts';
import type { ViewProps } from '../shared/viewProps.ts';
import { RankingTable } from './RankingTable.tsx';
import styles from './RankingView.module.css';

interface RankingTablePanelProps extends ViewProps {
  readonly criteria: CriteriaDisplay | null;
  readonly ranges: RankRanges | null;
  readonly actions: ReactNode;
}

/** Search, filters, the table and how to read it. */
export const RankingTablePanel = (props: RankingTablePanelProps) => {
  const { screen, control, criteria, ranges, actions } = props;
  const { t } = useWords();
  const { selection, setSelection } = control;
  const [filter, setFilter] = useState(everyUnit);
  const pins = usePins(control);
  const view = useMemo(
    () => rankingView(screen, { search: selection.search, filter, criteria, ranges }),
    [screen, selection.search, filter, criteria, ranges],
  );
  const body = view.chart;
  if (body === null) return null;
  return (
    <TablePanel view={view}>
      <div className={styles.toolbar} data-print="hide">
        <SearchField
          label={t('ranking.search.label')}
          placeholder={t('ranking.search.placeholder')}
          value={selection.search}
          onChange={(search) => {
            setSelection({ search });
          }}
        />
        <div className={styles.filters}>
          <SegmentedControl
            label={t('ranking.filter.label')}
            segments={body.filters}
            selectedId={body.filter}
            onSelect={setFilter}
          />
        </div>
        {actions}
        {screen.comparison?.likeForLike === null || screen.comparison === null ? null : (
          <ToggleButton
            label={t('common.select.likeForLike')}
            isOn={selection.likeForLike}
            onToggle={(likeForLike) => {
              setSelection({ likeForLike });
            }}
          />
        )}
        <p className={styles.listed} role="status">
          {body.listed}
        </p>
      </div>
      {pins.isRefused ? <Notice tone="warning" title={t('common.pin.limit', { max: maxPinned })} /> : null}
      <RankingTable
        view={view.table}
        barRatios={body.barRatios}
        ranges={body.ranges}
        rankOf={screen.page.ranking.places}
        emptyText={t('ranking.search.none')}
        sort={selection.sort}
        onSortChange={(sort) => {
          setSelection({ sort });
        }}
        onRowSelect={(id) => {
          setSelection({ unitId: asUnitId(id) });
        }}
        pin={{
          label: t('common.pin.column'),
          toggleLabel: (name) => t('common.pin.toggle', { name }),
          pinnedIds: pins.pinnedIds,
          onToggle: pins.toggle,
        }}
      />
      <section className={styles.notes} aria-label={t('ranking.notesTitle')}>
        <ul>
          {body.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </TablePanel>
  );
};
