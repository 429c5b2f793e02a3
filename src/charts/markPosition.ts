import type { Pointed } from './tooltip.ts';

/** Where a vertical mark line stands and what it says when pointed at. */
export interface MarkPosition extends Pointed {
  readonly xAxis: number;
  readonly name: string;
}

/** Decimals that ECharts keeps of a mark's place; its own default of 2 would shift the line off its value. */
export const markPrecision = 10;

/** A vertical mark line at `x`; typed so that the tooltip text may ride along. */
export const markAt = (x: number, name: string, tip: string): MarkPosition => ({ xAxis: x, name, tip });
