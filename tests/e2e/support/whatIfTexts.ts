import type { Choice } from './expectedRows.ts';
import { points, signed } from './figure.ts';
import { criteriaOf, indexOf, papiCriterion } from './independent.ts';

const sumOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);

/** The way three places up by doing as well as the best province on each sub-dimension, largest gain first. */
export function goalPathTexts({ index, year, unit }: Choice): readonly string[] {
  const own = indexOf(index, year).get(unit);
  if (index !== 'PAPI' || own === undefined) return [];
  const all = [...indexOf(index, year).values()].toSorted((a, b) => b - a);
  const place = all.filter((other) => other > own).length;
  const goal = Number((all[Math.max(0, place - 3)] ?? own).toFixed(4));
  const gains = criteriaOf(index, year, 2)
    .flatMap(({ id }) => {
      const values = papiCriterion(year, id);
      const mine = values.get(unit);
      return mine === undefined ? [] : [Math.max(0, Math.max(...values.values()) - mine)];
    })
    .toSorted((a, b) => b - a);
  const count = gains.findIndex((_, at) => sumOf(gains.slice(0, at + 1)) >= goal - own - 1e-9) + 1;
  return [
    points(own).text,
    points(goal).text,
    points(goal - own).text,
    String(count),
    String(count - 3),
    '3',
  ];
}

/** How much of a change across methods is performance and how much the measure redefined, in percent of the maximum. */
export function acrossTexts({ index, year, base, unit }: Choice): readonly string[] {
  if (index !== 'PAPI') return [];
  const leavesOf = (of: number) => {
    const all = criteriaOf(index, of, 2);
    const total = sumOf(all.map(({ max }) => max));
    return new Map(
      all.map(({ id, canonical, parent, max }) => [
        canonical,
        { area: parent, w: (100 * max) / total, x: (papiCriterion(of, id).get(unit) ?? Number.NaN) / max },
      ]),
    );
  };
  const [before, after] = [leavesOf(base), leavesOf(year)];
  const parts = [...new Set([...before.keys(), ...after.keys()])].map((canonical) => {
    const [from, to] = [before.get(canonical), after.get(canonical)];
    const area = to?.area ?? from?.area ?? '';
    if (from === undefined || to === undefined) {
      const structure = (to === undefined ? 0 : to.w * to.x) - (from === undefined ? 0 : from.w * from.x);
      return { area, performance: 0, method: structure };
    }
    return {
      area,
      performance: ((from.w + to.w) / 2) * (to.x - from.x),
      method: ((from.x + to.x) / 2) * (to.w - from.w),
    };
  });
  const areas = [...new Set(parts.map(({ area }) => area))];
  const performanceOf = (list: typeof parts): number => sumOf(list.map(({ performance }) => performance));
  return [
    performanceOf(parts),
    sumOf(parts.map(({ method }) => method)),
    performanceOf(parts) + sumOf(parts.map(({ method }) => method)),
    ...areas.map((area) => performanceOf(parts.filter((part) => part.area === area))),
  ].map((value) => signed(value).text);
}
