import { describe, expect, test } from 'vitest';
import { chartThemes } from '../../../src/charts/chartTheme.ts';
import { roleStyles } from '../../../src/charts/roleStyle.ts';

const pinned = ['b', 'a', 'c'].map((id) => ({ id, role: 'pinned' as const }));

describe(roleStyles, () => {
  test('pinned units differ from each other by shape and from the selected one by colour and weight', () => {
    const styles = roleStyles(chartThemes.light, [{ id: 's', role: 'selected' }, ...pinned]);
    expect(new Set(styles.map(({ symbol }) => symbol)).size).toBe(4);
    expect(styles[0]?.color).not.toBe(styles[1]?.color);
    expect(styles.every(({ bold }) => bold)).toBe(true);
  });
  test('a pinned unit keeps its shape whatever order a chart lists the units in', () => {
    const one = roleStyles(chartThemes.light, pinned);
    const other = roleStyles(chartThemes.light, pinned.toReversed());
    expect(other.toReversed()).toEqual(one);
  });
});
