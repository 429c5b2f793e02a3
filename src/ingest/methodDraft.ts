import { groupBy } from '../domain/groupBy.ts';
import { asCriterionId, asIndexCode, asMethodId } from '../domain/ids.ts';
import type { BatchId } from '../domain/ids.ts';
import type { CriterionRecord, IndexRecord, Level, MethodRecord } from '../domain/records.ts';
import { compensatedSum } from '../domain/sum.ts';
import type { CriterionNode } from './criterionTree.ts';
import { readFigureCell } from './figureCell.ts';
import type { FileFormat } from './fileFormat.ts';

/** A method made from a file: its index (if new), the version, its criterion tree. Plain data, editable before it is accepted. */
export interface MethodDraft {
  /** Null when the index is known already. */
  readonly index: IndexRecord | null;
  readonly method: MethodRecord;
  readonly criteria: readonly CriterionRecord[];
  /** Ids of criteria whose maximum the file neither prints nor lets sum up: 100 stands in until someone enters it and takes the id off. */
  readonly assumedMaxima: readonly string[];
}

/** What a method draft is made for. */
export interface MethodDraftRequest {
  readonly indexCode: string;
  readonly level: Level;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Whether the file prints the whole index beside its parts. */
  readonly hasTotal: boolean;
  readonly indices: readonly IndexRecord[];
  readonly methods: readonly MethodRecord[];
  readonly batchId: BatchId;
  readonly fileName: string;
}

const assumedMaximum = 100;
const levelNames: Readonly<Record<Level, string>> = {
  province: 'cấp tỉnh',
  department: 'sở, ban, phòng',
  commune: 'cấp xã',
};

/** Makes the full method a file describes: tree, maxima, years. Maxima not printed are the sum of the parts, else 100 and listed. */
export function draftMethod(
  nodes: readonly CriterionNode[],
  format: FileFormat,
  request: MethodDraftRequest,
): MethodDraft {
  const { indexCode, level, firstYear, lastYear, batchId } = request;
  const known = request.indices.find((index) => index.indexCode === indexCode);
  const methodId = freeMethodId(`${indexCode.toLowerCase()}-${level}-${firstYear}`, request.methods);
  const origin = { batchId, row: 1 };
  const assumed = new Set<string>();
  const maxima = maximaOf(nodes, format, assumed);
  const tops = nodes.filter(({ level: depth }) => depth === 1);
  const total = nodes.find(({ level: depth }) => depth === 0);
  const rootMax =
    (total === undefined ? null : printedMax(total, format)) ?? sumOfParts(indexCode, tops, maxima, assumed);
  const name = known?.nameVi ?? indexCode;
  const base = { ...origin, methodId: asMethodId(methodId), minPoints: 0 };
  const root: CriterionRecord = {
    ...base,
    criterionId: asCriterionId(indexCode),
    parentId: null,
    level: 0,
    canonicalId: `${indexCode}@${methodId}`,
    nameVi: name,
    nameEn: known?.nameEn ?? indexCode,
    maxPoints: rootMax,
    position: 1,
  };
  const parts = nodes
    .filter(({ level: depth }) => depth > 0)
    .map((node, position): CriterionRecord => ({
      ...base,
      criterionId: asCriterionId(node.id),
      parentId: asCriterionId(node.parent?.id ?? indexCode),
      level: node.level,
      canonicalId: `${node.id}@${methodId}`,
      nameVi: node.name,
      nameEn: node.name,
      maxPoints: maxima.get(node) ?? assumedMaximum,
      position: position + 2,
    }));
  return {
    index:
      known === undefined
        ? {
            ...origin,
            indexCode: asIndexCode(indexCode),
            nameVi: indexCode,
            nameEn: indexCode,
            publisher: '',
          }
        : null,
    method: {
      ...origin,
      methodId: asMethodId(methodId),
      indexCode: asIndexCode(indexCode),
      level,
      nameVi: `${name}, ${levelNames[level]}, từ năm ${firstYear}`,
      nameEn: `${known?.nameEn ?? indexCode}, ${level} level, from ${firstYear}`,
      decision: '',
      firstYear,
      lastYear,
      scaleMin: 0,
      scaleMax: rootMax,
      scaleUnit: 'points',
      direction: 'higherIsBetter',
      rankDecimals: 2,
      aggregation:
        tops.length === 0 || total !== undefined || request.hasTotal ? 'published' : 'sumOfCriteria',
      breakVi: '',
      breakEn: '',
      source: request.fileName,
      status: 'unstated',
    },
    criteria: [root, ...parts],
    assumedMaxima: [...assumed],
  };
}

function freeMethodId(wanted: string, methods: readonly MethodRecord[]): string {
  const taken = new Set<string>(methods.map(({ methodId }) => methodId));
  let methodId = wanted;
  for (let copy = 2; taken.has(methodId); copy += 1) methodId = `${wanted}-${copy}`;
  return methodId;
}

/** The maximum a criterion prints; null when it prints none, nothing above zero, or one that cannot be read. */
export function printedMax({ maxText }: CriterionNode, format: FileFormat): number | null {
  const cell = readFigureCell(maxText, format === 'unknown' || format === 'mixed' ? 'comma' : format);
  return cell.status === 'number' && cell.value > 0 ? cell.value : null;
}

/** Maxima by criterion, parts first. Those not printed are noted in `assumed`. */
function maximaOf(
  nodes: readonly CriterionNode[],
  format: FileFormat,
  assumed: Set<string>,
): ReadonlyMap<CriterionNode, number> {
  const maxima = new Map<CriterionNode, number>();
  const children = groupBy(nodes, ({ parent }) => parent);
  for (const node of nodes.filter(({ level }) => level > 0).toSorted((a, b) => b.level - a.level)) {
    maxima.set(
      node,
      printedMax(node, format) ?? sumOfParts(node.id, children.get(node) ?? [], maxima, assumed),
    );
  }
  return maxima;
}

/** The sum of printed maxima; 100, noted as assumed, where there are no parts or a part is assumed itself. */
function sumOfParts(
  id: string,
  parts: readonly CriterionNode[],
  maxima: ReadonlyMap<CriterionNode, number>,
  assumed: Set<string>,
): number {
  if (parts.length > 0 && !parts.some((part) => assumed.has(part.id))) {
    return compensatedSum(parts.map((part) => maxima.get(part) ?? 0));
  }
  assumed.add(id);
  return assumedMaximum;
}
