/** Where an import goes: the open workspace, a new copy of the shipped one, or a new empty one. */
export type ImportTarget =
  | { readonly kind: 'current' }
  | { readonly kind: 'copy'; readonly name: string }
  | { readonly kind: 'create'; readonly name: string };

/** Where figures go: the open workspace, unless it is read-only; then where the analyst chose, a copy by default. */
export function targetOf(isReadOnly: boolean, chosen: ImportTarget | null, copyName: string): ImportTarget {
  if (!isReadOnly) return { kind: 'current' };
  return chosen === null || chosen.kind === 'current' ? { kind: 'copy', name: copyName } : chosen;
}
