import type { Level, UnitRecord } from '../domain/records.ts';
import { isTotalName } from '../domain/criterionName.ts';
import { unitsEverNamed } from '../domain/unitMatch.ts';
import { unitNameOf } from '../domain/unitName.ts';
import type { DraftInput } from './draftInput.ts';
import type { ImportContext } from './importContext.ts';
import type { Mapping } from './mapping.ts';
import type { ReadTable } from './readTable.ts';
import { cellsOf } from './tableCells.ts';
import { hasUnitColumn } from './unpivot.ts';

const office =
  /^(?:sở|phòng|ban|văn phòng|thanh tra|chi cục|cục|trung tâm|vp|p\.\s*(?:nội|tài|tư|văn|y|giáo|kinh|lao|nông))(?:\s|$)/iu;
/** Whether a text begins as names of offices do: `Sở Nội vụ`, `Văn phòng UBND`. */
export const isOfficeName = (text: string): boolean => office.test(text.trim());

const communeKinds = new Set(['xa', 'phuong', 'thi_tran', 'dac_khu', 'commune', 'ward']);
const provinceKinds = new Set(['tinh', 'thanh_pho', 'province']);
const sample = 60;

/** The level most units of a file are on, told by the register or by the names' prefixes; null when nothing tells. */
export function fileLevel({ table, mapping, context, facts }: DraftInput): Level | null {
  const votes = new Map<Level, number>();
  for (const text of [
    ...unitTexts(table, mapping, context),
    ...(hasUnitColumn(mapping) || facts.unitText === null ? [] : [facts.unitText]),
  ]) {
    const [known] = unitsEverNamed(context.unitDirectory, text);
    const level = known === undefined ? levelOfText(text) : levelOfUnit(known);
    if (level !== null) votes.set(level, (votes.get(level) ?? 0) + 1);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function unitTexts(table: ReadTable, mapping: Mapping, context: ImportContext): readonly string[] {
  const fixed = context.units.find(({ unitId }) => unitId === mapping.fixed.unitId);
  if (fixed !== undefined) return [fixed.name];
  const columns = mapping.columns.flatMap(({ figure }) =>
    figure === null || figure.unit === null ? [] : figure.unit,
  );
  const codes = mapping.columns.findIndex(({ role }) => role === 'unitCode');
  const names = mapping.columns.findIndex(({ role }) => role === 'unit');
  const rows = cellsOf(table);
  const cells = Array.from({ length: Math.min(sample, rows.length) }, (_, row) => row).flatMap((row) => {
    const name = rows.column(names)(row);
    const code = rows.column(codes)(row).trim();
    const coded = codes === -1 ? undefined : context.unitDirectory.byCode.get(code)?.[0];
    return name === '' ? (coded === undefined ? [] : coded.name) : name;
  });
  return [...columns, ...cells].filter((text) => text !== '' && !isTotalName(text)).slice(0, sample);
}

/** The level of a unit by its kind, else by its name. */
export function levelOfUnit({ kind, name }: UnitRecord): Level | null {
  if (provinceKinds.has(kind)) return 'province';
  if (communeKinds.has(kind)) return 'commune';
  return levelOfText(name) ?? 'department';
}

function levelOfText(text: string): Level | null {
  if (isOfficeName(text)) return 'department';
  const kind = unitNameOf(text).readings[1]?.kind ?? null;
  return kind !== null && communeKinds.has(kind) ? 'commune' : null;
}
