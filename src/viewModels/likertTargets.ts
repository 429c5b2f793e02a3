import { nameKey } from '../domain/nameKey.ts';
import type { Words } from '../i18n/words.ts';
import type { FieldStanding, FieldTarget } from './fieldTargets.ts';
import type { LikertDimension, LikertRow, LikertView } from './likertView.ts';
import type { PanelView } from './panelView.ts';
import { statusText } from './targetText.ts';
import { textCell } from './textCell.ts';

/** A target with the rows of a chart that are its fields. */
interface Placed {
  readonly target: FieldTarget;
  /** By row. */
  readonly standingOf: ReadonlyMap<string, FieldStanding | null>;
}

/** A field is the factor of its own id, or the service field of its name. */
const isField =
  (dimension: LikertDimension, { id, label }: LikertRow) =>
  (field: { readonly id: string; readonly name: string }): boolean =>
    dimension === 'field' ? nameKey(field.name) === nameKey(label) : field.id === id;

function placed(target: FieldTarget, dimension: LikertDimension, rows: readonly LikertRow[]): Placed {
  const fields = target.fields.map(({ criterionId, name }) => ({ id: criterionId as string, name }));
  const own = rows.filter((row) => fields.some(isField(dimension, row)));
  return {
    target,
    standingOf: new Map(
      own.map((row) => [row.id, target.standings.find(isField(dimension, row)) ?? null] as const),
    ),
  };
}

/**
 * Answers by factor or service field with the limits plans set for each of them, what became of the limits in words and
 * in the table. The verdict is of all units of the target together, the bars are of one: both are said.
 */
export function likertTargets(
  words: Words,
  view: PanelView<LikertView>,
  dimension: LikertDimension,
  targets: readonly FieldTarget[],
): PanelView<LikertView> {
  const { chart, table } = view;
  if (chart === null || (dimension !== 'factor' && dimension !== 'field')) return view;
  const shown = targets
    .map((target) => placed(target, dimension, chart.rows))
    .filter(({ standingOf }) => standingOf.size > 0);
  if (shown.length === 0) return view;
  const { t } = words;
  const by = t(`satisfaction.dimension.${dimension}`).toLocaleLowerCase();
  const labelOf = ({ boundText, clause }: FieldTarget): string =>
    t('satisfaction.fieldTarget.key', { bound: boundText, clause, by });
  return {
    ...view,
    sentence: [view.sentence, ...shown.map(({ target }) => standingSentence(words, target, by))].join(' '),
    chart: {
      ...chart,
      targets: shown.map(({ target, standingOf }) => ({
        id: target.id,
        label: labelOf(target),
        tip: t('satisfaction.fieldTarget.tick'),
        value: target.value,
        rowIds: [...standingOf.keys()],
      })),
    },
    table: {
      ...table,
      columns: [
        ...table.columns,
        ...shown.flatMap(({ target }) => [
          { key: `target ${target.id}`, label: labelOf(target), kind: 'number' as const },
          {
            key: `all ${target.id}`,
            label: t('satisfaction.fieldTarget.all', { clause: target.clause }),
            kind: 'number' as const,
          },
          {
            key: `status ${target.id}`,
            label: t('satisfaction.fieldTarget.status', { clause: target.clause }),
            kind: 'text' as const,
          },
        ]),
      ],
      rows: table.rows.map((row) => ({
        ...row,
        cells: [
          ...row.cells,
          ...shown.flatMap(({ target, standingOf }) => {
            const standing = standingOf.get(row.id) ?? null;
            return [
              standingOf.has(row.id)
                ? { value: target.value, text: target.boundText }
                : { value: null, text: '' },
              { value: standing?.value ?? null, text: standing?.valueText ?? '' },
              textCell(
                standing === null
                  ? ''
                  : [statusText(words, standing.status), standing.distanceText]
                      .filter((text) => text !== '')
                      .join(' · '),
              ),
            ];
          }),
        ],
      })),
    },
  };
}

/** Whether every field reaches the limit; else which do not, and by how much. */
function standingSentence(words: Words, target: FieldTarget, by: string): string {
  const { t, format } = words;
  const { status, worst, standings, unitsUsed, unitsOf, clause, boundText: bound } = target;
  const said = ({ name, valueText, distanceText }: FieldStanding): string =>
    t('satisfaction.fieldTarget.part', { name, value: valueText, distance: distanceText });
  const params = {
    clause,
    bound,
    by,
    status: statusText(words, status),
    units: format.rank(unitsUsed, unitsOf),
  };
  if (status === 'met' && worst !== null)
    return t('satisfaction.fieldTarget.met', { ...params, worst: said(worst) });
  const missed = standings.filter((standing) => standing.status === 'missed');
  if (status === 'missed' && missed.length > 0)
    return t('satisfaction.fieldTarget.missed', { ...params, fields: format.list(missed.map(said)) });
  return t('satisfaction.fieldTarget.open', params);
}
