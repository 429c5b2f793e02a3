import { nameOrder } from '../domain/nameOrder.ts';
import { changeSummary, unavailableChange } from './changeSummary.ts';
import type { ChangedUnit, Comparison } from './comparison.ts';
import type { PanelView } from './panelView.ts';
import type { UnitRole } from './role.ts';
import { changeUnitText, scaleText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import { sourceText } from './sourceText.ts';
import type { TableView } from './tableView.ts';
import { emphasisOf, roleOfUnit } from './unitRole.ts';

export interface DumbbellRow {
  /** Of the unit or criterion. */
  readonly id: string;
  readonly name: string;
  readonly base: number;
  readonly now: number;
  readonly baseText: string;
  readonly nowText: string;
  /** `▲ +0,21` */
  readonly changeText: string;
  readonly tone: 'improved' | 'worse' | 'same';
  readonly role: UnitRole;
}

/** Two values of everything that has both, in the order given. */
export interface DumbbellView {
  readonly rows: readonly DumbbellRow[];
  readonly baseLabel: string;
  readonly nowLabel: string;
  readonly axisLabel: string;
}

/** By what the rows are ordered: change and value with the better first. */
export const dumbbellOrders = ['change', 'value', 'name'] as const;
export type DumbbellOrder = (typeof dumbbellOrders)[number];

/** Both years' values of every unit that has both, with the change; says why where years are not compared. */
export function dumbbellView(screen: Screen, order: DumbbellOrder): PanelView<DumbbellView> {
  const { words, catalog, page, comparison } = screen;
  const { t } = words;
  const unavailable = unavailableChange(screen);
  const ordered = comparison === null ? [] : inOrder(comparison, order);
  const baseLabel = comparison === null ? '' : String(comparison.base.year);
  return {
    id: 'change-dumbbell',
    title:
      comparison === null
        ? t('change.dumbbell.titleNoBase', { year: page.year })
        : t('change.dumbbell.title', { base: baseLabel, year: page.year }),
    sentence: changeSummary(screen),
    chart:
      unavailable === null
        ? {
            rows: ordered.map((unit) => rowOf(screen, unit)),
            baseLabel,
            nowLabel: String(page.year),
            axisLabel: scaleText(words, page.method),
          }
        : null,
    unavailable,
    table: tableOf(screen, ordered),
    source: sourceText(words, catalog, comparison === null ? [page] : [comparison.base, page]),
  };
}

function inOrder({ changed, now }: Comparison, order: DumbbellOrder): readonly ChangedUnit[] {
  const better = now.method.direction === 'higherIsBetter' ? 1 : -1;
  const orders: Readonly<Record<DumbbellOrder, (a: ChangedUnit, b: ChangedUnit) => number>> = {
    change: (a, b) => better * (b.changePoints - a.changePoints),
    value: (a, b) => better * (b.now.value - a.now.value),
    name: (a, b) => nameOrder(a.name, b.name),
  };
  return changed.toSorted(orders[order]);
}

function rowOf(screen: Screen, { unitId, name, base, now, changePoints, tone }: ChangedUnit): DumbbellRow {
  const { format } = screen.words;
  return {
    id: unitId,
    name,
    base: base.value,
    now: now.value,
    baseText: format.points(base.value),
    nowText: format.points(now.value),
    changeText: format.change(changePoints),
    tone,
    role: roleOfUnit(screen, unitId),
  };
}

function tableOf(screen: Screen, units: readonly ChangedUnit[]): TableView {
  const { words, page, comparison } = screen;
  const { t, format } = words;
  const base = comparison?.base.year ?? '';
  const scale = scaleText(words, page.method);
  return {
    caption: t('change.dumbbell.caption', { base, year: page.year }),
    columns: [
      { key: 'name', label: t('change.column.name'), kind: 'text' },
      { key: 'base', label: t('change.column.value', { year: base, scale }), kind: 'number' },
      { key: 'now', label: t('change.column.value', { year: page.year, scale }), kind: 'number' },
      {
        key: 'change',
        label: t('change.column.change', { unit: changeUnitText(words, page.method) }),
        kind: 'change',
      },
    ],
    rows: units.map(({ unitId, name, base: baseEntry, now, changePoints, tone }) => ({
      id: unitId,
      cells: [
        { value: name, text: name },
        { value: baseEntry.value, text: format.points(baseEntry.value) },
        { value: now.value, text: format.points(now.value) },
        { value: changePoints, text: format.change(changePoints), ...(tone === 'same' ? {} : { tone }) },
      ],
      ...emphasisOf(screen, unitId),
    })),
  };
}
