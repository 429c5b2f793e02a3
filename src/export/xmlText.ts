const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What XML 1.0 does not allow in a document at all. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text without the signs no XML document may hold; for writers that escape the rest themselves. */
export const allowedText = (text: string): string => text.replaceAll(forbidden, '');

/** A text as XML and HTML write it: names from files are never markup. */
export const xmlText = (text: string): string =>
  allowedText(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
