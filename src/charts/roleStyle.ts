import type { UnitRole } from '../viewModels/role.ts';
import type { ChartTheme } from './chartTheme.ts';

export type MarkRole = UnitRole | 'reference';

/** How a unit is drawn: the selected one in the accent, pinned ones in ink with a shape and dash each, context grey. */
export interface RoleStyle {
  readonly color: string;
  readonly fill: string;
  readonly symbol: string;
  /** Diameter in px of the mark on a line. */
  readonly symbolSize: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly lineWidth: number;
  readonly labelColor: string;
  readonly bold: boolean;
  /** 0–1, of the line and its marks. */
  readonly opacity: number;
  /** Drawing order. */
  readonly z: number;
}

const pinnedSymbols = ['diamond', 'triangle', 'rect', 'roundRect', 'arrow'] as const;
const pinnedDashes = ['solid', 'dashed', 'dotted'] as const;

/** Style of a role; `pinnedPlace` (0-based) tells pinned units apart. */
export const roleStyle = (theme: ChartTheme, role: MarkRole, pinnedPlace = 0): RoleStyle => {
  const { colors, stroke, dot } = theme;
  switch (role) {
    case 'selected':
      return {
        color: colors.accent,
        fill: colors.accent,
        symbol: 'circle',
        symbolSize: dot.selected,
        dash: 'solid',
        lineWidth: stroke.selected,
        labelColor: colors.accent,
        bold: true,
        opacity: 1,
        z: 6,
      };
    case 'pinned':
      return {
        color: colors.ink,
        fill: colors.ink,
        symbol: pinnedSymbols[pinnedPlace % pinnedSymbols.length] ?? 'diamond',
        symbolSize: dot.selected + 1,
        dash: pinnedDashes[pinnedPlace % pinnedDashes.length] ?? 'solid',
        lineWidth: stroke.pinned,
        labelColor: colors.ink,
        bold: true,
        opacity: 1,
        z: 5,
      };
    case 'reference':
      return {
        color: colors.contextEdge,
        fill: colors.contextEdge,
        symbol: 'circle',
        symbolSize: dot.context * 0.8,
        dash: 'solid',
        lineWidth: stroke.context,
        labelColor: colors.muted,
        bold: false,
        opacity: 1,
        z: 4,
      };
    case 'context':
      return {
        color: colors.context,
        fill: colors.context,
        symbol: 'circle',
        symbolSize: dot.context * 0.8,
        dash: 'solid',
        lineWidth: stroke.context,
        labelColor: colors.muted,
        bold: false,
        opacity: 1,
        z: 3,
      };
  }
};

/** A unit or reference line with how much it stands out. */
export interface RoleBearer {
  readonly id: string;
  readonly role: MarkRole;
}

/** Styles of a list of units in order. A pinned unit has the same shape in every chart that pins the same units. */
export const roleStyles = (theme: ChartTheme, bearers: readonly RoleBearer[]): readonly RoleStyle[] => {
  const pinned = bearers
    .filter(({ role }) => role === 'pinned')
    .map(({ id }) => id)
    .toSorted();
  return bearers.map(({ id, role }) => roleStyle(theme, role, Math.max(0, pinned.indexOf(id))));
};
