import type { CriterionRecord, UnitRecord } from '../domain/records.ts';
import type { LoadedFigure } from './figureReader.ts';

/** The figures of one criterion by the number of their unit; null where a unit has none. */
type ByUnit = (LoadedFigure | null)[];

/** Figures of one year, period and kind, by criterion and number of the unit. */
export type FigureSheet = ReadonlyMap<CriterionRecord, readonly (LoadedFigure | null)[]>;

interface OpenSheet {
  readonly year: number;
  readonly period: string;
  readonly kind: string;
  readonly byCriterion: Map<CriterionRecord, ByUnit>;
}

/** The figures of a file by what they are about. Units are numbered: a text key per figure would cost more than reading it. */
export class FigureIndex {
  readonly #sheets = new Map<string, OpenSheet>();
  readonly #numbers = new Map<UnitRecord, number>();
  #last: OpenSheet | null = null;
  #lastUnit: UnitRecord | null = null;
  #lastNumber = 0;

  /** Adds a figure and returns null, or returns the earlier figure about the same thing and leaves it. */
  add(figure: LoadedFigure): LoadedFigure | null {
    const byUnit = this.#unitsOf(figure);
    const unit = this.#numberOf(figure.unit);
    const earlier = byUnit[unit] ?? null;
    if (earlier !== null) return earlier;
    while (byUnit.length <= unit) byUnit.push(null);
    byUnit[unit] = figure;
    return null;
  }

  /** Takes a figure out again. */
  remove(figure: LoadedFigure): void {
    this.#unitsOf(figure)[this.#numberOf(figure.unit)] = null;
  }

  /** One sheet for each year, period and kind. */
  sheets(): readonly FigureSheet[] {
    return Array.from(this.#sheets.values(), ({ byCriterion }) => byCriterion);
  }

  #unitsOf({ record, criterion }: LoadedFigure): ByUnit {
    const { byCriterion } = this.#sheetOf(record.year, record.period, record.kind);
    let byUnit = byCriterion.get(criterion);
    if (byUnit === undefined) byCriterion.set(criterion, (byUnit = []));
    return byUnit;
  }

  #numberOf(unit: UnitRecord): number {
    if (unit === this.#lastUnit) return this.#lastNumber;
    let number = this.#numbers.get(unit);
    if (number === undefined) this.#numbers.set(unit, (number = this.#numbers.size));
    this.#lastUnit = unit;
    this.#lastNumber = number;
    return number;
  }

  #sheetOf(year: number, period: string, kind: string): OpenSheet {
    const last = this.#last;
    if (last !== null && last.year === year && last.period === period && last.kind === kind) return last;
    const key = `${year} ${period} ${kind}`;
    let sheet = this.#sheets.get(key);
    if (sheet === undefined) this.#sheets.set(key, (sheet = { year, period, kind, byCriterion: new Map() }));
    this.#last = sheet;
    return sheet;
  }
}
