import type { CriterionId } from '../domain/ids.ts';
import type { WhatIfBase } from '../domain/whatIf.ts';
import { compactSource } from './compactSource.ts';
import { nameOfCriterion } from './criterionName.ts';
import { criterionTree } from './criterionTree.ts';
import type { PanelView } from './panelView.ts';
import type { Screen } from './screen.ts';
import type { TableCell } from './tableView.ts';
import { textCell } from './textCell.ts';
import { changedPoints } from './whatIfBase.ts';
import { whatIfView } from './whatIfView.ts';

/** A kept or present scenario of the unit on show. */
export interface NamedScenario {
  readonly id: string;
  readonly name: string;
  readonly points: ReadonlyMap<CriterionId, number>;
}

/** Scenarios of one unit side by side: where each puts it, then every criterion any of them changes. */
export function scenarioCompareView(
  screen: Screen,
  base: WhatIfBase,
  scenarios: readonly NamedScenario[],
): PanelView<null> {
  const { words, catalog, page, unitName } = screen;
  const { t, format } = words;
  const tree = criterionTree(catalog, page);
  const changes = scenarios.map(({ points }) => changedPoints(base, points));
  const outcomes = scenarios.map(({ points }) => whatIfView(screen, base, points).chart?.outcomes ?? []);
  const [first = []] = outcomes;
  const touched = base.figures.filter(({ criterion }) =>
    changes.some((change) => change.has(criterion.criterionId)),
  );
  return {
    id: 'scenarios',
    title: t('whatIf.compare.title', { unit: unitName }),
    sentence: t('whatIf.compare.sentence', { n: format.count(scenarios.length) }),
    chart: null,
    unavailable: null,
    table: {
      caption: t('whatIf.compare.caption', { unit: unitName, year: page.year }),
      columns: [
        { key: 'what', label: t('whatIf.compare.what'), kind: 'text' },
        { key: 'now', label: t('whatIf.now'), kind: 'number' },
        ...scenarios.map(({ id, name }) => ({
          key: `scenario.${id}`,
          label: `${t('whatIf.mark')}: ${name}`,
          kind: 'number' as const,
        })),
      ],
      rows: [
        ...first.map((outcome, row) => ({
          id: `outcome.${outcome.id}`,
          emphasis: 'selected' as const,
          cells: [
            textCell(outcome.label),
            textCell(outcome.nowText),
            ...outcomes.map((own): TableCell => {
              const { thenText = '–', tone = 'same' } = own[row] ?? {};
              return { ...textCell(thenText), ...(tone === 'same' ? {} : { tone }) };
            }),
          ],
        })),
        ...touched.map(({ criterion, points }) => {
          const record = tree.byId.get(criterion.criterionId);
          return {
            id: criterion.criterionId,
            cells: [
              textCell(record === undefined ? criterion.criterionId : nameOfCriterion(words, record)),
              { value: points, text: format.points(points) },
              ...changes.map((change): TableCell => {
                const set = change.get(criterion.criterionId);
                return set === undefined
                  ? { value: points, text: '=' }
                  : { value: set, text: format.points(set) };
              }),
            ],
          };
        }),
      ],
    },
    source: compactSource(screen, [page]),
  };
}
