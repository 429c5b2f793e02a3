import { bilingualNames, criterionNameOf, criterionNumberOf, isTotalName } from '../domain/criterionName.ts';
import { indexCodeNamed } from '../domain/indexName.ts';
import type { IndexRecord } from '../domain/records.ts';
import { roleOfHeading } from './headingRole.ts';
import type { FigureColumn } from './mapping.ts';
import { plainFigure, yearIn } from './mapping.ts';

/** What the heading of a figure column says; `deduction` columns are printed beside figures and are none. */
export interface FigureHeading {
  readonly figure: FigureColumn;
  readonly isDeduction: boolean;
  /** Only a kind of points (`Thẩm định`), without total word or criterion: may be a part of the index by that name. */
  readonly isKindOnly: boolean;
}

const bareYear = /^(?:năm\s*)?((?:19|20)\d\d)$/iu;
const totalWords = /^tổng(?:\s+(?:số\s+)?điểm|\s+cộng)?\s+/iu;
const matrixLeaf = /^tc\s*tp\s*(?:\d+\.)?(\d+)$/iu;
const matrixGroup = /^(?:tiêu chí|tc)\s*(\d+)$/iu;
const matrixTotal = /^(?:tđ|điểm|tổng)\s*(?:tc|tiêu chí)\s*(\d+)$/iu;

/** The headings of one column, outermost first; header rows are joined by " / ". */
export const headingParts = (heading: string): readonly string[] =>
  heading
    .split(' / ')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Reads the heading of a column whose cells are figures of units: criterion, kind, year, index, percent or points. */
export function figureHeading(heading: string, indices: readonly IndexRecord[]): FigureHeading {
  const parts = headingParts(heading);
  const years = parts.filter((part) => bareYear.test(part));
  const named = withNumbers(parts.filter((part) => !bareYear.test(part)));
  const leaf = named.at(-1) ?? '';
  const said = roleOfHeading(leaf.replace(totalWords, '')) ?? roleOfHeading(leaf);
  const isFigureWord = said !== null && (said.role === 'figure' || said.role === 'deduction');
  const isPercent =
    /%|phần trăm/iu.test(leaf) || (named.length > 1 && /^(?:chỉ số|tỷ lệ|tỉ lệ)$/iu.test(leaf));
  const above = isFigureWord || (isPercent && named.length > 1) ? named.slice(0, -1) : named;
  const joined = bilingualNames(above.join(' / ')) === null ? above : [above.join(' / ')];
  const criterion = above.length > 0 && above.every(isTotalName) ? [] : joined;
  const [only = ''] = criterion;
  const index = criterion.length === 1 ? indexCodeNamed(only, indices) : null;
  const year = yearIn(years.join(' ')) ?? (index === null && !isTotalName(only) ? null : yearIn(heading));
  return {
    figure: {
      ...plainFigure,
      criterion,
      index,
      year,
      kind: isFigureWord ? said.kind : null,
      measure: isPercent && named.length > 1 ? 'percentOfMax' : 'points',
    },
    isDeduction: said?.role === 'deduction',
    isKindOnly: isFigureWord && said.kind !== null && named.length === 1 && !totalWords.test(leaf),
  };
}

/** A heading row that holds only numbers (1, 2, 3 below the names) numbers the names above it. */
function withNumbers(parts: readonly string[]): readonly string[] {
  const named: string[] = [];
  for (const part of parts) {
    const above = named.at(-1);
    const isNumber = criterionNumberOf(part)?.style === 'decimal';
    if (!isNumber || above === undefined) named.push(part);
    else if (criterionNameOf(above).number === null) named[named.length - 1] = `${part}. ${above}`;
  }
  return named;
}

/** The figure column of a matrix whose rows are fields and whose columns are criteria (`TC1 / TC TP2`, `TĐ TC1`, `Điểm`); null when the heading is no such. */
export function matrixHeading(heading: string): FigureColumn | null {
  const parts = headingParts(heading);
  const leaf = parts.at(-1) ?? '';
  const total = matrixTotal.exec(leaf)?.[1];
  if (total !== undefined) return below(total);
  const group = matrixGroup.exec(parts[0] ?? '')?.[1];
  if (group === undefined) return null;
  const part = matrixLeaf.exec(leaf)?.[1];
  if (part !== undefined) return below(`${group}.${part}`);
  return parts.length === 1 || /^(?:tđ|điểm|tổng)$/iu.test(leaf) ? below(group) : null;
}

const below = (number: string): FigureColumn => ({ ...plainFigure, criterion: [number], isBelowRow: true });
