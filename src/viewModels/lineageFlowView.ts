import type { UnitId } from '../domain/ids.ts';
import { linksAround } from '../domain/lineage.ts';
import type { SuccessionLink } from '../domain/lineage.ts';
import type { Words } from '../i18n/words.ts';
import { dateText } from './dateText.ts';
import type { LineageRegister, LineageUnit } from './lineageRegister.ts';
import { lineageSentence } from './lineageSentence.ts';
import type { PanelView } from './panelView.ts';
import type { TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** A unit on one side of the drawing. */
export interface FlowNode {
  readonly id: string;
  readonly name: string;
  /** `focus`: asked for; `near`: explains those. */
  readonly role: 'focus' | 'near';
}

/** A line from an old unit to a new one, drawn through when all of it joined. */
export interface FlowStep {
  readonly from: string;
  readonly to: string;
  readonly part: 'whole' | 'part';
  readonly role: 'focus' | 'near';
  readonly tip: string;
}

/** Old units on the left, new ones on the right. */
export interface LineageFlow {
  readonly title: string;
  readonly oldLabel: string;
  readonly newLabel: string;
  readonly olds: readonly FlowNode[];
  readonly news: readonly FlowNode[];
  readonly steps: readonly FlowStep[];
}

interface LineageRequest {
  readonly words: Words;
  readonly register: LineageRegister;
  /** A unit or group of the register; null when nothing was asked for. */
  readonly placeId: string | null;
}

/** What became of a unit, or of all units of a former district, and what they came from. */
export function lineageFlowOf({ words, register, placeId }: LineageRequest): PanelView<LineageFlow> {
  const { t } = words;
  const unit = register.units.get(placeId ?? '');
  const group = register.groups.get(placeId ?? '');
  const name = unit?.name ?? group?.name;
  const asked = new Set<UnitId>(unit === undefined ? group?.unitIds : [unit.unitId]);
  const links = around(register, asked, unit === undefined);
  const [first] = links;
  const title = name === undefined ? t('lineage.flow.titleNone') : t('lineage.flow.title', { unit: name });
  const unavailable =
    placeId === null
      ? t('lineage.flow.ask')
      : name === undefined
        ? t('lineage.flow.unknown', { id: placeId })
        : t('lineage.flow.none', { unit: name });
  return {
    id: 'lineageFlow',
    title,
    sentence: first === undefined ? '' : lineageSentence({ words, register, unit, group }),
    chart: first === undefined ? null : flowOf(words, register, { title, asked, links, first }),
    unavailable: first === undefined ? unavailable : null,
    table: tableOf(words, register, links),
    source: first === undefined ? '' : sourceOf(words, register.units.get(first.oldUnitId)),
  };
}

/** Around one unit also what explains it; of a district its own units alone, or a page would not hold them. */
function around(
  { links, lineage }: LineageRegister,
  asked: ReadonlySet<UnitId>,
  isGroup: boolean,
): readonly SuccessionLink[] {
  if (isGroup) return [...asked].flatMap((unitId) => lineage.after.get(unitId) ?? []);
  return linksAround(links, asked);
}

interface Drawn {
  readonly title: string;
  readonly asked: ReadonlySet<UnitId>;
  readonly links: readonly SuccessionLink[];
  readonly first: SuccessionLink;
}

function flowOf(words: Words, register: LineageRegister, { title, asked, links, first }: Drawn): LineageFlow {
  const { t } = words;
  const reached = new Set(
    links.filter(({ oldUnitId }) => asked.has(oldUnitId)).map(({ newUnitId }) => newUnitId),
  );
  const news = [...new Set(links.map(({ newUnitId }) => newUnitId))];
  const placeOf = new Map(news.map((unitId, place) => [unitId, place]));
  const olds = [...new Set(links.map(({ oldUnitId }) => oldUnitId))];
  const middle = (unitId: UnitId): number => {
    const places = links
      .filter((link) => link.oldUnitId === unitId)
      .map(({ newUnitId }) => placeOf.get(newUnitId) ?? 0);
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const nameOf = (unitId: UnitId): string => nameIn(register, unitId);
  const isFocus = ({ oldUnitId, newUnitId }: SuccessionLink): boolean =>
    asked.has(oldUnitId) || asked.has(newUnitId);
  return {
    title,
    oldLabel: t('lineage.flow.until', { date: dateText(words, dayBefore(first.effectiveDate)) }),
    newLabel: t('lineage.flow.since', { date: dateText(words, first.effectiveDate) }),
    olds: olds
      .map((unitId) => ({ unitId, middle: middle(unitId) }))
      .toSorted((a, b) => a.middle - b.middle)
      .map(({ unitId }) => ({
        id: unitId,
        name: nameOf(unitId),
        role: asked.has(unitId) ? 'focus' : 'near',
      })),
    news: news.map((unitId) => ({
      id: unitId,
      name: nameOf(unitId),
      role: asked.has(unitId) || reached.has(unitId) ? 'focus' : 'near',
    })),
    steps: links.map((link) => ({
      from: link.oldUnitId,
      to: link.newUnitId,
      part: link.part,
      role: isFocus(link) ? 'focus' : 'near',
      tip: t(`lineage.flow.tip.${link.part}`, { old: nameOf(link.oldUnitId), fresh: nameOf(link.newUnitId) }),
    })),
  };
}

const nameIn = ({ units }: LineageRegister, unitId: UnitId): string => units.get(unitId)?.name ?? unitId;

/** Columns of every table of successions. */
export const successionColumns = ({ t }: Words): TableView['columns'] => [
  { key: 'oldName', label: t('lineage.column.oldName'), kind: 'text' },
  { key: 'district', label: t('lineage.column.district'), kind: 'text' },
  { key: 'oldProvince', label: t('lineage.column.oldProvince'), kind: 'text' },
  { key: 'part', label: t('lineage.column.part'), kind: 'text' },
  { key: 'newName', label: t('lineage.column.newName'), kind: 'text' },
  { key: 'newProvince', label: t('lineage.column.newProvince'), kind: 'text' },
  { key: 'oldCode', label: t('lineage.column.oldCode'), kind: 'text' },
  { key: 'newCode', label: t('lineage.column.newCode'), kind: 'text' },
];

/** One succession as a row of `successionColumns`. */
export function successionRow(
  { t }: Words,
  { units }: LineageRegister,
  link: SuccessionLink,
): TableView['rows'][number] {
  const old = units.get(link.oldUnitId);
  const fresh = units.get(link.newUnitId);
  const part = t(link.part === 'whole' ? 'lineage.column.whole' : 'lineage.column.partly');
  return {
    id: `${link.oldUnitId} ${link.newUnitId}`,
    cells: [
      textCell(old?.name ?? link.oldUnitId),
      textCell(old?.district ?? ''),
      textCell(old?.province ?? ''),
      textCell(part),
      textCell(fresh?.name ?? link.newUnitId),
      textCell(fresh?.province ?? ''),
      textCell(old?.code ?? ''),
      textCell(fresh?.code ?? ''),
    ],
  };
}

const tableOf = (words: Words, register: LineageRegister, links: readonly SuccessionLink[]): TableView => ({
  caption: words.t('lineage.flow.caption'),
  columns: successionColumns(words),
  rows: links.map((link) => successionRow(words, register, link)),
});

const sourceOf = ({ t }: Words, unit: LineageUnit | undefined): string =>
  t(`lineage.source.${unit?.origin ?? 'workspace'}`);

function dayBefore(day: string): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() - 1);
  return time.toISOString().slice(0, 10);
}
