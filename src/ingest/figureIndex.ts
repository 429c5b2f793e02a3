import type { CriterionRecord, UnitRecord } from '../domain/records.ts';
import type { LoadedFigure } from './figureReader.ts';

type ByUnit = Map<UnitRecord, LoadedFigure>;

/** Figures of one year, period and kind, by criterion and unit. */
export type FigureSheet = ReadonlyMap<CriterionRecord, ReadonlyMap<UnitRecord, LoadedFigure>>;

/** The figures of a file by what they are about. Nested maps of objects: a text key per figure would cost more than reading it. */
export class FigureIndex {
  readonly #sheets = new Map<string, Map<CriterionRecord, ByUnit>>();
  #last: {
    readonly key: readonly [number, string, string];
    readonly sheet: Map<CriterionRecord, ByUnit>;
  } | null = null;

  /** Adds a figure and returns null, or returns the earlier figure about the same thing and leaves it. */
  add(figure: LoadedFigure): LoadedFigure | null {
    const { record, criterion, unit } = figure;
    const sheet = this.#sheetOf(record.year, record.period, record.kind);
    let byUnit = sheet.get(criterion);
    if (byUnit === undefined) sheet.set(criterion, (byUnit = new Map()));
    const earlier = byUnit.get(unit);
    if (earlier !== undefined) return earlier;
    byUnit.set(unit, figure);
    return null;
  }

  /** Takes a figure out again. */
  remove({ record, criterion, unit }: LoadedFigure): void {
    this.#sheetOf(record.year, record.period, record.kind).get(criterion)?.delete(unit);
  }

  /** One sheet for each year, period and kind. */
  sheets(): Iterable<FigureSheet> {
    return this.#sheets.values();
  }

  #sheetOf(year: number, period: string, kind: string): Map<CriterionRecord, ByUnit> {
    const last = this.#last;
    if (last !== null && last.key[0] === year && last.key[1] === period && last.key[2] === kind)
      return last.sheet;
    const key = `${year} ${period} ${kind}`;
    let sheet = this.#sheets.get(key);
    if (sheet === undefined) this.#sheets.set(key, (sheet = new Map<CriterionRecord, ByUnit>()));
    this.#last = { key: [year, period, kind], sheet };
    return sheet;
  }
}
