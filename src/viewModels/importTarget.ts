/** Where an import goes: the open workspace, a new copy of the shipped one, or a new empty one. */
export type ImportTarget =
  | { readonly kind: 'current' }
  | { readonly kind: 'copy'; readonly name: string }
  | { readonly kind: 'create'; readonly name: string };
