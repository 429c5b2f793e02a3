import type { TableView } from './tableView.ts';

/**
 * What one panel says: a question heads it, a sentence answers it, the chart proves it.
 * `sentence` may mark words with `**` for emphasis. Exactly one of `chart` and `unavailable` is set.
 */
export interface PanelView<Chart> {
  /** Stable name, used for the export's file name and for tests. */
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly chart: Chart | null;
  /** Why there is no chart, in words. */
  readonly unavailable: string | null;
  readonly table: TableView;
  /** `Nguồn: …` with file, year, method and n. */
  readonly source: string;
}
