/** Longest workspace name, in UTF-16 code units. */
export const workspaceNameLength = 120;

/** A name as it is stored: NFC, single spaces, no control characters; null when nothing is left or too much. */
export function cleanWorkspaceName(text: string): string | null {
  const name = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return name === '' || name.length > workspaceNameLength ? null : name;
}

const folded = (name: string): string => name.toLocaleLowerCase('vi');

/** Whether a clean name is among the given ones, regardless of case. */
export const isNameTaken = (name: string, taken: readonly string[]): boolean =>
  taken.some((other) => folded(other) === folded(name));

/** The clean name itself, or with the first number that makes it free: `PAPI (2)`. */
export function freeWorkspaceName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = name.slice(0, workspaceNameLength - suffix.length).trimEnd() + suffix;
    if (!isNameTaken(candidate, taken)) return candidate;
  }
}
