import type { Figures, ReadFigure } from './figures.ts';

/** Numbers of figures by number of the unit, −1 where a unit has none. */
type ByUnit = number[];

/** The figures of one year, period and kind, by numbers of criterion and unit. */
export type FigureSheet = readonly (readonly number[] | undefined)[];

const nobody = -1;

interface OpenSheet {
  readonly year: number;
  readonly period: string;
  readonly kind: string;
  readonly byCriterion: (ByUnit | undefined)[];
}

/** The figures of a file by what they are about. Everything is numbered: a text key per figure would cost more than reading it. */
export class FigureIndex {
  readonly #figures: Figures;
  readonly #sheets = new Map<string, OpenSheet>();
  #last: OpenSheet | null = null;

  constructor(figures: Figures) {
    this.#figures = figures;
  }

  /** Notes that the next figure is about this and returns null, or returns the number of the earlier figure about the same. */
  place({ year, period, kind, criterion, unit }: ReadFigure): number | null {
    const { criteria, units, length } = this.#figures;
    const { byCriterion } = this.#sheetOf(year, period, kind);
    const unitNumber = units.of(unit);
    const byUnit = (byCriterion[criteria.of(criterion)] ??= []);
    const earlier = byUnit[unitNumber] ?? nobody;
    if (earlier !== nobody) return earlier;
    while (byUnit.length <= unitNumber) byUnit.push(nobody);
    byUnit[unitNumber] = length;
    return null;
  }

  /** One sheet for each year, period and kind. */
  sheets(): readonly FigureSheet[] {
    return Array.from(this.#sheets.values(), ({ byCriterion }) => byCriterion);
  }

  #sheetOf(year: number, period: string, kind: string): OpenSheet {
    const last = this.#last;
    if (last !== null && last.year === year && last.period === period && last.kind === kind) return last;
    const key = `${year} ${period} ${kind}`;
    let sheet = this.#sheets.get(key);
    if (sheet === undefined) this.#sheets.set(key, (sheet = { year, period, kind, byCriterion: [] }));
    this.#last = sheet;
    return sheet;
  }
}
