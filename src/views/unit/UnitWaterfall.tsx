import { waterfallHeight, waterfallOption } from '../../charts/waterfallOption.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { WaterfallView } from '../../viewModels/waterfallView.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { TablePanel } from '../shared/TablePanel.tsx';

interface UnitWaterfallProps {
  readonly view: PanelView<WaterfallView>;
  readonly isProjected: boolean;
}

/** Height of a row beside long names, at which the sheet stays one page, px. */
const barHeight = 29;
const waterfallFrame = 36;
/** Rows of the usual eight fields with both ends; more share the same height. */
const usualRows = 10;
/** Below this width names stand above their bars and need the height they ask for. */
const narrowWidth = 360;

/** Why the figure changed; across a change of method the reason and what may still be compared. */
export const UnitWaterfall = ({ view, isProjected }: UnitWaterfallProps) => {
  const { t } = useWords();
  if (view.chart === null && view.table.rows.length > 0) {
    return (
      <TablePanel view={{ ...view, sentence: view.unavailable ?? '', unavailable: null }}>
        <p>{view.sentence.replaceAll('**', '')}</p>
        <DataTable view={view.table} emptyText={t('common.table.empty')} />
      </TablePanel>
    );
  }
  return (
    <ChartPanel
      view={view}
      option={waterfallOption}
      height={(chart, width, theme, words) =>
        isProjected || width < narrowWidth
          ? waterfallHeight(chart, { theme, words, width })
          : Math.min(chart.bars.length + 2, usualRows) * barHeight + waterfallFrame
      }
    />
  );
};
