/** The code of a new index typed into a field: capitals without accents, digits and hyphens; null when nothing is left of it. */
export function indexCodeOfText(text: string): string | null {
  const code = text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[đĐ]/gu, 'D')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 24);
  return /^[A-Z]/u.test(code) ? code : null;
}
