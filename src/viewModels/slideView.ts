import type { SlideContent } from '../domain/deck.ts';
import type { HistoryView } from './historyView.ts';
import type { LikertView } from './likertView.ts';
import type { UnitRole } from './role.ts';
import type { TableView } from './tableView.ts';
import type { WaterfallView } from './waterfallView.ts';

/** A figure large enough for the back row, with what it is. `text` carries its sign, `tone` repeats it in colour. */
export interface SlideFigure {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly tone?: 'improved' | 'worse';
}

/** A named bar from zero. */
export interface SlideBar {
  readonly id: string;
  /** `6`; empty where the unit has no rank. */
  readonly rankText: string;
  readonly name: string;
  /** Null is no bar: `valueText` then says why. */
  readonly value: number | null;
  readonly valueText: string;
  readonly tone: 'improved' | 'worse' | 'same' | 'none';
  readonly role: UnitRole;
}

/** Bars in order, all on one scale; at most as many as the back row can read. */
export interface SlideBars {
  readonly bars: readonly SlideBar[];
  /** Places in `bars` before which units are left out. */
  readonly gapsBefore: readonly number[];
  /** `và 54 tỉnh khác · 2 tỉnh chưa đủ số liệu`; empty when all are shown. */
  readonly more: string;
  /** The ends of the scale: `largest` above 0, `smallest` below it where bars go both ways, else 0. */
  readonly largest: number;
  readonly smallest: number;
  /** What the figures are, e.g. `điểm, thang 8–80`. */
  readonly axisLabel: string;
  /** Of the figures as they are printed. */
  readonly decimals: number;
  /** The bars are units of the talk: choosing one makes it the unit of every slide. */
  readonly areUnits: boolean;
}

export interface SlideAction {
  readonly id: string;
  readonly name: string;
  /** `+1,01 điểm` */
  readonly gainText: string;
  /** `hiện 5,20 → Tây Ninh 6,21` */
  readonly detail: string;
}

/** One target of a plan; met or not by symbol and word, never by colour alone. */
export interface SlideTarget {
  readonly id: string;
  readonly tone: 'met' | 'missed' | 'other';
  readonly symbol: string;
  readonly word: string;
  readonly name: string;
  /** `khoản 2, 168/KH-UBND` */
  readonly clause: string;
  readonly valueText: string;
  readonly boundText: string;
}

/** What stands below the title. */
export type SlideBody =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | {
      readonly kind: 'headline';
      readonly figures: readonly SlideFigure[];
      readonly notes: readonly string[];
      /** Null where there are fewer than two years. */
      readonly history: HistoryView | null;
    }
  | { readonly kind: 'bars'; readonly bars: SlideBars; readonly figures: readonly SlideFigure[] }
  | {
      readonly kind: 'waterfall';
      readonly chart: WaterfallView;
      readonly figures: readonly SlideFigure[];
    }
  | {
      readonly kind: 'likert';
      readonly chart: LikertView;
      readonly figures: readonly SlideFigure[];
    }
  | {
      readonly kind: 'actions';
      readonly actions: readonly SlideAction[];
      readonly figures: readonly SlideFigure[];
    }
  | { readonly kind: 'targets'; readonly rows: readonly SlideTarget[]; readonly more: string }
  | { readonly kind: 'table'; readonly table: TableView; readonly more: string }
  | {
      readonly kind: 'facts';
      readonly facts: readonly { readonly label: string; readonly text: string }[];
    }
  /** A panel of a screen, drawn by its screen. */
  | { readonly kind: 'panel'; readonly view: string; readonly panelId: string };

/**
 * One slide, complete and plain data: the screen, the paper and the files of a deck say the same. Exactly one of
 * `body` and `unavailable` is set.
 */
export interface SlideView {
  readonly slideId: string;
  readonly kind: SlideContent['kind'];
  /** The sentence the slide proves, or the presenter's own title. */
  readonly title: string;
  /** What else there is to say; empty for nothing. */
  readonly sentence: string;
  readonly body: SlideBody | null;
  /** Why there is nothing to show, in words. */
  readonly unavailable: string | null;
  /** The figures as a table of all rows, for files and paper; null where the slide is text. */
  readonly table: TableView | null;
  /** `Nguồn: …`; empty for none. */
  readonly source: string;
  /** `Số liệu đến ngày …`. */
  readonly asOf: string;
  /** What must be known of the figures wherever they go, e.g. that they are invented; null for none. */
  readonly mark: string | null;
}
