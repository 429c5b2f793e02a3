import { useState } from 'react';
import { SelectField } from '../../components/SelectField.tsx';
import { ToggleButton } from '../../components/ToggleButton.tsx';
import { asUnitId } from '../../domain/ids.ts';
import type { CriterionScoreRow } from '../../queries/criterionScores.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import { nameOfCriterion } from '../../viewModels/criterionName.ts';
import { heatmapCriteria, heatmapOf } from '../../viewModels/heatmapView.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import styles from './CriteriaView.module.css';
import { HeatmapGrid } from './HeatmapGrid.tsx';

interface HeatmapPanelProps {
  readonly screen: Screen;
  readonly scores: readonly CriterionScoreRow[];
  readonly control: SelectionControl;
}

const byIndex = 'index';

/** Units × criteria. The order is part of the address, so that a link shows the same. */
export const HeatmapPanel = ({ screen, scores, control }: HeatmapPanelProps) => {
  const { words } = screen;
  const { t } = words;
  const [ownOnTop, setOwnOnTop] = useState(true);
  const criteria = heatmapCriteria(screen);
  const sortKey = control.selection.sort?.columnKey;
  const sortBy = criteria.find(({ criterionId }) => criterionId === sortKey)?.criterionId ?? null;
  const view = heatmapOf(screen, scores, { sortBy, ownOnTop });
  const order = (id: string | null): void => {
    control.setSelection({ sort: id === null ? null : { columnKey: id, direction: 'descending' } });
  };
  const tools =
    view.chart === null ? null : (
      <div className={styles.tools}>
        <ToggleButton label={t('criteria.heatmap.ownOnTop')} isOn={ownOnTop} onToggle={setOwnOnTop} />
        <SelectField
          look="bar"
          label={t('criteria.heatmap.order')}
          options={[
            { id: byIndex, label: t('criteria.heatmap.byIndex') },
            ...criteria.map((criterion) => ({
              id: criterion.criterionId,
              label: nameOfCriterion(words, criterion),
            })),
          ]}
          selectedId={sortBy ?? byIndex}
          onSelect={(id) => {
            order(id === byIndex ? null : id);
          }}
        />
      </div>
    );
  return (
    <TablePanel view={view} actions={tools}>
      {view.chart === null ? null : (
        <HeatmapGrid
          view={view.chart}
          caption={view.table.caption}
          sortedId={sortBy}
          onSort={(id) => {
            order(id === sortBy ? null : id);
          }}
          onSelectUnit={(id) => {
            control.setSelection({ unitId: asUnitId(id) });
          }}
        />
      )}
    </TablePanel>
  );
};
