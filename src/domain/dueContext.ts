import type { TargetRecord } from './planRecords.ts';
import type { BandRecord } from './records.ts';
import type { FigureIndex, MetricData } from './targetFigures.ts';

/** What the verdict of one due date rests on. */
export interface DueContext {
  readonly target: TargetRecord;
  readonly data: MetricData;
  readonly index: FigureIndex;
  /** Bands of the metric's index and level in any year. */
  readonly bands: readonly BandRecord[];
  /** The plan also says it without the exception: count the excepted units too. */
  readonly isExceptionDropped: boolean;
}
