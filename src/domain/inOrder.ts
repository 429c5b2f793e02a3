/** Rows by the given keys, the first deciding; texts by code unit, as SQL's binary order does for the same texts. */
export const inOrder = <Row>(
  rows: readonly Row[],
  ...keys: readonly ((row: Row) => string | number)[]
): Row[] =>
  rows.toSorted((a, b) => {
    for (const keyOf of keys) {
      const [left, right] = [keyOf(a), keyOf(b)];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
