/**
 * Moves label centres apart so that neighbours are at least `gap` px from each other and all stay in
 * `low`–`high`, each as near to its wish as the others allow. Order is kept. If there is no room for all,
 * the gaps shrink evenly.
 */
export const spreadLabels = (
  wishes: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] => {
  const step = wishes.length > 1 ? Math.min(gap, (high - low) / (wishes.length - 1)) : gap;
  const order = wishes.map((wish, index) => ({ wish, index })).toSorted((a, b) => a.wish - b.wish);
  // Pool neighbours that collide into blocks around their mean, the classic isotonic fit.
  const blocks: { sum: number; count: number }[] = [];
  const startOf = (block: { sum: number; count: number }): number => {
    const centre = block.sum / block.count;
    const half = ((block.count - 1) * step) / 2;
    return Math.min(high - 2 * half, Math.max(low, centre - half));
  };
  for (const { wish } of order) {
    blocks.push({ sum: wish, count: 1 });
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (last === undefined || before === undefined) break;
      if (startOf(before) + before.count * step <= startOf(last) + 1e-9) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  }
  const centres = blocks.flatMap((block) =>
    Array.from({ length: block.count }, (_, place) => startOf(block) + place * step),
  );
  const result = [...wishes];
  order.forEach(({ index }, place) => {
    result[index] = centres[place] ?? 0;
  });
  return result;
};
