import { addCounts, countOf, personalSample, surveyRate, weightOf } from '../domain/surveyRate.ts';
import type { AnswerCounts, SurveyRate } from '../domain/surveyRate.ts';
import { surveyLevels } from '../domain/surveyLevel.ts';
import type { SurveyLevel } from '../domain/surveyLevel.ts';
import { compensatedSum } from '../domain/sum.ts';
import { wilsonInterval } from '../domain/wilson.ts';
import type { SurveyCountsRow, SurveyDimension } from '../queries/surveyCounts.ts';
import type { SurveyQuestionnairesRow } from '../queries/surveyQuestionnaires.ts';
import { criterionName } from './criterionName.ts';
import type { PanelView } from './panelView.ts';
import { whenText } from './periodText.ts';
import { isCountedHere, surveyConfidence } from './surveyBook.ts';
import type { SurveyInput } from './surveyBook.ts';
import { intervalText, rateText, surveySource } from './surveyText.ts';
import { textCell } from './textCell.ts';

/** What answers can be broken down by on the screen. */
export const likertDimensions = [
  'factor',
  'question',
  'field',
  'channel',
] as const satisfies readonly SurveyDimension[];
export type LikertDimension = (typeof likertDimensions)[number];

/** Shares of the five levels of one row, 0–1, summing to 1. */
export interface LikertRow {
  readonly id: string;
  readonly label: string;
  readonly shares: Readonly<Record<SurveyLevel, number>>;
  /** Satisfied of the valid answers, by weight, 0–1. */
  readonly ratio: number;
  readonly rateText: string;
  /** Empty where it is left to the table. */
  readonly intervalText: string;
  readonly sampleText: string;
}

/** A rate that rows should reach, per cent. */
export interface LikertTarget {
  readonly id: string;
  readonly label: string;
  /** What the mark on a row means. */
  readonly tip: string;
  readonly value: number;
  readonly rowIds: readonly string[];
}

/** How the answers are spread over the levels. */
export interface LikertView {
  readonly rows: readonly LikertRow[];
  readonly levelLabels: Readonly<Record<SurveyLevel, string>>;
  readonly axisLabel: string;
  /** Limits that plans set for some of the rows. */
  readonly targets?: readonly LikertTarget[];
}

interface Group {
  readonly id: string;
  readonly label: string;
  readonly counts: AnswerCounts;
  readonly rate: SurveyRate;
  readonly ratio: number;
  /** People asked: the unit's, or those of the service field or channel. */
  readonly people: number;
}

/** The selected unit's answers of the year by level, in the method's order of criteria, else lowest rate first. */
export function likertView(
  input: SurveyInput,
  rows: readonly SurveyCountsRow[],
  dimension: LikertDimension,
  questionnaires: readonly SurveyQuestionnairesRow[],
): PanelView<LikertView> {
  const { words, page, unitName } = input.screen;
  const { t } = words;
  const when = whenText(words, input.period, page.year);
  const groups = groupsOf(input, rows, dimension, questionnaires);
  const by = t(`satisfaction.dimension.${dimension}`);
  const drawn = groups.map((group) => drawnRow(input, group));
  return {
    id: 'likert',
    title: t('satisfaction.likert.title', { by, unit: unitName, when }),
    sentence: groups.length === 0 ? '' : sentenceOf(input, groups),
    chart:
      groups.length === 0
        ? null
        : {
            rows: drawn,
            levelLabels: {
              1: t('satisfaction.levels.level1'),
              2: t('satisfaction.levels.level2'),
              3: t('satisfaction.levels.level3'),
              4: t('satisfaction.levels.level4'),
              5: t('satisfaction.levels.level5'),
            },
            axisLabel: t('satisfaction.likert.axis'),
          },
    unavailable:
      groups.length > 0
        ? null
        : isCountedHere(input)
          ? t('satisfaction.headline.none', { unit: unitName, when })
          : t('satisfaction.likert.none', { unit: unitName, year: page.year }),
    table: {
      caption: t('satisfaction.likert.title', { by, unit: unitName, when }),
      columns: [
        { key: 'item', label: by, kind: 'text' },
        { key: 'rate', label: t('satisfaction.column.rate'), kind: 'number' },
        { key: 'interval', label: t('satisfaction.column.interval'), kind: 'text' },
        { key: 'n', label: t('satisfaction.column.answers'), kind: 'number' },
        ...surveyLevels.map((level) => ({
          key: `level${level}`,
          label: t(`satisfaction.levels.level${level}`),
          kind: 'number' as const,
        })),
      ],
      rows: groups.map(({ id, label, counts, rate: { n, ratio } }, index) => ({
        id,
        cells: [
          textCell(label),
          { value: 100 * ratio, text: rateText(words, ratio) },
          textCell(drawn[index]?.intervalText ?? ''),
          { value: n, text: words.format.count(n) },
          ...surveyLevels.map((level) => ({
            value: countOf(counts, level),
            text: words.format.count(countOf(counts, level)),
          })),
        ],
      })),
    },
    source: surveySource(input),
  };
}

function groupsOf(
  { screen }: SurveyInput,
  rows: readonly SurveyCountsRow[],
  dimension: LikertDimension,
  questionnaires: readonly SurveyQuestionnairesRow[],
): readonly Group[] {
  const { words, catalog, page, unitId } = screen;
  const own = rows.filter((row) => row.unitId === unitId && row.year === page.year && row.item !== '');
  const isCriterion = dimension === 'factor' || dimension === 'question';
  const position = new Map(
    catalog.criteria
      .filter(({ methodId }) => methodId === page.method.methodId)
      .map((criterion) => [String(criterion.criterionId), criterion.position]),
  );
  const peopleOf = new Map(
    questionnaires
      .filter((row) => row.unitId === unitId && row.year === page.year)
      .map(({ item, questionnaireCount }) => [item, questionnaireCount]),
  );
  const groups = own.flatMap((row): readonly Group[] => {
    const rate = surveyRate(row);
    if (rate === null) return [];
    const id = catalog.criteria.find(({ criterionId }) => criterionId === row.item)?.criterionId;
    const label =
      isCriterion && id !== undefined ? criterionName(words, catalog, page.method.methodId, id) : row.item;
    const people = peopleOf.get(isCriterion ? '' : row.item) ?? rate.n;
    return [{ id: row.item, label, counts: row, rate, ratio: rate.ratio, people }];
  });
  return groups.toSorted((a, b) =>
    isCriterion ? (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0) : a.ratio - b.ratio,
  );
}

function drawnRow(
  { screen: { words }, designEffect }: SurveyInput,
  { id, label, counts, rate, ratio, people }: Group,
): LikertRow {
  const total = compensatedSum(surveyLevels.map((level) => weightOf(counts, level)));
  const share = (level: SurveyLevel): number => weightOf(counts, level) / total;
  const effective = personalSample(rate, people) / designEffect;
  return {
    id,
    label,
    shares: { 1: share(1), 2: share(2), 3: share(3), 4: share(4), 5: share(5) },
    ratio,
    rateText: words.t('satisfaction.percent', { value: rateText(words, ratio, 1) }),
    intervalText: intervalText(words, wilsonInterval(ratio, effective, surveyConfidence)),
    sampleText: words.t('satisfaction.answers', { n: words.format.count(rate.n) }),
  };
}

function sentenceOf({ screen: { words } }: SurveyInput, groups: readonly Group[]): string {
  const ordered = groups.toSorted((a, b) => a.ratio - b.ratio);
  const [worst, best] = [ordered.at(0), ordered.at(-1)];
  const all = surveyRate(addCounts(groups.map(({ counts }) => counts)));
  if (worst === undefined || best === undefined || all === null) return '';
  const isEven = rateText(words, worst.ratio, 1) === rateText(words, best.ratio, 1);
  const key = worst === best ? 'one' : isEven ? 'even' : 'sentence';
  return words.t(`satisfaction.likert.${key}`, {
    best: best.label,
    bestRate: rateText(words, best.ratio, 1),
    worst: worst.label,
    worstRate: rateText(words, worst.ratio, 1),
    n: words.format.count(all.n),
  });
}
