/** How much a unit stands out: the selected one, one the user pinned, or context. */
export type UnitRole = 'selected' | 'pinned' | 'context';
