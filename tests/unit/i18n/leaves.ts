/** Every leaf of a message tree as [dotted key, text]. */
export const leavesOf = (tree: object, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const path = `${prefix}${key}`;
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'object' && value !== null) return leavesOf(value, `${path}.`);
    throw new Error(`${path} is neither text nor a group of texts`);
  });

/** Names of the `{{parameters}}` in a message, sorted. */
export const parametersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))].toSorted();
