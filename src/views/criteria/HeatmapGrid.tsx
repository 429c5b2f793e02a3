import { heatmapStepOf } from '../../charts/palette.ts';
import { classNames } from '../../components/classNames.ts';
import { RowSpacer } from '../../components/RowSpacer.tsx';
import { useRowWindow } from '../../components/useRowWindow.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { HeatmapCell, HeatmapRow, HeatmapView } from '../../viewModels/heatmapView.ts';
import { useChartTheme } from '../shared/useChartTheme.ts';
import styles from './HeatmapGrid.module.css';
import { HeatmapKey } from './HeatmapKey.tsx';

interface HeatmapGridProps {
  readonly view: HeatmapView;
  readonly caption: string;
  /** The criterion the units are ordered by; null is the index. */
  readonly sortedId: string | null;
  readonly onSort: (criterionId: string) => void;
  readonly onSelectUnit: (unitId: string) => void;
}

/** About what a row and the heads take, until the table was laid out once. */
const rowRem = 1.65;
const headRem = 4;

/**
 * Units × criteria as a table, so that heads stay in sight while rows scroll and every cell can be read aloud; of the
 * thousands of rows of a nation only those in sight are drawn.
 * Colour repeats the number in the cell; a missing figure is blank with its reason.
 */
export const HeatmapGrid = ({ view, caption, sortedId, onSort, onSelectUnit }: HeatmapGridProps) => {
  const { heatmap } = useChartTheme();
  const { t } = useWords();
  const styleOf = ({ ratio }: HeatmapCell) => {
    const step = ratio === null ? null : heatmapStepOf(heatmap, ratio, view.scaleMin, view.scaleMax);
    return step === null ? undefined : { background: step.fill, color: step.text };
  };
  const { scrollRef, indices, before, after, measure } = useRowWindow(view.rows.length);
  const row = (one: HeatmapRow, index: number) => (
    <tr
      className={classNames(one.emphasis && styles.own)}
      key={one.id}
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      onClick={() => {
        onSelectUnit(one.id);
      }}
    >
      <th className={styles.name} scope="row">
        <button className={styles.unit} type="button">
          {one.label}
        </button>
      </th>
      {one.cells.map((cell, position) => (
        <td
          className={classNames(styles.cell, cell.ratio === null && styles.missing)}
          key={view.columns[position]?.id ?? position}
          style={styleOf(cell)}
        >
          {cell.text}
        </td>
      ))}
    </tr>
  );
  return (
    <>
      <HeatmapKey view={view} />
      <section
        className={styles.scroll}
        ref={scrollRef}
        aria-label={caption}
        style={{ containIntrinsicBlockSize: `auto ${view.rows.length * rowRem + headRem}rem` }}
      >
        <table className={styles.table} aria-rowcount={view.rows.length + 1}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              <th className={classNames(styles.head, styles.corner)} scope="col">
                {t('common.select.unit')}
              </th>
              {view.columns.map(({ id, label }) => (
                <th
                  className={styles.head}
                  key={id}
                  scope="col"
                  aria-sort={id === sortedId ? 'descending' : 'none'}
                >
                  <button
                    className={styles.sort}
                    type="button"
                    onClick={() => {
                      onSort(id);
                    }}
                  >
                    {label}
                    <span aria-hidden="true">{id === sortedId ? ' ↓' : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <RowSpacer height={before} />
            {indices.map((index) => {
              const one = view.rows[index];
              return one === undefined ? null : row(one, index);
            })}
            <RowSpacer height={after} />
          </tbody>
        </table>
      </section>
    </>
  );
};
