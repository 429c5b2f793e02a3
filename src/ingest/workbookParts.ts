import type { WorkbookFault } from './workbookIssues.ts';
import { attributeOf, tagsNamed, xmlText } from './xmlTags.ts';
import type { ZipPart } from './zipParts.ts';
import { unpack, zipParts } from './zipParts.ts';

/** A sheet of cells and where it lies in the archive. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  /** 1-based among all sheets of the workbook, charts included. */
  readonly number: number;
  readonly path: string;
}

/** The parts of a workbook that reading a sheet takes. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
  /** The contents of a part; null when it is not there or damaged. */
  readonly read: (path: string) => Uint8Array | null;
  readonly sizeOf: (path: string | null) => number;
}

/** Declared sizes beyond this are not unpacked: a sheet, its texts and styles together. */
export const mostUnpackedBytes = 256 * 1024 * 1024;

const workbookPath = 'xl/workbook.xml';
const relationsPath = 'xl/_rels/workbook.xml.rels';
const compound = [0xd0, 0xcf, 0x11, 0xe0];
const archive = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether a file is to be opened as a workbook: an archive, or a file of old or encrypted Office programs. */
export const isWorkbookFile = (bytes: Uint8Array): boolean =>
  startsWith(bytes, archive) || startsWith(bytes, compound);

/** Opens a workbook without unpacking its sheets, or says why it cannot be. Never throws. */
export function openWorkbook(bytes: Uint8Array): WorkbookParts | WorkbookFault {
  if (startsWith(bytes, compound)) return isEncrypted(bytes) ? 'encryptedWorkbook' : 'oldWorkbook';
  if (!startsWith(bytes, archive)) return 'notAWorkbook';
  const parts = zipParts(bytes);
  if (parts === null) return 'damagedWorkbook';
  const fault = faultOf(parts);
  if (fault !== null) return fault;
  const read = (path: string): Uint8Array | null => {
    const part = parts.get(path);
    return part === undefined ? null : unpack(bytes, part);
  };
  const sizeOf = (path: string | null): number => (path === null ? 0 : (parts.get(path)?.bytes ?? 0));
  if (sizeOf(workbookPath) + sizeOf(relationsPath) > mostUnpackedBytes) return 'workbookTooLarge';
  const workbook = read(workbookPath);
  const relations = read(relationsPath);
  if (workbook === null || relations === null) return 'damagedWorkbook';
  const targets = relationsOf(xmlText(relations));
  const pathOf = (kind: string): string | null =>
    [...targets.values()].find(({ type, path }) => type === kind && parts.has(path))?.path ?? null;
  return {
    sheets: sheetsIn(xmlText(workbook), targets),
    stylesPath: pathOf('styles'),
    stringsPath: pathOf('sharedStrings'),
    read,
    sizeOf,
  };
}

function faultOf(parts: ReadonlyMap<string, ZipPart>): WorkbookFault | null {
  if ([...parts.values()].some(({ isEncrypted }) => isEncrypted)) return 'encryptedWorkbook';
  if (parts.has(workbookPath)) return null;
  if (parts.has('word/document.xml')) return 'wordDocument';
  if (parts.has('xl/workbook.bin')) return 'binaryWorkbook';
  return parts.has('content.xml') && parts.has('mimetype') ? 'openDocument' : 'notAWorkbook';
}

/** Office programs put a workbook with a password into a stream of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(name[0] ?? 0); at !== -1; at = bytes.indexOf(name[0] ?? 0, at + 1)) {
    if (name.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0))
      return true;
  }
  return false;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

function relationsOf(xml: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  for (const attributes of tagsNamed(xml, 'Relationship')) {
    const target = attributeOf(attributes, 'Target') ?? '';
    const type = (attributeOf(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    found.set(attributeOf(attributes, 'Id') ?? '', { type, path });
  }
  return found;
}

function sheetsIn(xml: string, targets: ReadonlyMap<string, Relation>): readonly SheetPart[] {
  return [...tagsNamed(xml, 'sheet')].flatMap((attributes, index): SheetPart[] => {
    const relation = targets.get(attributeOf(attributes, 'id') ?? '');
    const name = attributeOf(attributes, 'name');
    if (relation?.type !== 'worksheet' || name === null) return [];
    const isHidden = (attributeOf(attributes, 'state') ?? 'visible') !== 'visible';
    return [{ name, isHidden, number: index + 1, path: relation.path }];
  });
}
