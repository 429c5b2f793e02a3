type Params = Readonly<Record<string, string | number>>;

/** Fills a message; null when a parameter is absent. */
export type MessageFiller = (params: Params | undefined) => string | null;

const parameter = /\{\{([^{}]*)\}\}/;

/**
 * A message cut at its `{{names}}` once, for the thousands of times a screen speaks it.
 * Null for one that nests or formats: those are for the message library itself.
 */
export function messageFiller(message: string): MessageFiller | null {
  // Odd places are the names.
  const parts = message.split(parameter);
  const names = parts.map((part, place) => (place % 2 === 1 ? part.trim() : null));
  if (message.includes('$t(') || names.some((name) => name?.includes(','))) return null;
  if (parts.length === 1) return () => message;
  return (params) => {
    let text = '';
    for (const [place, part] of parts.entries()) {
      const name = names[place] ?? null;
      const value = name === null ? part : params?.[name];
      if (value === undefined) return null;
      text += String(value);
    }
    return text;
  };
}
