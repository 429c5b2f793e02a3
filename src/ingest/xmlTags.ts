const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of an XML part: UTF-8, or UTF-16 by its mark. */
export const xmlText = (bytes: Uint8Array): string =>
  new TextDecoder(
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8',
  ).decode(bytes);

/** The attributes of every tag of one name, whatever its prefix, in order. */
export function* tagsNamed(xml: string, name: string): Generator<string> {
  for (const match of xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^>]*)>`, 'gu')))
    yield match[1] ?? '';
}

/** What stands between the first tag of a name and its end; empty when there is none. */
export const insideOf = (xml: string, name: string): string =>
  new RegExp(`<((?:[\\w.-]+:)?)${name}(?=[\\s>])[^>]*>([\\s\\S]*?)</\\1${name}>`, 'u').exec(xml)?.[2] ?? '';

/** One attribute, whatever its prefix; null when it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(
    attributes,
  );
  return match === null ? null : decodeEntities(match[1] ?? match[2] ?? '');
}

/** Letters written as `&amp;` or `&#7891;`, and as `_x000D_` in workbooks. */
export const decodeEntities = (text: string): string =>
  text
    .replaceAll(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu,
      (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
        if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replaceAll(/_x([0-9a-f]{4})_/giu, (_whole, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
