import type { RowWindow } from '../domain/fewRows.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import type { Screen } from './screen.ts';
import type { SlideFigure, SlideView } from './slideView.ts';

/** What every slide is made from. */
export interface SlideInput {
  readonly screen: Screen;
  /** Criterion scores of all units in the screen's year. */
  readonly scores: readonly CriterionScoreRow[];
  /** Criterion scores of all units in its base year; empty without one. */
  readonly baseScores: readonly CriterionScoreRow[];
  /** Rows that stay legible: 7, or 4 in a long room. */
  readonly maxRows: number;
  /** Which rows of a long list the audience asked for. */
  readonly window: RowWindow;
}

/** What a kind of slide says; deck and data add the rest. */
export type SlideContentView = Pick<
  SlideView,
  'title' | 'sentence' | 'body' | 'unavailable' | 'table' | 'source'
>;

/** A generated sentence without its marks of emphasis. */
export const plainSentence = (sentence: string): string => sentence.replaceAll('**', '');

/** A sentence as a title: without the full stop. */
export const titleSentence = (sentence: string): string => plainSentence(sentence).replace(/\.$/, '');

/** With fewer rows than this the type is so large that little stands beside them. */
const fewestRowsWithAside = 5;

/** The figures beside a list of rows: as many as there is room for. */
export const asideFigures = (figures: readonly SlideFigure[], maxRows: number): readonly SlideFigure[] =>
  unbroken(maxRows < fewestRowsWithAside ? figures.slice(0, 1) : figures);

/** Figures whose labels keep `7 → 5` on one line. */
export const unbroken = (figures: readonly SlideFigure[]): readonly SlideFigure[] =>
  figures.map((figure) => ({ ...figure, label: figure.label.replaceAll(' → ', '\u00a0→\u00a0') }));
