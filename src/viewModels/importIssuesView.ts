import type { Words } from '../i18n/words.ts';
import type { IssueGroup, IssuePlace } from '../workers/importMessages.ts';

/** A place an issue leads to. */
export interface PlaceView {
  readonly id: string;
  readonly line: number;
  readonly column: number | null;
  readonly label: string;
  readonly message: string;
}

/** All issues of one kind. */
export interface IssueGroupView {
  readonly id: string;
  readonly code: string;
  readonly severity: IssueGroup['severity'];
  readonly severityText: string;
  readonly title: string;
  readonly count: string;
  readonly places: readonly PlaceView[];
  /** How many places are not listed. */
  readonly hidden: number;
}

/** What is wrong with a file. */
export interface IssuesView {
  readonly sentence: string;
  readonly groups: readonly IssueGroupView[];
}

/** Codes with words of their own; others are told by their first sentence. */
const codes = [
  'scoreAboveMax',
  'scoreBelowMin',
  'zeroIsNoScore',
  'negativeScore',
  'scaleConfusion',
  'scaleSuspect',
  'percentDiffers',
  'maxDiffers',
  'assumedMaximum',
  'sumMismatch',
  'rankDiffers',
  'duplicateRow',
  'invalidCell',
  'ambiguousNumber',
  'yearOutOfRange',
  'unknownPeriod',
  'unknownMethod',
  'methodDoesNotApply',
  'unitMissing',
  'criterionMissing',
  'unknownUnit',
  'unknownCriterion',
  'unitNameDiffers',
  'criterionNameDiffers',
  'raggedRow',
  'unterminatedQuote',
  'looseQuote',
  'otherDialect',
  'rareDelimiter',
  'wrappedLines',
  'typographicQuotes',
  'wrongByteOrder',
  'extraBlankCells',
  'lostLetters',
  'nulCharacter',
  'damagedBytes',
  'doubleEncoded',
  'legacyFont',
  'lookAlikeLetters',
  'otherTable',
  'emptyColumn',
  'blankColumn',
  'unnamedColumn',
  'duplicateColumn',
  'ignoredColumn',
  'missingColumn',
  'noHeader',
  'noRows',
  'notATable',
  'emptyFile',
  'tooLarge',
  'unknownEncoding',
  'yearFromTitle',
  'indexFromTitle',
  'indexFromCriteria',
  'layoutNeeded',
  'levelOutOfRange',
  'levelUnreadable',
  'levelContradictory',
  'startShown',
  'mixedLevels',
  'repeatedAnswer',
  'questionnaireMissing',
  'questionnairesUnknown',
  'invalidWeight',
  'unclosedQuote',
  'cutOffLine',
  'ambiguousEncoding',
  'malformedQuote',
  'errorCell',
  'formulaNotComputed',
  'hiddenRows',
  'unreadSheets',
  'ambiguousUnit',
  'unitNeeded',
  'yearNeeded',
  'periodNeeded',
  'indexNeeded',
  'methodNeeded',
  'ambiguousMethod',
  'methodOfOtherIndex',
  'yearOutsideMethod',
  'scoreOutOfRange',
  'scaleReversed',
  'rankOutOfRange',
  'wrongParent',
  'criterionMoved',
  'zeroWeight',
  'yearsReversed',
  'yearsOverlap',
  'periodReversed',
  'periodOverlap',
  'unknownParent',
  'unknownPlan',
  'unknownMetric',
  'transformNeedsPercent',
  'missingBand',
  'missingValue',
  'impossiblePercent',
  'impossibleCount',
  'unitOfOtherMetric',
  'unknownDeadline',
  'deadlineBeforePlan',
  'succession',
] as const;

/** Issues grouped by kind; `more` holds further places by group, as far as they were asked for. */
export function issuesOf(
  words: Words,
  groups: readonly IssueGroup[],
  more: ReadonlyMap<string, readonly IssuePlace[]> = new Map(),
): IssuesView {
  const { t, format } = words;
  const total = (severity: IssueGroup['severity']): string =>
    format.count(groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0));
  return {
    sentence:
      groups.length === 0
        ? t('import.issues.none')
        : t('import.issues.sentence', {
            errors: total('error'),
            warnings: total('warning'),
            infos: total('info'),
          }),
    groups: groups.map((group): IssueGroupView => {
      const id = `${group.severity} ${group.code}`;
      const places = [...group.places, ...(more.get(id) ?? [])];
      const [kind] = group.code.split('.');
      const known = codes.find((code) => code === kind);
      return {
        id,
        code: group.code,
        severity: group.severity,
        severityText: t(`import.issues.${group.severity}`),
        title: t(`import.code.${known ?? 'other'}`),
        count: format.count(group.count),
        places: places.map((place, position) => placeView(words, place, `${id} ${position}`)),
        hidden: group.count - places.length,
      };
    }),
  };
}

const placeView = ({ t }: Words, { line, column, heading, message }: IssuePlace, id: string): PlaceView => ({
  id,
  line,
  column,
  label:
    heading === ''
      ? t('import.issues.place', { line })
      : t('import.issues.placeColumn', { line, column: heading }),
  message,
});
